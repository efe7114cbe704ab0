import type { Day } from '~/rules/day';
import type { SectorRules } from '~/rules/sector';
import type { Sheet } from '~/sheets/workbook';
import { type Doubts, doubtsBelow } from './doubt';
import { duplicatesIn } from './duplicates';
import { explainRow, judgeRow } from './judge-row';
import type { Reason } from './reason';
import type { Counts, ExplainedRow, JudgedRoster, RosterRow, RosterSettings, SkippedRow } from './roster';
import { skipping } from './skip';
import { standardsFor } from './standards';

const slice = 2000;

/**
 * Judges a staff list slice by slice: gives how many rows are done, so that a worker can tell, and returns the whole.
 * Every row of the sheet is in the result once, judged or skipped.
 */
export function* judging(
  sheet: Sheet,
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
  headings: readonly string[] = [],
): Generator<number, JudgedRoster> {
  const rows: RosterRow[] = [];
  const skipped: SkippedRow[] = [];
  const standards = standardsFor(settings, sectors, today);
  const whySkipped = skipping(settings, headings, sheet);
  const doubted = new Map<number, Reason>();
  let doubts: Doubts = {};
  for (let i = 0; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] ?? [];
    const why = i < settings.headerRows ? aboveFirst(cells, i, settings) : whySkipped(cells, i + 1);
    if (why) {
      const row: SkippedRow = { row: i + 1, why };
      skipped.push(row);
      if (i >= settings.headerRows) doubts = doubtsBelow(cells, row, settings, doubts);
    } else {
      const doubt = doubts.heading ?? doubts.year;
      if (doubt) doubted.set(i + 1, doubt);
      rows.push(judgeRow(cells, i + 1, standards, doubt));
    }
    if (i % slice === slice - 1) yield i + 1;
  }
  const own = ({ row }: RosterRow) => explainRow(sheet.rows[row - 1] ?? [], row, standards, doubted.get(row));
  const duplicates = duplicatesIn(rows, (row) => row.outcome !== 'rejected' || hasSureId(own(row)));
  const explained = (row: RosterRow) => withDuplicates(own(row), duplicates.get(row.row));
  return { rows, skipped, counts: countsOf(rows), duplicates, explained };
}

/** Judges a whole staff list at once. */
export function judgeRoster(...given: Parameters<typeof judging>): JudgedRoster {
  const steps = judging(...given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function aboveFirst(
  cells: Sheet['rows'][number],
  i: number,
  { headerRows }: RosterSettings,
): SkippedRow['why'] {
  if (cells.every((cell) => cell === '')) return 'blank';
  return i === headerRows - 1 ? 'heading' : 'title';
}

function hasSureId({ reasons }: ExplainedRow): boolean {
  return !reasons.some((reason) => reason.kind === 'cell' && reason.field === 'id');
}

function withDuplicates(row: ExplainedRow, rows: readonly number[] | undefined): ExplainedRow {
  return rows ? { ...row, reasons: [...row.reasons, { kind: 'duplicate', rows }] } : row;
}

function countsOf(rows: readonly RosterRow[]): Counts {
  const counts = { total: rows.length, met: 0, short: 0, incomplete: 0, rejected: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
