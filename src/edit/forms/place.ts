import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from '~/edit/yaml/value';
import type { Complaint } from '~/schemas/complaint';
import { partsOf } from './file-parts';

/** The field that a complaint is about; undefined where it is about the whole file or its running text. */
export function placeOf(complaint: Complaint, text: string): Path | undefined {
  if (complaint.at) return complaint.at;
  const parts = partsOf(complaint.file, text);
  if (!parts) return undefined;
  const all = scalarsIn(parts.yaml, parts.firstLine);
  const line = complaint.line;
  const near = line === undefined ? all : all.filter((one) => one.from <= line && line <= one.to);
  if (line !== undefined && near.length === 1) return near[0]?.path;
  const named = near.filter(({ value }) => value.length > 1 && complaint.says.includes(value));
  const [best] = named.sort((a, b) => score(b, complaint) - score(a, complaint));
  return best?.path;
}

interface Scalar {
  readonly path: Path;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A clause that is not there is a slip of the clause, words that are not in it one of the words. */
function score({ path, value }: Scalar, { says }: Complaint): number {
  const key = String(path[path.length - 1]);
  const meant = says.startsWith('引文') ? 'quote' : says.startsWith('条款') ? 'clause' : '';
  return (key === meant ? 1000 : 0) + value.length;
}

function scalarsIn(yaml: string, firstLine: number): Scalar[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const found: Scalar[] = [];
  visit(document, {
    Scalar(key, node, parents) {
      if (key === 'key' || !node.range) return;
      const path = pathOf([...parents, node]);
      found.push({ path, value: String(node.value), from: at(node.range[0]), to: at(node.range[1]) });
    },
  });
  return found;
}

function pathOf(way: readonly unknown[]): Path {
  const path: (string | number)[] = [];
  way.forEach((node, i) => {
    const parent = way[i - 1] as { items?: unknown[]; key?: { value?: unknown } } | undefined;
    if (parent?.items && !isPair(node)) path.push(parent.items.indexOf(node));
    if (isPair(parent) && isNode(node)) path.push(String((parent as { key: { value?: unknown } }).key.value));
  });
  return path;
}

function isPair(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node && !('range' in node);
}
