import type { Cell, CellProblem } from './cell';
import type { ShownAs } from './shown-as';

const mark = '\ue000';

/** A sheet's XML in which each cell that the reader would show as blank, or as less than it is, holds a mark instead. */
export function markCells(xml: string, styles: ReadonlyMap<string, ShownAs>): string {
  const prefix = /<(\w+:)?sheetData\b/.exec(xml)?.[1] ?? '';
  const close = `</${prefix}c>`;
  const kept: string[] = [];
  let from = 0;
  for (let at = nextCell(xml, prefix, 0); at >= 0; at = nextCell(xml, prefix, at + 1)) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) break;
    if (xml[tagEnd - 1] === '/') continue;
    const end = xml.indexOf(close, tagEnd);
    if (end < 0) break;
    const problem = problemIn(xml.slice(at, tagEnd), xml.slice(tagEnd + 1, end), styles);
    if (!problem) continue;
    kept.push(xml.slice(from, at), markedCell(xml.slice(at, tagEnd), problem, prefix));
    from = end + close.length;
  }
  return kept.length === 0 ? xml : kept.join('') + xml.slice(from);
}

function nextCell(xml: string, prefix: string, from: number): number {
  const open = `<${prefix}c`;
  let at = xml.indexOf(open, from);
  while (at >= 0 && !/[\s>]/.test(xml[at + open.length] ?? '')) at = xml.indexOf(open, at + 1);
  return at;
}

type Problem = Exclude<Cell, string>;

function problemIn(tag: string, body: string, styles: ReadonlyMap<string, ShownAs>): Problem | undefined {
  const type = attribute(tag, 't') ?? 'n';
  const value = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(body)?.[1];
  if (type === 'e') return { problem: 'error', read: value ?? '' };
  if (/<(?:\w+:)?f\b/.test(body)) {
    if (value === undefined && type !== 'inlineStr') return { problem: 'formula-without-value', read: '' };
    if (value === '' && type !== 'str') return { problem: 'formula-without-value', read: '' };
  }
  return type === 'n' && value ? shownAs(value, styles.get(attribute(tag, 's') ?? '')) : undefined;
}

function shownAs(value: string, shown: ShownAs | undefined): Problem | undefined {
  switch (shown) {
    case '天':
      return { problem: 'shown-as-days', read: `${value}天` };
    case '%':
      return { problem: 'shown-as-percent', read: `${Number((Number(value) * 100).toPrecision(12))}%` };
    default:
      return undefined;
  }
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

function markedCell(tag: string, { problem, read }: Problem, prefix: string): string {
  const r = attribute(tag, 'r') ?? '';
  return `<${prefix}c r="${r}" t="inlineStr"><${prefix}is><${prefix}t>${mark}${problem}:${read}</${prefix}t></${prefix}is></${prefix}c>`;
}

const marked = new RegExp(`^${mark}([a-z-]+):(.*)$`, 's');

/** The problem that a mark stands for, or the text itself. */
export function unmarked(text: string): Cell {
  if (!text.startsWith(mark)) return text;
  const [, problem, read = ''] = marked.exec(text) ?? [];
  return problem === undefined ? text : { problem: problem as CellProblem, read };
}
