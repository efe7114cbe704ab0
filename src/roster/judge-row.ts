import { type Assessment, measure } from '~/rules/assess';
import type { Hours } from '~/rules/hours';
import { type Scope, scopes } from '~/rules/subject';
import type { Cell } from '~/sheets/cell';
import { type ReadRow, readRow } from './read-row';
import type { Reason } from './reason';
import type { RosterRow } from './roster';
import type { Standards } from './standards';

/** Judges one person's row; nothing in it stops the next. */
export function judgeRow(cells: readonly Cell[], row: number, standards: Standards): RosterRow {
  const { person, by, troubles, notes } = readRow(cells, row, standards);
  if (troubles.length > 0 || !by) {
    return outcomeOf(person, 'rejected', { missing: nothing, reasons: troubles });
  }
  const assessment = measure(person.hours, by);
  const explained = explain(assessment, notes);
  return assessment.outcome === 'not-judged'
    ? outcomeOf(person, 'incomplete', explained)
    : outcomeOf(person, assessment.outcome, explained, assessment.basis);
}

const nothing = {};

/** Spelt out, because spreading a hundred thousand rows takes longer than judging them. */
function outcomeOf(
  { row, name, id, department, year, sector, hours }: ReadRow['person'],
  outcome: RosterRow['outcome'],
  { counted, missing, reasons }: Explained,
  grade?: RosterRow['grade'],
): RosterRow {
  return { row, name, id, department, year, sector, hours, counted, outcome, missing, reasons, grade };
}

interface Explained {
  readonly counted?: Hours | undefined;
  readonly missing: RosterRow['missing'];
  readonly reasons: readonly Reason[];
}

function explain(assessment: Assessment, notes: readonly Reason[]): Explained {
  if (assessment.outcome === 'not-judged') {
    return { missing: nothing, reasons: [{ kind: 'not-judged', why: assessment.why }] };
  }
  const { findings, surplusStays, carriedFrom } = assessment;
  let missing: Partial<Record<Scope, Hours>> | undefined;
  const reasons: Reason[] = [];
  let counted: Hours | undefined;
  for (const finding of findings) {
    if (finding.kind === 'not-counted') {
      reasons.push({ kind: 'not-counted', subject: finding.subject });
      continue;
    }
    const { scope } = finding.requirement;
    if (scope === 'total') counted = finding.recognized;
    if (finding.kind === 'unanswered') reasons.push(unanswered[scope]);
    if (finding.kind !== 'short') continue;
    missing ??= {};
    missing[scope] = finding.missing;
    reasons.push(shortOf(scope, finding.missing));
  }
  if (surplusStays) reasons.push(surplus);
  if (carriedFrom !== undefined) reasons.push(carried(carriedFrom));
  for (const note of notes) reasons.push(note);
  // Copied, because an array that grew keeps room for many more, and a list has a hundred thousand of them.
  return { counted, missing: missing ?? nothing, reasons: reasons.slice() };
}

// The same few reasons stand in most rows: each is made once.
const surplus: Reason = { kind: 'surplus-stays' };
const unanswered = Object.fromEntries(
  scopes.map((scope) => [scope, { kind: 'unanswered', scope }]),
) as Readonly<Record<Scope, Reason>>;
const carriedFroms = new Map<number, Reason>();

function carried(from: number): Reason {
  const reason: Reason = carriedFroms.get(from) ?? { kind: 'carried-forward', from };
  carriedFroms.set(from, reason);
  return reason;
}

const shorts = new Map<Scope, Map<Hours, Reason>>(scopes.map((scope) => [scope, new Map()]));

function shortOf(scope: Scope, missing: Hours): Reason {
  const known = shorts.get(scope)?.get(missing);
  if (known) return known;
  const reason: Reason = { kind: 'short', scope, missing };
  shorts.get(scope)?.set(missing, reason);
  return reason;
}
