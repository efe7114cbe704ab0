import { type Placed, partWith } from '~/roster/find/part';
import type { Reason } from '~/roster/read/reason';

/** A reason with the column of its row's own table, and what that table calls it; it says nothing more where a list has one table. */
export function inOwnWords(reason: Reason, row: number, parts: readonly Placed[]): Reason {
  if (parts.length < 2) return reason;
  if (reason.kind === 'in-row') return { ...reason, reason: inOwnWords(reason.reason, reason.row, parts) };
  if (reason.kind !== 'cell' && reason.kind !== 'like-formula') return reason;
  const { settings, headings } = partWith(parts, row);
  const column = reason.column ?? settings.columns[reason.field];
  return column === undefined ? reason : { ...reason, column, heading: headings[column] };
}
