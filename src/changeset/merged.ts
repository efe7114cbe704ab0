/** Two editors' texts of one file. */
export interface Sides {
  /** What both began with. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Hunk {
  readonly start: number;
  /** The line of the base behind the last that was changed. */
  readonly end: number;
  readonly lines: readonly string[];
}

/** Both changes in one text, where they touch different lines; undefined where they touch the same. */
export function merged({ base, mine, theirs }: Sides): string | undefined {
  const lines = base.split('\n');
  const [a, b] = [hunkOf(lines, mine.split('\n')), hunkOf(lines, theirs.split('\n'))];
  const [first, second] = a.start < b.start || (a.start === b.start && a.end < b.end) ? [a, b] : [b, a];
  const isTouching = first.end === second.start && first.end - first.start + second.end - second.start > 0;
  const isApart = first.end < second.start || isTouching;
  if (!isApart) return undefined;
  return [
    ...lines.slice(0, first.start),
    ...first.lines,
    ...lines.slice(first.end, second.start),
    ...second.lines,
    ...lines.slice(second.end),
  ].join('\n');
}

function hunkOf(base: readonly string[], other: readonly string[]): Hunk {
  const most = Math.min(base.length, other.length);
  let start = 0;
  while (start < most && base[start] === other[start]) start++;
  let behind = 0;
  while (behind < most - start && base[base.length - 1 - behind] === other[other.length - 1 - behind])
    behind++;
  return { start, end: base.length - behind, lines: other.slice(start, other.length - behind) };
}

/** The lines of a text, each with whether another text has it too. */
export function marked(text: string, other: string): { readonly line: string; readonly isOwn: boolean }[] {
  const there = new Set(other.split('\n'));
  return text.split('\n').map((line) => ({ line, isOwn: !there.has(line) }));
}
