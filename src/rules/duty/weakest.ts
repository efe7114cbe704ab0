import type { Basis, Grade } from './basis';
import type { Finding } from './judge';

const strength: Readonly<Record<Grade, number>> = {
  'carried-forward': 0,
  inferred: 1,
  reported: 2,
  official: 3,
  law: 4,
};

const deciding = { met: 'met', short: 'short', incomplete: 'unanswered' } as const;

/** The weakest grade among what something rests on: a chain is as strong as its weakest link. */
export function weakest(all: readonly { readonly basis: Basis }[]): Basis['grade'] {
  const [first = 'official', ...rest] = all.map(({ basis }) => basis.grade);
  return rest.reduce(weaker, first);
}

/** The weaker of two grades. */
export function weaker<T extends Grade>(a: T, b: T): T {
  return strength[a] < strength[b] ? a : b;
}

/** How well an outcome is founded: by the weakest of what decided it, which is what is short, or else not answered, or else all that is met. */
export function basisOf(findings: readonly Finding[], outcome: keyof typeof deciding): Basis['grade'] {
  const kind = deciding[outcome];
  let found: Basis['grade'] | undefined;
  for (const finding of findings) {
    if (finding.kind !== kind) continue;
    const by = finding.kind === 'met' ? finding.by : undefined;
    const { grade } = (by ?? finding.requirement).basis;
    if (found === undefined || strength[grade] < strength[found]) found = grade;
  }
  return found ?? 'official';
}
