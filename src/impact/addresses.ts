import { addressesIn } from '~/schemas/clauses';
import type { Library } from '~/schemas/library';
import type { State } from './state';

type Known = State & { readonly kind: 'state' };

/** What becomes of the addresses people hold: those that come, and those that no longer lead anywhere. */
export interface AddressChange {
  readonly fresh: readonly string[];
  readonly lost: readonly string[];
}

const aliases = 'content/releases/aliases.yaml';

/** The addresses of content that only one side has; one with an alias is not lost. */
export function addressesBetween(before: Known, after: Known): AddressChange {
  const then = addressesOf(before.library);
  const now = addressesOf(after.library);
  const moved = after.files.get(aliases) ?? '';
  return {
    fresh: [...now].filter((a) => !then.has(a)),
    lost: [...then].filter((a) => !now.has(a) && !isMoved(a, moved)),
  };
}

function isMoved(address: string, aliases: string): boolean {
  const written = aliases.replace(/^ *#.*$/gm, '');
  const moved = [...written.matchAll(/\bfrom: *"?([^\s",}]+)/g)].map(([, from]) => from);
  return moved.includes(address) || moved.includes(address.split('#')[0]);
}

/** Those of some addresses that were published: the build refuses to lose them. */
export function publishedAmong(addresses: readonly string[], { files }: Pick<Known, 'files'>): string[] {
  const lines = (files.get('content/releases/addresses.txt') ?? '').split('\n');
  const released = new Set(lines.map((line) => line.slice('2026-11-25 '.length).trim()));
  return addresses.filter((address) => released.has(address));
}

function addressesOf({ policies, answers, guides, cases, changes, vocabulary }: Library): Set<string> {
  return new Set([
    ...policies.flatMap((p) => [
      `/policies/${p.id}/`,
      ...[...addressesIn(p.clauses).keys()].map((anchor) => `/policies/${p.id}/#${anchor}`),
    ]),
    ...answers.map((a) => `/answers/${a.id}/`),
    ...guides.map((g) => `/guides/${g.year}/`),
    ...cases.flatMap((file) => file.cases.map((one) => `/cases/#${one.case}`)),
    ...changes.map((c) => `/changes/#${c.id}`),
    ...vocabulary.terms.flatMap((t) => ('id' in t && typeof t.id === 'string' ? [`/terms/#${t.id}`] : [])),
  ]);
}
