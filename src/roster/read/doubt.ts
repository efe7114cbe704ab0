import { namedYear } from '~/roster/find/named-year';
import type { RosterSettings } from '~/roster/find/settings';
import { type Cell, textOf } from '~/sheets/cell';
import type { Reason } from './reason';
import type { SkippedRow } from './skipped-row';

/** What a row that is no person's leaves uncertain about those below it. */
export interface Doubts {
  readonly heading?: Reason | undefined;
  /** For rows that name no year themselves. */
  readonly year?: Reason | undefined;
}

/** The doubts below a skipped row: another heading, or the title of another year, makes some; the list's own again ends them. */
export function doubtsBelow(
  cells: readonly Cell[],
  { row, why }: SkippedRow,
  { year }: RosterSettings,
  before: Doubts,
): Doubts {
  if (why === 'heading') return { ...before, heading: undefined };
  if (why === 'other-heading') return { ...before, heading: { kind: 'other-heading', row } };
  const named = why === 'title' ? namedYear(cells.map(textOf)) : undefined;
  if (named === undefined) return before;
  return { ...before, year: named === year ? undefined : { kind: 'other-year', row, year: named } };
}
