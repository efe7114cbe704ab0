import { type Part, placed } from '~/roster/find/part';
import type { RosterSettings } from '~/roster/find/settings';
import { standardsFor } from '~/roster/read/standards';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { Sheet } from '~/sheets/workbook';
import { judgedAs } from './judged-as';
import { type Lines, type Ruled, readingLines } from './read-lines';
import type { JudgedRoster } from './roster';

/** The same of one table. */
export function judging(
  sheet: Sheet,
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
  headings: readonly string[] = [],
): Generator<number, JudgedRoster> {
  return judgingTogether([{ sheet, settings, headings }], sectors, today);
}

/** Judges a whole staff list at once. */
export function judgeRoster(...given: Parameters<typeof judging>): JudgedRoster {
  const steps = judging(...given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Judges a staff list slice by slice: gives how many rows are done, so that a worker can tell, and returns the whole.
 * Every row is in the result once: in one person's, or skipped.
 */
export function* judgingTogether(
  given: readonly Part[],
  sectors: readonly SectorRules[],
  today: Day,
): Generator<number, JudgedRoster> {
  const parts: readonly Ruled[] = placed(given).map((part) => ({
    ...part,
    standards: standardsFor(part.settings, sectors, today, part.headings),
  }));
  const lines: Lines = { rows: [], skipped: [], doubts: new Map(), unseen: { hidden: [], struck: [] } };
  for (const part of parts) yield* readingLines(part, lines);
  return judgedAs(parts, lines);
}
