import type { Hours } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import type { Cell } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import { asSeen } from './as-seen';
import type { CellTrouble } from './reason';

export type CellHours = Readonly<
  | { kind: 'hours'; hours: Hours; days?: string | undefined }
  | { kind: 'blank' }
  /** What was read, where the cell itself is sound. */
  | { kind: 'trouble'; trouble: CellTrouble; said?: string | undefined }
>;

/** The hours in a cell, or what is wrong with it; days count only where the year's figures convert them. */
export function readCellHours(cell: Cell | undefined, hoursPerDay: Hours | undefined): CellHours {
  if (cell === undefined) return blank;
  if (typeof cell !== 'string') return { kind: 'trouble', trouble: cell.problem };
  const trouble = (what: CellTrouble): CellHours => ({ kind: 'trouble', trouble: what, said: asSeen(cell) });
  const reading = readHours(simplified(cell), hoursPerDay);
  switch (reading.kind) {
    case 'hours':
    case 'blank':
      return reading;
    case 'days-not-allowed':
      return trouble('days');
    case 'not-a-number':
      return trouble(inWords(simplified(cell)));
    default:
      return trouble(reading.kind);
  }
}

const blank: CellHours = { kind: 'blank' };

/** What somebody may have meant that is no number. */
function inWords(read: string): CellTrouble {
  if (/\d{4}[-/.年]\d{1,2}[-/.月]\d/.test(read)) return 'a-day';
  if (/^[\d.]+[^\d.]*[-~至到—–]\d/.test(read)) return 'range';
  if (/约|左右|大概|多$|以上|近|余$|≥|>|\+$/.test(read)) return 'about';
  return 'not-a-number';
}
