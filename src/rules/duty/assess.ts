import type { Grade } from './basis';
import { type CountsAs, hoursBehind, settlersIn } from './counted';
import type { Day } from './day';
import type { Exemption } from './duty';
import { type Finding, findingOf, outcomeOf, recognizedOf, stateOf, type Tally } from './judge';
import type { Period, SectorRules } from './sector';
import { type Settler, settledFinding, settlingOf } from './settled';
import { basisOf, weaker, weakest } from './weakest';
import { type WhyNot, type Yardstick, yardstick } from './yardstick';

/** What of a person, beside their hours, changes what is asked of them. */
export interface Circumstances {
  /** 第一年, 在读, 毕业当年, where the sector has such. */
  readonly situation?: string | undefined;
  /** What was passed or published: its hours are among the hours, and it may settle something by itself. */
  readonly as?: readonly CountsAs[] | undefined;
}

/** What one person did in a year, by subject and by part. A key left out is not answered; zero is an answer. */
export interface YearRecord extends Circumstances {
  readonly year: number;
  readonly hours: Tally;
}

export type Outcome = 'met' | 'short' | 'incomplete' | 'not-judged';

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
  readonly why: WhyNot | 'exempt' | 'not-bound';
  readonly basis: Grade;
  readonly findings: readonly [];
  /** What is known all the same. */
  readonly period?: Period | undefined;
  /** What excuses this person. */
  readonly excuse?: Exemption | undefined;
}

export type Assessment = Judged | NotJudged;

/** Whether a year is done, as the requirements of a sector have it on a day (277号 三). */
export function assess(record: YearRecord, rules: SectorRules, today: Day): Assessment {
  return measure(record.hours, yardstick(record.year, rules, today), record);
}

/** The same by a yardstick made once for many people of a sector and a year. */
export function measure(done: Tally, by: Yardstick, more: Circumstances = {}): Assessment {
  const { why, applied, beside } = by;
  if (why || !applied) {
    const period = applied?.period;
    return { outcome: 'not-judged', why: why ?? 'nothing-known', basis: by.basis, findings: [], period };
  }
  const { period, carriedFrom } = applied;
  const excuse = excuseFor(more, by);
  if (excuse) return excused(excuse, period);
  const judged = judgedFindings(done, period, by, more);
  const outcome = outcomeOf(judged);
  return {
    outcome,
    basis: carriedFrom === undefined ? basisFor(judged, outcome, more, by) : by.basis,
    findings: withBeside(judged, done, period),
    period,
    carriedFrom,
    beside,
    surplusStays: surplusStays(judged),
  };
}

/** The outcome alone, as a long list asks it of each of its rows. */
export function outcomeBy(done: Tally, { why, applied, counted }: Yardstick): Outcome {
  if (why || !applied) return 'not-judged';
  const known = { hours: done };
  let outcome: Judged['outcome'] = 'met';
  for (const requirement of applied.period.requirements) {
    const state = stateOf(requirement, recognizedOf(requirement.scope, done, counted), known, counted);
    if (state === 'short') return 'short';
    if (state === 'unanswered') outcome = 'incomplete';
  }
  return outcome;
}

/** Hours that are written down for what was passed or published are as well founded as their conversion. */
function basisFor(
  judged: Finding[],
  outcome: Judged['outcome'],
  { as }: Circumstances,
  by: Yardstick,
): Grade {
  const own = basisOf(judged, outcome);
  if (as === undefined || outcome === 'incomplete') return own;
  return weaker(own, weakest(hoursBehind(as, by.conversions)));
}

function judgedFindings(done: Tally, period: Period, by: Yardstick, more: Circumstances): Finding[] {
  const known = { hours: done };
  const findings = period.requirements.map((one) => findingOf(one, known, by.counted));
  const settled = settlingOf(settlersFor(more, by));
  return findings.map((finding) => settledFinding(finding, settled));
}

const none: Period['notAsked'] & object = [];

/** What is judged, and behind it what decides nothing: hours that do not count here, and what is known and was not asked for. */
function withBeside(judged: Finding[], done: Tally, { notCounted, notAsked = none }: Period): Finding[] {
  const findings: Finding[] = notAsked.map(({ of: subject, ...rest }) => ({
    kind: 'not-asked',
    subject,
    ...rest,
  }));
  for (const { subject, basis } of notCounted) {
    const recognized = done[subject];
    if (recognized) findings.push({ kind: 'not-counted', subject, recognized, basis });
  }
  return [...judged, ...findings];
}

/** What a person's situation does in the year. */
function situationOf({ situation }: Circumstances, { situations }: Yardstick): readonly Exemption[] {
  return situations.filter(({ when }) => when.kind === 'situation' && when.situation === situation);
}

function excuseFor(more: Circumstances, by: Yardstick): Exemption | undefined {
  return situationOf(more, by).find(({ does }) => does.kind === 'exempt' || does.kind === 'not-bound');
}

function excused(excuse: Exemption, period: Period): NotJudged {
  const why = excuse.does.kind === 'exempt' ? 'exempt' : 'not-bound';
  return { outcome: 'not-judged', why, basis: excuse.basis.grade, findings: [], period, excuse };
}

function settlersFor(more: Circumstances, by: Yardstick): Settler[] {
  const own = situationOf(more, by).flatMap((one) =>
    one.does.kind === 'fulfils' ? [{ ...one, does: one.does }] : [],
  );
  return [...settlersIn(more.as, by.conversions), ...own];
}

function surplusStays(findings: readonly Finding[]): boolean {
  const isShort = (f: Finding) =>
    f.kind === 'short' && f.requirement.scope !== 'total' && !f.requirement.part;
  const hasSurplus = (f: Finding) => f.kind === 'met' && f.recognized > f.requirement.atLeast;
  return findings.some(isShort) && findings.some(hasSurplus);
}
