import type { Clause } from './clauses';

/** What became of one place of a text between two of its versions. */
export type Difference = Readonly<
  | { kind: 'changed'; anchor: string; before: string; after: string }
  | { kind: 'added'; anchor: string; after: string }
  | { kind: 'removed'; anchor: string; before: string }
  /** The same words, under another number. */
  | { kind: 'moved'; anchor: string; from: string; after: string }
>;

type Places = readonly (readonly [anchor: string, words: string])[];

/** What changed between two versions, place by place in the order of the later one; what was taken out comes last. */
export function differencesOf(before: readonly Clause[], after: readonly Clause[]): Difference[] {
  const [then, now] = [placesIn(before), placesIn(after)];
  const wordsThen = new Map(then);
  const anchors = new Set(now.map(([anchor]) => anchor));
  const wordsNow = new Set(now.map(([, words]) => words));
  const free = new Map(
    then.filter(([a, words]) => now.every(([b, w]) => b !== a || w !== words)).map(([a, w]) => [w, a]),
  );
  return [
    ...now.flatMap(([anchor, words]): Difference[] => {
      const old = wordsThen.get(anchor);
      if (old === words) return [];
      const from = free.get(words);
      if (from !== undefined) return [{ kind: 'moved', anchor, from, after: words }];
      if (old === undefined || wordsNow.has(old)) return [{ kind: 'added', anchor, after: words }];
      return [{ kind: 'changed', anchor, before: old, after: words }];
    }),
    ...then.flatMap(([anchor, words]): Difference[] =>
      anchors.has(anchor) || wordsNow.has(words) ? [] : [{ kind: 'removed', anchor, before: words }],
    ),
  ];
}

/** The words at each lowest address: a heading under its clause, and each paragraph. */
function placesIn(clauses: readonly Clause[]): Places {
  return clauses.flatMap(
    ({ anchor, heading, paragraphs, parts }): Places => [
      ...(heading === undefined ? [] : [[anchor, heading] as const]),
      ...paragraphs.map(
        ({ anchor: own, text }) => [own ?? (heading === undefined ? anchor : `${anchor}-p1`), text] as const,
      ),
      ...placesIn(parts),
    ],
  );
}

/** Two wordings in the pieces that are the same and that differ: what they begin with, what each has, what they end with. */
export function apart(
  before: string,
  after: string,
): { head: string; before: string; after: string; tail: string } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    head: before.slice(0, head),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  };
}
