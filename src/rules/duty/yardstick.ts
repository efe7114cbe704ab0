import { type Applied, appliedTo, officialBeside } from './applied';
import type { Grade } from './basis';
import { type Day, yearOf } from './day';
import type { Conversion, Exemption, Years } from './duty';
import { type Ending, isOver } from './ending';
import { covers, type Period, type SectorRules } from './sector';
import { type Subject, subjects } from './subject';
import { weakest } from './weakest';

/** The first year the texts speak of. */
export const firstYear = 2018;

/** Why a year is not judged. */
export type WhyNot = 'before-first-year' | 'year-to-come' | 'sector' | 'nothing-known';

/** What a sector's year is judged by on a day: the same for everybody. */
export interface Yardstick {
  readonly why?: WhyNot | undefined;
  readonly applied?: Applied | undefined;
  /** The subjects that add up to the total. */
  readonly counted: readonly Subject[];
  readonly basis: Grade;
  /** The text we hold, where the year is judged by a later figure known through others. */
  readonly beside?: Period | undefined;
  /** What a person's situation does, and what counts as hours, in the year. */
  readonly situations: readonly Exemption[];
  readonly conversions: readonly Conversion[];
}

/** The one last made of each sector's rules: whoever asks for many people asks for one year on one day. */
const lastMade = new WeakMap<
  SectorRules,
  { readonly year: number; readonly today: Day; readonly by: Yardstick }
>();

export function yardstick(year: number, rules: SectorRules, today: Day): Yardstick {
  const last = lastMade.get(rules);
  if (last?.year === year && last.today === today) return last.by;
  const by = made(year, rules, today);
  lastMade.set(rules, { year, today, by });
  return by;
}

function made(year: number, rules: SectorRules, today: Day): Yardstick {
  const applied = appliedTo(rules, year, today);
  // Figures that are carried forward come with what stood beside them; a newer text has its own.
  const until = applied?.carriedFrom === undefined ? today : undefined;
  return {
    why: whyNot(year, rules, today),
    applied,
    counted: applied ? countedIn(applied.period) : [],
    basis: basisOf(applied),
    beside: applied && officialBeside(rules, applied.period),
    situations: inYear(rules.situations, year, until),
    conversions: inYear(rules.conversions, year, until),
  };
}

const none: readonly never[] = [];

function inYear<T extends Years & Ending>(
  all: readonly T[] | undefined,
  year: number,
  until: Day | undefined,
): readonly T[] {
  if (!all) return none;
  return all.filter((one) => covers(one, year) && (until === undefined || !isOver(one, year, until)));
}

function countedIn({ notCounted }: Period): readonly Subject[] {
  return subjects.filter((subject) => notCounted.every((not) => not.subject !== subject));
}

function whyNot(year: number, rules: SectorRules, today: Day): WhyNot | undefined {
  if (year < firstYear) return 'before-first-year';
  if (year > yearOf(today)) return 'year-to-come';
  return rules.notJudged === undefined ? undefined : 'sector';
}

/** Where nothing applies, the texts themselves are what says nothing. */
function basisOf(applied: Applied | undefined): Grade {
  if (!applied) return 'official';
  if (applied.carriedFrom !== undefined) return 'carried-forward';
  return weakest(applied.period.requirements);
}
