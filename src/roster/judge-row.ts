import { type Assessment, assess } from '~/rules/assess';
import type { Hours } from '~/rules/hours';
import type { Scope } from '~/rules/subject';
import type { Cell } from '~/sheets/cell';
import { readRow } from './read-row';
import type { Reason } from './reason';
import type { RosterRow } from './roster';
import type { Standards } from './standards';

/** Judges one person's row; nothing in it stops the next. */
export function judgeRow(cells: readonly Cell[], row: number, standards: Standards): RosterRow {
  const { person, rules, troubles, notes } = readRow(cells, row, standards);
  const { year, hours } = person;
  if (troubles.length > 0 || !rules || year === undefined) {
    return { ...person, outcome: 'rejected', missing: {}, reasons: troubles };
  }
  const assessment = assess({ year, hours }, rules, standards.today);
  const { counted, missing, reasons } = explained(assessment);
  const outcome = assessment.outcome === 'not-judged' ? 'incomplete' : assessment.outcome;
  const grade = assessment.outcome === 'not-judged' ? undefined : assessment.basis;
  return { ...person, counted, outcome, missing, reasons: [...reasons, ...notes], grade };
}

interface Explained {
  readonly counted?: Hours | undefined;
  readonly missing: Partial<Record<Scope, Hours>>;
  readonly reasons: Reason[];
}

function explained(assessment: Assessment): Explained {
  if (assessment.outcome === 'not-judged') {
    return { missing: {}, reasons: [{ kind: 'not-judged', why: assessment.why }] };
  }
  const { findings, surplusStays, carriedFrom } = assessment;
  const missing: Partial<Record<Scope, Hours>> = {};
  const reasons: Reason[] = [];
  let counted: Hours | undefined;
  for (const finding of findings) {
    if (finding.kind === 'not-counted') {
      reasons.push({ kind: 'not-counted', subject: finding.subject });
      continue;
    }
    const { scope } = finding.requirement;
    if (scope === 'total') counted = finding.recognized;
    if (finding.kind === 'unanswered') reasons.push({ kind: 'unanswered', scope });
    if (finding.kind !== 'short') continue;
    missing[scope] = finding.missing;
    reasons.push({ kind: 'short', scope, missing: finding.missing });
  }
  if (surplusStays) reasons.push({ kind: 'surplus-stays' });
  if (carriedFrom !== undefined) reasons.push({ kind: 'carried-forward', from: carriedFrom });
  return { counted, missing, reasons };
}
