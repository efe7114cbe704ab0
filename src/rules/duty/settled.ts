import type { Fulfils, Key } from './duty';
import type { Finding, Settled } from './judge';

/** What is settled whatever the hours: keys that are met, and keys of which it is not known. */
export interface Settling {
  readonly met: ReadonlyMap<Key, Settled>;
  readonly open: ReadonlyMap<Key, Settled>;
}

/** Something that settles keys by itself: an examination passed, a diploma. */
export interface Settler extends Settled {
  readonly does: Fulfils;
}

/** What these settle together; the first that settles a key is named. */
export function settlingOf(settlers: readonly Settler[]): Settling {
  const met = new Map<Key, Settled>();
  const open = new Map<Key, Settled>();
  for (const { does, say, basis } of settlers) {
    for (const key of does.of) if (!met.has(key)) met.set(key, { say, basis });
    for (const key of does.open ?? []) if (!open.has(key)) open.set(key, { say, basis });
  }
  return { met, open };
}

/** A finding that is not met by hours, as what is settled makes it. */
export function settledFinding(finding: Finding, settled: Settling): Finding {
  if (finding.kind !== 'short' && finding.kind !== 'unanswered') return finding;
  const { requirement, recognized } = finding;
  const by = settled.met.get(requirement.scope);
  if (by) return { kind: 'met', requirement, recognized, by };
  const open = settled.open.get(requirement.scope);
  return open
    ? { kind: 'not-asked', subject: requirement.scope, name: requirement.part?.name, ...open }
    : finding;
}
