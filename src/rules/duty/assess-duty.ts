import { type Asking, isFor, requirementsOf } from './asked';
import type { Basis, Grade } from './basis';
import { capped, converted, type DoneInSpan, settlersIn, subjectsOf } from './counted';
import { addDays, type Day, yearOf } from './day';
import type { Bound, CarryOver, Conversion, Duty, Exemption, Key, Person } from './duty';
import { add, type Hours, hours } from './hours';
import { type Finding, findingOf, type Known, outcomeOf, type Requirement, recognizedOf } from './judge';
import { covers } from './sector';
import { type Settler, type Settling, settledFinding, settlingOf } from './settled';
import { type Interval, intervalsOf } from './span';
import { basisOf } from './weakest';

/** What a person has over any days one may ask about. */
export type DoneOver = (interval: Interval) => DoneInSpan;

export type DutyAssessment =
  | {
      readonly outcome: 'met' | 'short' | 'incomplete';
      readonly basis: Grade;
      readonly findings: readonly Finding[];
      readonly over?: Interval | undefined;
      /** What the year before left over for this one. */
      readonly carried?: Hours | undefined;
    }
  | {
      readonly outcome: 'not-judged';
      /** Ended: what it rests on is no longer in force. */
      readonly why: 'exempt' | 'not-bound' | 'nothing-asked' | 'ended';
      readonly say?: string | undefined;
      readonly basis?: Basis | undefined;
      readonly findings: readonly Finding[];
    };

/** Whether a duty is met by what a person has done, over the span that a day is in. */
export function assessDuty(whole: Duty, person: Person, done: DoneOver, at: Day): DutyAssessment {
  const over = intervalsOf(whole.span, whole, person, at)?.[0];
  const duty = ofYear(whole, yearOf(over?.to ?? at));
  const asking = { duty, person, at };
  const notAsked = duty.conditions.filter((c) => c.kind === 'not-asked');
  const open = over ? excused(asking, over) : undefined;
  if (open) return { outcome: 'not-judged', ...open, findings: notAsked.map(notAskedFinding) };
  const carried = over && carriedInto(over, asking, done);
  const own = over && capped(withCarried(converted(done(over), duty), duty, carried), over, asking);
  // Caps and what was carried belong to the duty's own span.
  const knownIn = (days: Interval) =>
    own && days.from === over.from && days.to === over.to ? own.known : converted(done(days), duty);
  const judged = findingsOf(asking, knownIn, over && settledIn(asking, over, done));
  if (judged.length === 0) {
    return { outcome: 'not-judged', why: 'nothing-asked', findings: notAsked.map(notAskedFinding) };
  }
  const outcome = outcomeOf(judged);
  const findings = [...judged, ...(own?.beyond ?? []), ...notAsked.map(notAskedFinding)];
  return { outcome, basis: basisOf(judged, outcome), findings, over, carried };
}

/** A duty with the reliefs and conversions that hold for a year, which its span ends in. */
function ofYear(duty: Duty, year: number): Duty {
  const { exemptions, conversions } = duty;
  const holds = (one: Exemption | Conversion) => covers(one, year);
  return { ...duty, exemptions: exemptions.filter(holds), conversions: conversions.filter(holds) };
}

function findingsOf(
  asking: Asking,
  knownIn: (days: Interval) => Known,
  settled: Settling | undefined,
): Finding[] {
  const subjects = subjectsOf(asking.duty);
  const find = (requirement: Requirement): Finding => {
    const known = requirement.over ? knownIn(requirement.over) : { hours: {} };
    const finding = findingOf(requirement, known, subjects);
    return settled ? settledFinding(finding, settled) : finding;
  };
  return asking.duty.conditions.flatMap((condition) => {
    if (condition.kind === 'at-least') return requirementsOf(condition, asking).map(find);
    return condition.kind === 'either' ? eitherOf(condition.options, asking, find) : [];
  });
}

const best = ['met', 'unanswered', 'short'];

/** Of several ways to do it the one that is furthest, with the others beside it. */
function eitherOf(options: readonly Bound[], asking: Asking, find: (r: Requirement) => Finding): Finding[] {
  const found = options.flatMap((option) => requirementsOf(option, asking)).map(find);
  const [first, ...or] = [...found].sort((a, b) => best.indexOf(a.kind) - best.indexOf(b.kind));
  return first ? [{ ...first, or } as Finding] : [];
}

/** What examinations, diplomas and a person's situation settle by themselves. */
function settledIn({ duty, person }: Asking, over: Interval, done: DoneOver): Settling {
  const situations = duty.exemptions.flatMap((e): Settler[] =>
    e.does.kind === 'fulfils' && isFor(e, over, person) ? [{ ...e, does: e.does }] : [],
  );
  return settlingOf([...settlersIn(done(over).as, duty.conversions), ...situations]);
}

function excused({ duty, person, at }: Asking, over: Interval) {
  // Neither a person nor a term that has not begun is asked for anything yet.
  if ((person.began ?? '') > over.to || over.from > at) return { why: 'not-bound' as const };
  const found = duty.exemptions.find((e) => isOut(e.does.kind) && isFor(e, over, person));
  return found && { why: whyOut(found), say: found.say, basis: found.basis };
}

function isOut(kind: Exemption['does']['kind']): boolean {
  return kind === 'exempt' || kind === 'not-bound';
}

function whyOut({ does }: Exemption): 'exempt' | 'not-bound' {
  return does.kind === 'exempt' ? 'exempt' : 'not-bound';
}

/** What is left of the year before beyond what it asked, as far as it may be carried. */
function carriedInto(over: Interval, { duty, person }: Asking, done: DoneOver): Hours | undefined {
  const { carryOver } = duty;
  const { began = '' } = person;
  if (!carryOver) return undefined;
  const day = addDays(over.from, -1);
  const before = intervalsOf(duty.span, duty, person, day)?.[0] as Interval;
  // The first term has none before it.
  if (began > before.to || before.to > day) return undefined;
  if (began >= before.from && carryOver.notFromFirstYear) return undefined;
  return surplus(carryOver, before, { duty, person, at: day }, done);
}

function surplus({ of, atMost }: CarryOver, over: Interval, asking: Asking, done: DoneOver): Hours {
  const { known } = capped(converted(done(over), asking.duty), over, asking);
  const subjects = subjectsOf(asking.duty);
  const left = asking.duty.conditions.flatMap((c) =>
    c.kind === 'at-least' && (c.of === of || c.of === 'total')
      ? requirementsOf(c, asking).map((r) => recognizedOf(r.scope, known.hours, subjects) - r.atLeast)
      : [],
  );
  return Math.max(0, Math.min(atMost, ...left)) as Hours;
}

function withCarried(known: Known, { carryOver }: Duty, carried: Hours | undefined): Known {
  if (!carryOver || !carried) return known;
  const { hours: given, open = [] } = known;
  const { of } = carryOver;
  const beyond = given[of] === undefined ? [...open, of] : open;
  const sums = { ...given, [of]: add(given[of] ?? hours(0), carried) };
  const { total } = given;
  return { hours: total === undefined ? sums : { ...sums, total: add(total, carried) }, open: beyond };
}

function notAskedFinding({ of, say, basis }: { of: Key; say: string; basis: Basis }): Finding {
  return { kind: 'not-asked', subject: of, say, basis };
}
