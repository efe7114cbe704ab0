import type { Basis, Grade } from './basis';
import type { Finding } from './judge';

const strength: Readonly<Record<Grade, number>> = {
  'carried-forward': 0,
  inferred: 1,
  reported: 2,
  official: 3,
};

/** The weakest grade among what something rests on: a chain is as strong as its weakest link. */
export function weakest(bases: readonly Basis[]): Grade {
  let found: Grade = 'official';
  for (const { grade } of bases) if (strength[grade] < strength[found]) found = grade;
  return found;
}

const deciding = { met: 'met', short: 'short', incomplete: 'unanswered' } as const;

/** The bases of what decided an outcome: what is short, or else not answered, or else all that is met. */
export function decisive(findings: readonly Finding[], outcome: keyof typeof deciding): Basis[] {
  const bases: Basis[] = [];
  for (const finding of findings) {
    if (finding.kind !== deciding[outcome] || !('requirement' in finding)) continue;
    bases.push((finding.kind === 'met' && finding.by?.basis) || finding.requirement.basis);
  }
  return bases;
}
