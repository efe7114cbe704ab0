import type { RosterSettings } from '~/roster/find/settings';
import { yearsIn } from '~/roster/find/years-in';
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
  const texts = why === 'title' ? cells.map(textOf) : [];
  const found = yearsIn(...texts);
  if (found.kind === 'none' || (found.kind === 'unclear' && !isTitleOf(found.words, texts))) return before;
  const isOwn = found.kind === 'year' && found.year === year;
  return { ...before, year: isOwn ? undefined : { kind: 'other-year', row, said: found.words } };
}

/** Whether a title says so many years, or a school year, and hardly more: 2021-2023年入职 is about something else. */
function isTitleOf(words: string, texts: readonly string[]): boolean {
  return /\d.*\d/.test(words) && texts.join('').trim().length - words.length < 3;
}
