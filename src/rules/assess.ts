import type { Basis, Grade } from './basis';
import type { Day } from './day';
import { add, type Hours, hours, lacking } from './hours';
import type { Period, Requirement, SectorRules } from './sector';
import { type Subject, subjects } from './subject';
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
export function measure(hours: YearRecord['hours'], { why, applied, basis, beside }: Yardstick): Assessment {
  if (why || !applied) {
    const period = applied?.period;
    return { outcome: 'not-judged', why: why ?? 'nothing-known', basis, findings: [], period };
  }
  const { period, carriedFrom } = applied;
  const findings = findingsFor(hours, period);
  return {
    outcome: outcomeOf(findings),
    basis,
    findings,
    period,
    carriedFrom,
    beside,
    surplusStays: surplusStays(findings),
  };
}

function findingsFor(done: YearRecord['hours'], period: Period): Finding[] {
  const findings: Finding[] = [];
  for (const requirement of period.requirements) {
    findings.push(
      requirement.scope === 'total'
        ? findTotal(done, period, requirement)
        : findSubject(done[requirement.scope], requirement),
    );
  }
  for (const { subject, basis } of period.notCounted) {
    const recognized = done[subject];
    if (recognized) findings.push({ kind: 'not-counted', subject, recognized, basis });
  }
  return findings;
}

function findSubject(done: Hours | undefined, requirement: Requirement): Finding {
  return done === undefined
    ? { kind: 'unanswered', requirement, recognized: none }
    : measured(done, requirement);
}

const none = hours(0);

function findTotal(done: YearRecord['hours'], period: Period, requirement: Requirement): Finding {
  let sum = none;
  let unanswered = false;
  for (const subject of subjects) {
    if (!counts(period, subject)) continue;
    const own = done[subject];
    if (own === undefined) unanswered = true;
    else sum = add(sum, own);
  }
  if (unanswered && sum < requirement.atLeast) {
    return { kind: 'unanswered', requirement, recognized: sum };
  }
  return measured(sum, requirement);
}

function counts(period: Period, subject: Subject): boolean {
  for (const not of period.notCounted) if (not.subject === subject) return false;
  return true;
}

function measured(recognized: Hours, requirement: Requirement): Finding {
  return recognized >= requirement.atLeast
    ? { kind: 'met', requirement, recognized }
    : { kind: 'short', requirement, recognized, missing: lacking(requirement.atLeast, recognized) };
}

function outcomeOf(findings: readonly Finding[]): Judged['outcome'] {
  let outcome: Judged['outcome'] = 'met';
  for (const { kind } of findings) {
    if (kind === 'short') return 'short';
    if (kind === 'unanswered') outcome = 'incomplete';
  }
  return outcome;
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
