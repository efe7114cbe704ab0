import type { Basis, Grade } from './basis';
import type { Day } from './day';
import { add, type Hours, hours, lacking } from './hours';
import type { Period, Requirement, SectorRules } from './sector';
import { type Scope, type Subject, subjects } from './subject';
import { type WhyNot, type Yardstick, yardstick } from './yardstick';

/** What one person did in a year. A subject left out is not answered; zero is an answer. */
export interface YearRecord {
  readonly year: number;
  readonly hours: Readonly<Partial<Record<Subject, Hours>>>;
}

export type Finding = Readonly<
  | { kind: 'met'; requirement: Requirement; recognized: Hours }
  | { kind: 'short'; requirement: Requirement; recognized: Hours; missing: Hours }
  | { kind: 'unanswered'; requirement: Requirement; recognized: Hours }
  | { kind: 'not-counted'; subject: Subject; recognized: Hours; basis: Basis }
>;

export type Outcome = 'met' | 'short' | 'incomplete' | 'not-judged';

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  'not-judged': '本站不判定',
};

export interface Judged {
  readonly outcome: 'met' | 'short' | 'incomplete';
  readonly basis: Grade;
  readonly findings: readonly Finding[];
  readonly period: Period;
  /** The year whose figures are carried forward to this one. */
  readonly carriedFrom?: number | undefined;
  /** The text we hold, where the year is judged by a later figure known through others. */
  readonly beside?: Period | undefined;
  /** Hours beyond one subject's minimum while another is short: they do not move. */
  readonly surplusStays: boolean;
}

export interface NotJudged {
  readonly outcome: 'not-judged';
  readonly why: WhyNot;
  readonly basis: Grade;
  readonly findings: readonly [];
  /** What is known all the same. */
  readonly period?: Period | undefined;
}

export type Assessment = Judged | NotJudged;

/** Whether a year is done, as the requirements of a sector have it on a day (277号 三). */
export function assess({ year, hours }: YearRecord, rules: SectorRules, today: Day): Assessment {
  return measure(hours, yardstick(year, rules, today));
}

/** The same by a yardstick made once for many people of a sector and a year. */
export function measure(done: YearRecord['hours'], by: Yardstick): Assessment {
  const { why, applied, basis, beside } = by;
  if (why || !applied) {
    const period = applied?.period;
    return { outcome: 'not-judged', why: why ?? 'nothing-known', basis, findings: [], period };
  }
  const { period, carriedFrom } = applied;
  const findings = findingsFor(done, period);
  return {
    outcome: outcomeIn(period, done),
    basis,
    findings,
    period,
    carriedFrom,
    beside,
    surplusStays: surplusStays(findings),
  };
}

/** The outcome alone, as a long list asks it of each of its rows. */
export function outcomeBy(done: YearRecord['hours'], { why, applied }: Yardstick): Outcome {
  return why || !applied ? 'not-judged' : outcomeIn(applied.period, done);
}

function outcomeIn(period: Period, done: YearRecord['hours']): Judged['outcome'] {
  let outcome: Judged['outcome'] = 'met';
  for (const requirement of period.requirements) {
    const state = stateOf(requirement, recognizedIn(period, done, requirement.scope), period, done);
    if (state === 'short') return 'short';
    if (state === 'unanswered') outcome = 'incomplete';
  }
  return outcome;
}

function findingsFor(done: YearRecord['hours'], period: Period): Finding[] {
  const findings = period.requirements.map((requirement): Finding => {
    const recognized = recognizedIn(period, done, requirement.scope);
    const kind = stateOf(requirement, recognized, period, done);
    return kind === 'short'
      ? { kind, requirement, recognized, missing: lacking(requirement.atLeast, recognized) }
      : { kind, requirement, recognized };
  });
  for (const { subject, basis } of period.notCounted) {
    const recognized = done[subject];
    if (recognized) findings.push({ kind: 'not-counted', subject, recognized, basis });
  }
  return findings;
}

/** What is not answered leaves open only what the rest does not meet. */
function stateOf(
  { scope, atLeast }: Requirement,
  recognized: Hours,
  period: Period,
  done: YearRecord['hours'],
): 'met' | 'short' | 'unanswered' {
  if (recognized >= atLeast) return 'met';
  if (scope !== 'total') return done[scope] === undefined ? 'unanswered' : 'short';
  for (const subject of subjects) {
    if (done[subject] === undefined && counts(period, subject)) return 'unanswered';
  }
  return 'short';
}

function recognizedIn(period: Period, done: YearRecord['hours'], scope: Scope): Hours {
  if (scope !== 'total') return done[scope] ?? none;
  let sum = none;
  for (const subject of subjects) if (counts(period, subject)) sum = add(sum, done[subject] ?? none);
  return sum;
}

const none = hours(0);

function counts(period: Period, subject: Subject): boolean {
  for (const not of period.notCounted) if (not.subject === subject) return false;
  return true;
}

function surplusStays(findings: readonly Finding[]): boolean {
  let short = false;
  let surplus = false;
  for (const finding of findings) {
    if (finding.kind === 'short') short ||= finding.requirement.scope !== 'total';
    if (finding.kind === 'met') surplus ||= finding.recognized > finding.requirement.atLeast;
  }
  return short && surplus;
}
