import type { Term } from '~/schemas/vocabulary';
import { workedOut } from './worked-out';

/** A stretch of text, which may be a term of the trade. */
export interface Stretch {
  readonly text: string;
  readonly term?: Term;
}

/** The terms by what they are called, and a pattern that finds them, the longest first. */
const known = workedOut(({ vocabulary }) => {
  const byName = new Map(vocabulary.terms.map((t) => [t.term, t]));
  const names = [...byName.keys()].filter((n) => n.length > 1).sort((a, b) => b.length - a.length);
  return { byName, pattern: new RegExp(names.map(escaped).join('|'), 'g') };
});

/** A text cut at the terms in it; each term once, where it first stands, if `seen` does not have it yet. */
export function termsIn(text: string, seen: Set<string>): Stretch[] {
  const { byName, pattern } = known();
  const cut: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const term = byName.get(found[0]);
    if (!term || seen.has(term.id) || insideTitle(text, found.index)) continue;
    seen.add(term.id);
    cut.push({ text: text.slice(from, found.index) }, { text: found[0], term });
    from = found.index + found[0].length;
  }
  return [...cut, { text: text.slice(from) }];
}

function insideTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
