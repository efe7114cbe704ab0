import { type Assessment, assess } from '~/rules/duty/assess';
import type { DutyAssessment } from '~/rules/duty/assess-duty';
import type { Basis, ClauseId } from '~/rules/duty/basis';
import { type Day, yearOf } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { type Hours, hours, plain } from '~/rules/duty/hours';
import { type Finding, keyOf, type Tally } from '~/rules/duty/judge';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import type { Interval } from '~/rules/duty/span';
import { assessLogYear, type Taken } from '~/rules/log/log';
import type { StudyWindow } from '~/rules/year/windows';
import type { Came, CaseInput, CaseOutcome, Numbers } from './case';

/** What cases are judged by. */
export interface Figures {
  readonly sectors: readonly SectorRules[];
  readonly windows: readonly StudyWindow[];
}

/** What comes out of a case by these figures; undefined where they have no such sector. */
export function judgeCase(given: CaseInput, { sectors, windows }: Figures): CaseOutcome | undefined {
  const rules = sectors.find((s) => s.sector === given.sector);
  if (!rules) return undefined;
  const on = dayOf(given);
  const { assessment, used } = firstDuty(given, rules, windows, on);
  const seconds = secondsIn(rules, given.year, doneOver(given), on, given.person);
  return {
    ...cameOf(assessment),
    basis: assessment.basis,
    cites: citesIn(assessment),
    used,
    duties: Object.fromEntries(seconds.map((s) => [s.duty.duty, cameOf(s.assessment)])),
  };
}

/** The day a case is judged on. */
export function dayOf({ on, year }: Pick<CaseInput, 'on' | 'year'>): Day {
  return on ?? `${year}-12-31`;
}

function firstDuty(given: CaseInput, rules: SectorRules, windows: readonly StudyWindow[], on: Day) {
  const { year, sector, entries, complete, situation, counts } = given;
  if (!entries) return { assessment: assess({ year, hours: given.hours, situation, as: counts }, rules, on) };
  const log = {
    sector,
    entries,
    complete: complete ? [year] : [],
    told: { [year]: { situation } },
  };
  const { by, used }: { by: Readonly<Record<Taken, Assessment>>; used: Taken } = assessLogYear(
    log,
    year,
    rules,
    windows,
    on,
  );
  return { assessment: by[used], used };
}

/** What a second duty sees of a case: its entries by their days, or the hours of its one year. */
function doneOver({ entries, hours: given, year, counts }: CaseInput) {
  const plainly = onlyOf(year, given);
  return (over: Interval) => {
    const { from, to } = over;
    const { hours } = plainly(over);
    if (!entries) return { hours, as: yearOf(from) <= year && year <= yearOf(to) ? counts : [] };
    const inside = entries.filter((e) => from <= e.day && e.day <= to);
    const total = inside.reduce((sum, e) => sum + e.hours, 0) as Hours;
    return { hours: { ...hours, total }, as: counts };
  };
}

/** What came out of a duty, as cases write it. */
export function cameOf({ outcome, findings, ...more }: Assessment | DutyAssessment): Came {
  const all: readonly Finding[] = findings;
  const of = <K extends Finding['kind']>(kind: K) =>
    all.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);
  return {
    outcome,
    ...('why' in more ? { why: more.why } : {}),
    short: numbersOf(of('short'), (f) => f.missing),
    unanswered: of('unanswered').map(keyOf),
    notCounted: numbersOf(of('not-counted'), (f) => f.recognized),
    notAsked: of('not-asked').map(keyOf),
  };
}

function numbersOf<F extends Finding>(findings: readonly F[], amount: (f: F) => Hours): Numbers {
  const found: { [key: Key]: number } = {};
  for (const finding of findings) found[keyOf(finding)] = Number(plain(amount(finding)));
  return found;
}

/** The clauses whose words a result shows. */
function citesIn(assessment: Assessment): ClauseId[] {
  const bases: (Basis | undefined)[] = assessment.findings.flatMap((f) => {
    if (!('requirement' in f)) return [f.basis];
    return [f.requirement.basis, f.kind === 'met' ? f.by?.basis : undefined];
  });
  const excuse = assessment.outcome === 'not-judged' ? assessment.excuse?.basis : undefined;
  const clauses = [...bases, excuse].flatMap((b) => (b?.grade === 'official' ? b.clause : []));
  return [...new Set(clauses)];
}

/** Hours by key, from plain numbers. Throws a RangeError for a number that is no hours. */
export function tallyOf(numbers: Numbers): Tally {
  return Object.fromEntries(Object.entries(numbers).map(([key, n]) => [key, hours(n)]));
}
