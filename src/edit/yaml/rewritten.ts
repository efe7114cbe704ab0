import { type Node, parseDocument } from 'yaml';
import { type OrderAt, Rewriting, type Splice } from './rewriting';
import { type Fields, isFields, same, tidy, type Value } from './value';
import { file } from './written';

/**
 * A YAML text after the data it says became other data: only the lines of what differs are other lines, comments and
 * order stay. Where that can't be done it is written anew, the fields that differ only. Throws an Error for a text
 * that is no YAML.
 */
export function rewritten(text: string, data: unknown, orderAt: OrderAt = () => undefined): string {
  const wanted = tidy(data);
  const document = parse(text);
  const [error] = document.errors;
  if (error) throw error;
  const old = document.toJS() as Value;
  if (same(old, wanted)) return text;
  const nl = text.includes('\r\n') ? '\r\n' : '\n';
  const root = document.contents as Node | null;
  if (root === null || isFields(old) !== isFields(wanted)) return commentsIn(text) + file(wanted, nl);
  const rewriting = new Rewriting(text, nl, orderAt);
  const changes = rewriting.changes(root, old, wanted, []);
  const close = spliced(text, [...changes, ...rewriting.freed(document)]);
  return saysOf(close, wanted) ? close : anew(text, wanted);
}

/** Data as a YAML text says them. Throws an Error for a text that is no YAML. */
export function dataIn(text: string): unknown {
  const document = parse(text);
  if (document.errors[0]) throw document.errors[0];
  return document.toJS();
}

function parse(text: string) {
  return parseDocument(text, { schema: 'core' });
}

function saysOf(text: string, wanted: Value): boolean {
  const document = parse(text);
  return document.errors.length === 0 && same(document.toJS(), wanted);
}

/** The lines of a file that only holds comments. */
function commentsIn(text: string): string {
  return text.replace(/^(?!#|\s*$).*\n?/gm, '');
}

/** Written with the fields on top that differ made anew. */
function anew(text: string, wanted: Value): string {
  const document = parse(text);
  if (isFields(wanted)) {
    const old = document.toJS() as Fields;
    for (const key of Object.keys(old)) if (!(key in wanted)) document.delete(key);
    for (const [key, value] of Object.entries(wanted))
      if (!same(old[key], value)) document.set(key, document.createNode(value));
  }
  const again = document.toString({ lineWidth: 0 });
  return saysOf(again, wanted) ? again : file(wanted);
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((all, { start, end, text: piece }) => all.slice(0, start) + piece + all.slice(end), text);
}
