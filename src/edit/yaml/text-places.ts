import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A field as it is written: its name and its value. */
export type Kept = Pair<Node, Node | null>;

/** Where the nodes of a YAML text stand in it, and its lines around them. */
export class TextPlaces {
  constructor(private readonly text: string) {}

  colonAfter(pair: Kept): number {
    return this.text.indexOf(':', (pair.key.range as number[])[1]);
  }

  endOfPair(pair: Kept): number {
    const { value } = pair;
    const isEmpty = value?.range == null || value.range[0] === value.range[1];
    return isEmpty ? this.colonAfter(pair) + 1 : this.endOf(value);
  }

  /** Where the last word of a node ends, without the blank lines and comments after it. */
  endOf(node: Node): number {
    const range = node.range as number[];
    if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
      const last = node.items[node.items.length - 1];
      return isMap(node) ? this.endOfPair(last as Kept) : this.endOf(last as Node);
    }
    const end = range[1] as number;
    return isScalar(node) && node.type?.startsWith('BLOCK')
      ? end - (/\r?\n$/.exec(this.text.slice(0, end))?.[0].length ?? 0)
      : end;
  }

  rangeOf(node: Node) {
    const [start = 0, end = 0] = node.range as number[];
    return { start, end };
  }

  dashOf(node: Node): number {
    return this.text.lastIndexOf('-', startOf(node) - 1);
  }

  /** The blanks before a place that begins its line, or as many as its column. */
  column(at: number): string {
    return ' '.repeat(at - this.lineStart(at));
  }

  lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1;
  }

  lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    if (end < 0) return this.text.length;
    return this.text[end - 1] === '\r' ? end - 1 : end;
  }

  nextLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }
}

export function keyOf(pair: Kept): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

export function startOf(node: Node | undefined | null): number {
  return node?.range?.[0] ?? 0;
}
