import { type Applied, appliedTo, gradeOf, officialBeside } from './applied';
import type { Basis, Grade } from './basis';
import { type Day, yearOf } from './day';
import { add, type Hours, hours, lacking } from './hours';
import type { Period, Requirement, SectorRules } from './sector';
import { type Subject, subjects } from './subject';

/** The first year the texts speak of. */
export const firstYear = 2018;

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
  readonly why: 'before-first-year' | 'year-to-come' | 'sector' | 'nothing-known';
  readonly basis: Grade;
  readonly findings: readonly [];
  /** What is known all the same. */
  readonly period?: Period | undefined;
}

export type Assessment = Judged | NotJudged;

/** Whether a year is done, as the requirements of a sector have it on a day (277号 三). */
export function assess(record: YearRecord, rules: SectorRules, today: Day): Assessment {
  const applied = appliedTo(rules, record.year);
  const why = whyNot(record.year, rules, today);
  if (why || !applied) return notJudged(why ?? 'nothing-known', applied);
  const { period, carriedFrom } = applied;
  const findings = findingsFor(record, period);
  return {
    outcome: outcomeOf(findings),
    basis: basisOf(applied),
    findings,
    period,
    carriedFrom,
    beside: officialBeside(rules, period),
    surplusStays: surplusStays(findings),
  };
}

function whyNot(year: number, rules: SectorRules, today: Day): NotJudged['why'] | undefined {
  if (year < firstYear) return 'before-first-year';
  if (year > yearOf(today)) return 'year-to-come';
  return rules.notJudged === undefined ? undefined : 'sector';
}

function notJudged(why: NotJudged['why'], applied: Applied | undefined): NotJudged {
  return { outcome: 'not-judged', why, basis: basisOf(applied), findings: [], period: applied?.period };
}

/** Where nothing applies, the texts themselves are what says nothing. */
function basisOf(applied: Applied | undefined): Grade {
  if (!applied) return 'official';
  return applied.carriedFrom === undefined ? gradeOf(applied.period) : 'carried-forward';
}

function findingsFor(record: YearRecord, period: Period): Finding[] {
  const findings: Finding[] = [];
  for (const requirement of period.requirements) {
    findings.push(
      requirement.scope === 'total'
        ? findTotal(record, period, requirement)
        : findSubject(record.hours[requirement.scope], requirement),
    );
  }
  for (const { subject, basis } of period.notCounted) {
    const recognized = record.hours[subject];
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

function findTotal(record: YearRecord, period: Period, requirement: Requirement): Finding {
  let sum = none;
  let unanswered = false;
  for (const subject of subjects) {
    if (!counts(period, subject)) continue;
    const done = record.hours[subject];
    if (done === undefined) unanswered = true;
    else sum = add(sum, done);
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
