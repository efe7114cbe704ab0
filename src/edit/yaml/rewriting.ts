import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { listChange } from './list-change';
import { type Kept, keyOf, startOf, TextPlaces } from './text-places';
import { type Fields, isFields, isList, type Path, same, type Value } from './value';
import { below, field, item, onOneLine, words } from './written';

/** The order in which the fields at a place are written; nothing where none is known. */
export type OrderAt = (path: Path) => readonly string[] | undefined;

/** Other words from a place in a text to another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a node stands, and where what it says begins: behind the colon or the dash. */
interface Place {
  readonly node: Node | null;
  readonly after: number;
  readonly indent: string;
  readonly inside: boolean;
  readonly path: Path;
}

/** How a text becomes one that says other data: what is put where, piece by piece. */
export class Rewriting {
  /** Names under which something is said again elsewhere, and that became something else or is gone. */
  private readonly touched = new Set<string>();
  private readonly replaced = new Set<Node>();
  private readonly places: TextPlaces;

  constructor(
    private readonly text: string,
    private readonly nl: string,
    private readonly orderAt: OrderAt,
  ) {
    this.places = new TextPlaces(text);
  }

  /** What changes in the text for the data at a node to become others. */
  changes(node: Node, old: Value, wanted: Value, path: Path): Splice[] {
    return this.at({ node, after: 0, indent: '', inside: false, path }, old, wanted);
  }

  /** Puts what they said in the place of those that say again what became something else. */
  freed(document: Document): Splice[] {
    const splices: Splice[] = [];
    visit(document, {
      Alias: (_, alias) => {
        if (!this.touched.has(alias.source) || this.replaced.has(alias)) return;
        splices.push({ ...this.places.rangeOf(alias), text: onOneLine(alias.toJS(document) as Value, true) });
      },
    });
    return splices;
  }

  private touch(node: Node | null): void {
    if (node && 'anchor' in node && node.anchor) this.touched.add(node.anchor);
  }

  /** What is not written any more takes its names along. */
  private drop(node: Node | null): void {
    if (!node) return;
    visit(node, { Node: (_, inner) => (isAlias(inner) ? void this.replaced.add(inner) : this.touch(inner)) });
  }

  private at(place: Place, old: Value, wanted: Value): Splice[] {
    const { node, path } = place;
    if (same(old, wanted)) return [];
    this.touch(node);
    if (
      isMap(node) &&
      isFields(old) &&
      isFields(wanted) &&
      node.items.length > 0 &&
      Object.keys(wanted).length > 0
    )
      return node.flow ? this.flowMap(node, old, wanted, path) : this.blockMap(node, place, old, wanted);
    if (isSeq(node) && isList(old) && isList(wanted) && node.items.length > 0 && wanted.length > 0)
      return this.list(node, place, old, wanted);
    return [this.instead(place, wanted)];
  }

  /** Another value in the place of a node. */
  private instead({ node, after, indent, inside }: Place, wanted: Value): Splice {
    this.drop(node);
    const quoted =
      isScalar(node) && typeof wanted === 'string' ? asQuoted(wanted, node.type, inside) : undefined;
    const piece = inside ? onOneLine(wanted, true) : below(wanted, indent, this.nl);
    const isEmpty = node?.range == null || node.range[0] === node.range[1];
    if (isEmpty) return { start: after, end: after, text: piece.startsWith(this.nl) ? piece : ` ${piece}` };
    const end = this.places.endOf(node);
    const whole = (isMap(node) || isSeq(node)) && !node.flow;
    if (whole || piece.startsWith(this.nl))
      return { start: after, end, text: piece.startsWith(this.nl) ? piece : ` ${piece}` };
    return { start: (node.range as number[])[0] as number, end, text: quoted ?? piece };
  }

  private blockMap(map: YAMLMap, { path }: Place, old: Fields, wanted: Fields): Splice[] {
    const items = map.items as Kept[];
    const kept = items.filter((pair) => keyOf(pair) in wanted);
    const [first] = items;
    const [firstKept] = kept;
    if (!first || !firstKept)
      return [
        {
          start: startOf(first?.key),
          end: this.places.endOf(map),
          text: this.fields(wanted, this.places.column(startOf(first?.key))),
        },
      ];
    const indent = this.places.column(startOf(first.key));
    return [
      ...kept.flatMap((pair) =>
        this.at(this.valueOf(pair, indent, path), old[keyOf(pair)] as Value, wanted[keyOf(pair)] as Value),
      ),
      ...this.withoutFields(items, wanted, firstKept),
      ...this.newFields(kept, old, wanted, path).map(({ before, fields }) => {
        const lines = this.fields(fields, indent);
        if (before === undefined) return this.insertAt(startOf(firstKept.key), `${lines}${this.nl}${indent}`);
        return this.insertAt(
          this.places.lineEnd(this.places.endOfPair(before)),
          `${this.nl}${indent}${lines}`,
        );
      }),
    ];
  }

  private withoutFields(items: readonly Kept[], wanted: Fields, firstKept: Kept): Splice[] {
    const sharesLine =
      this.text.slice(this.places.lineStart(startOf(items[0]?.key)), startOf(items[0]?.key)).trim() !== '';
    const at = items.indexOf(firstKept);
    return items.flatMap((pair, i) => {
      if (keyOf(pair) in wanted) return [];
      this.drop(pair.value);
      if (sharesLine && i < at) {
        return i > 0 ? [] : [{ start: startOf(pair.key), end: startOf(firstKept.key), text: '' }];
      }
      return [
        {
          start: this.places.lineStart(startOf(pair.key)),
          end: this.places.nextLine(this.places.endOfPair(pair)),
          text: '',
        },
      ];
    });
  }

  /** Fields that were not there, by the one that they come after. */
  private newFields(kept: readonly Kept[], old: Fields, wanted: Fields, path: Path) {
    const order = this.orderAt(path) ?? [];
    const groups = new Map<Kept | undefined, Record<string, Value>>();
    for (const key of [...Object.keys(wanted)].sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
      if (key in old) continue;
      const before = this.predecessor(key, kept, order);
      groups.set(before, { ...groups.get(before), [key]: wanted[key] as Value });
    }
    return [...groups].map(([before, fields]) => ({ before, fields }));
  }

  private predecessor(key: string, kept: readonly Kept[], order: readonly string[]): Kept | undefined {
    const at = order.indexOf(key);
    if (at < 0) return kept[kept.length - 1];
    const earlier = kept.filter((pair) => order.indexOf(keyOf(pair)) < at);
    return earlier.reduce<Kept | undefined>(
      (best, pair) => (best && order.indexOf(keyOf(best)) > order.indexOf(keyOf(pair)) ? best : pair),
      undefined,
    );
  }

  private fields(fields: Fields, indent: string): string {
    return Object.entries(fields)
      .map(([key, value]) => field(key, value, indent, this.nl))
      .join(this.nl + indent);
  }

  private flowMap(map: YAMLMap, old: Fields, wanted: Fields, path: Path): Splice[] {
    const items = map.items as Kept[];
    const kept = items.filter((pair) => keyOf(pair) in wanted);
    const [firstKept] = kept;
    for (const pair of items) if (!kept.includes(pair)) this.drop(pair.value);
    if (!firstKept) return [{ ...this.places.rangeOf(map), text: onOneLine(wanted, true) }];
    const between = this.between(
      map,
      items.map((pair) => startOf(pair.key)),
    );
    const write = (fields: Fields) =>
      Object.entries(fields).map(([key, value]) => `${words(key, true)}: ${onOneLine(value, true)}`);
    return [
      ...kept.flatMap((pair) =>
        this.at(this.valueOf(pair, '', path, true), old[keyOf(pair)] as Value, wanted[keyOf(pair)] as Value),
      ),
      ...this.withoutItems(
        items.map((pair) => ({
          start: startOf(pair.key),
          end: this.places.endOfPair(pair),
          isKept: keyOf(pair) in wanted,
        })),
      ),
      ...this.newFields(kept, old, wanted, path).map(({ before, fields }) =>
        before === undefined
          ? this.insertAt(
              startOf(firstKept.key),
              write(fields)
                .map((one) => one + between)
                .join(''),
            )
          : this.insertAt(
              this.places.endOfPair(before),
              write(fields)
                .map((one) => between + one)
                .join(''),
            ),
      ),
    ];
  }

  /** Takes items out of a list between brackets, with the commas that go with them. */
  private withoutItems(items: readonly { start: number; end: number; isKept: boolean }[]): Splice[] {
    const splices: Splice[] = [];
    for (let i = 0; i < items.length; i++) {
      if (items[i]?.isKept) continue;
      let last = i;
      while (last + 1 < items.length && !items[last + 1]?.isKept) last++;
      const next = items[last + 1];
      const before = items[i - 1];
      if (next) splices.push({ start: items[i]?.start as number, end: next.start, text: '' });
      else if (before) splices.push({ start: before.end, end: items[last]?.end as number, text: '' });
      i = last;
    }
    return splices;
  }

  /** What stands between two items in brackets: a comma, and a new line where each has its own. */
  private between(node: Node, starts: readonly number[]): string {
    const [first = 0] = starts;
    const { start, end } = this.places.rangeOf(node);
    const ownLines =
      this.text.slice(start, end).includes('\n') &&
      this.text.slice(this.places.lineStart(first), first).trim() === '';
    return ownLines ? `,${this.nl}${this.places.column(first)}` : ', ';
  }

  private list(list: YAMLSeq, place: Place, old: readonly Value[], wanted: readonly Value[]): Splice[] {
    const items = list.items as Node[];
    const { before, were, become, moved } = listChange(old, wanted);
    if (moved)
      return moved.map((from, i) => this.sliceMoved(items[before + from] as Node, items[before + i] as Node));
    const both = Math.min(were.length, become.length);
    const changed = become.slice(0, both).flatMap((value, i) => {
      const node = items[before + i] as Node;
      const after = list.flow ? startOf(node) : this.places.dashOf(node) + 1;
      const indent = list.flow ? '' : this.places.column(this.places.dashOf(node));
      return this.at(
        { node, after, indent, inside: list.flow === true, path: [...place.path, before + i] },
        were[i] as Value,
        value,
      );
    });
    const gone = items.slice(before + both, before + were.length);
    const added = become.slice(both);
    for (const node of gone) this.drop(node);
    return [
      ...changed,
      ...(list.flow
        ? this.flowItems(list, gone, before + both, added)
        : this.blockItems(items, gone, before + both, added)),
    ];
  }

  private blockItems(
    items: readonly Node[],
    gone: readonly Node[],
    at: number,
    added: readonly Value[],
  ): Splice[] {
    const indent = this.places.column(this.places.dashOf(items[0] as Node));
    const previous = items[at - 1];
    const lines = added.map((value) => `${indent}${item(value, indent, this.nl)}`);
    const inserted = previous
      ? this.insertAt(
          this.places.lineEnd(this.places.endOf(previous)),
          lines.map((line) => this.nl + line).join(''),
        )
      : this.insertAt(
          this.places.lineStart(this.places.dashOf(items[0] as Node)),
          lines.map((line) => line + this.nl).join(''),
        );
    return [
      ...gone.map((node) => ({
        start: this.places.lineStart(this.places.dashOf(node)),
        end: this.places.nextLine(this.places.endOf(node)),
        text: '',
      })),
      ...(added.length > 0 ? [inserted] : []),
    ];
  }

  private flowItems(list: YAMLSeq, gone: readonly Node[], at: number, added: readonly Value[]): Splice[] {
    const items = list.items as Node[];
    const between = this.between(list, items.map(startOf));
    const texts = added.map((value) => onOneLine(value, true));
    const previous = items[at - 1];
    return [
      ...this.withoutItems(
        items.map((node) => ({
          start: startOf(node),
          end: this.places.endOf(node),
          isKept: !gone.includes(node),
        })),
      ),
      ...(texts.length === 0
        ? []
        : previous
          ? [this.insertAt(this.places.endOf(previous), texts.map((one) => between + one).join(''))]
          : [this.insertAt(startOf(items[0]), texts.map((one) => one + between).join(''))]),
    ];
  }

  private sliceMoved(from: Node, to: Node): Splice {
    return {
      start: startOf(to),
      end: this.places.endOf(to),
      text: this.text.slice(startOf(from), this.places.endOf(from)),
    };
  }

  private insertAt(at: number, text: string): Splice {
    return { start: at, end: at, text };
  }

  private valueOf(pair: Kept, indent: string, path: Path, inside = false): Place {
    return {
      node: pair.value,
      after: this.places.colonAfter(pair) + 1,
      indent,
      inside,
      path: [...path, keyOf(pair)],
    };
  }
}

/** Words in the quotation marks that stood there. */
function asQuoted(text: string, type: string | undefined, inside: boolean): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  if (type === 'QUOTE_SINGLE' && !/[\n\r]/.test(text)) return `'${text.replace(/'/g, "''")}'`;
  return words(text, inside);
}
