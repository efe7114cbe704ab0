import { isFields, isList, type Value } from './value';

/** The longest line that a list, or a set of fields, is written on as one. */
const longestList = 90;
const longestFields = 150;

/** What YAML would read as something else than these words. */
const otherwise =
  /^(?:null|~|true|false|[-+]?(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.inf|\.nan)$/i;
const needsQuotes = /^[-?:,[\]{}#&*!|>'"%@`\s]|[\s:]$|: |#|[\n\r\t]|\\/;
const needsQuotesInside = /[,[\]{}:]/;

/** Words as YAML writes them: bare where they can be, in quotation marks where they must. */
export function words(text: string, inside: boolean): string {
  const bare =
    text !== '' &&
    !otherwise.test(text) &&
    !needsQuotes.test(text) &&
    !(inside && needsQuotesInside.test(text));
  return bare ? text : JSON.stringify(text);
}

/** A value on one line. */
export function onOneLine(value: Value, inside = false): string {
  if (typeof value === 'string') return words(value, inside);
  if (isList(value)) return `[${value.map((item) => onOneLine(item, true)).join(', ')}]`;
  if (!isFields(value)) return String(value);
  const fields = Object.entries(value).map(
    ([key, inner]) => `${words(key, true)}: ${onOneLine(inner, true)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Whether a value is written on the line of its name. */
function fitsOneLine(value: Value): boolean {
  if (isList(value)) return value.every(isPlain) && onOneLine(value).length <= longestList;
  if (!isFields(value)) return true;
  const inner = Object.values(value);
  const plain = inner.every((v) => isPlain(v) || (isList(v) && fitsOneLine(v)));
  return plain && onOneLine(value).length <= longestFields;
}

function isPlain(value: Value): boolean {
  return !isList(value) && !isFields(value);
}

/** A field as it stands in a block, its first line without the indent. */
export function field(key: string, value: Value, indent: string, nl: string): string {
  const inner = below(value, indent, nl);
  return `${words(key, false)}:${inner.startsWith(nl) || inner === '' ? '' : ' '}${inner}`;
}

/** An item of a block list, its first line without the indent. */
export function item(value: Value, indent: string, nl: string): string {
  if (fitsOneLine(value) || isList(value)) return `- ${onOneLine(value)}`;
  const deeper = `${indent}  `;
  return `- ${Object.entries(value as object)
    .map(([key, inner]) => field(key, inner, deeper, nl))
    .join(nl + deeper)}`;
}

/** What stands behind a name: on its line, or on the lines below it. */
export function below(value: Value, indent: string, nl: string): string {
  if (fitsOneLine(value)) return onOneLine(value);
  const deeper = `${indent}  `;
  const lines = isList(value)
    ? value.map((one) => item(one, deeper, nl))
    : Object.entries(value as object).map(([key, inner]) => field(key, inner, deeper, nl));
  return lines.map((line) => nl + deeper + line).join('');
}

/** A whole file. */
export function file(value: Value, nl = '\n'): string {
  if (!isFields(value)) return onOneLine(value) + nl;
  return Object.entries(value)
    .map(([key, inner]) => field(key, inner, '', nl) + nl)
    .join('');
}
