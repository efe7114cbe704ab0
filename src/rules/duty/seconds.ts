import { assessDuty, type DoneOver, type DutyAssessment } from './assess-duty';
import type { Basis } from './basis';
import { type Day, yearOf } from './day';
import type { Duty, Person } from './duty';
import { isOver } from './ending';
import type { Tally } from './judge';
import { covers, type SectorRules } from './sector';

/** A duty of another authority with what became of it; it never changes the outcome of the first. */
export interface SecondDuty {
  readonly duty: Duty;
  /** What the person's grade is called, where the duty asks for one. */
  readonly grade?: string | undefined;
  readonly assessment: DutyAssessment;
}

/** The second duties of a sector in a year, each judged by itself, or told that its text has ended; one that asks nothing of that year is left out. */
export function secondsIn(
  { seconds = [] }: SectorRules,
  year: number,
  done: DoneOver,
  today: Day,
  person: Person = {},
): SecondDuty[] {
  if (year > yearOf(today)) return [];
  const lastDay = `${year}-12-31`;
  const at = lastDay < today ? lastDay : today;
  return seconds
    .map((duty) => ({
      duty,
      grade: duty.grades?.[person.grade ?? ''],
      assessment: endedBy(duty, year, today) ?? assessDuty(duty, person, done, at),
    }))
    .filter(({ assessment: a }) => a.outcome !== 'not-judged' || a.why !== 'nothing-asked');
}

/** What becomes of a duty whose text has ended; undefined as long as it holds. */
function endedBy(duty: Duty, year: number, today: Day): DutyAssessment | undefined {
  if (!isOver(duty, year, today)) return undefined;
  return { outcome: 'not-judged', why: 'ended', basis: firstBasis(duty), findings: [] };
}

/** What the first condition of a duty rests on. */
export function firstBasis({ conditions: [first] }: Duty): Basis | undefined {
  return first?.kind === 'either' ? first.options[0]?.basis : first?.basis;
}

/** The hours of one year as what is known of any days in it: no other span can be judged by them. */
export function onlyOf(year: number, hours: Tally): DoneOver {
  return ({ from, to }) => (yearOf(from) === year && yearOf(to) === year ? { hours } : { hours: {} });
}

/** What the second duties of a sector are called that ask for something in a year. */
export function secondNames({ seconds = [], notJudged }: SectorRules, year: number): string[] {
  if (notJudged !== undefined) return [];
  const asks = (duty: Duty) =>
    !isOver(duty, year) && duty.conditions.some((c) => c.kind === 'at-least' && covers(c, year));
  return seconds.filter(asks).map((duty) => duty.name);
}
