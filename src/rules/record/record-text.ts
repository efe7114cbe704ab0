import { narrowed } from '~/rules/duty/narrowed';
import type { SavedRecord } from './record';

/** Every key of a record, in the one order they are written in. */
const keys = [
  ...['format', 'version', 'site', 'rules', 'day', 'year', 'sector', 'situation'],
  ...['person', 'grade', 'registered'],
  ...[
    'done',
    'complete',
    'entries',
    'title',
    'hours',
    'subject',
    'part',
    'mode',
    'as',
    'times',
    'proof',
    'state',
  ],
  ...['beside', 'spans', 'first', 'last', 'open', 'counted', 'total'],
  ...['common', 'professional', 'elective'],
  ...['result', 'used', 'outcome', 'basis', 'findings', 'finding', 'atLeast', 'missing'],
];

/** The one text of a record, which the check code is made from: equal records are equal as text. */
export function canonical(record: SavedRecord): string {
  return JSON.stringify(record, keysOf(record));
}

/** Parts and what second duties count stand behind the subjects, each by its own key. */
function keysOf({ done }: SavedRecord): string[] {
  const counted =
    'hours' in done ? [done.hours] : [done.beside ?? {}, ...(done.spans ?? []).map((s) => s.hours)];
  return [...keys, ...counted.flatMap((one) => Object.keys(one)).sort()];
}

/** Makes a check code (校验码) from a record's one text. */
export type CodeOf = (canonical: string) => string;

/** A record with its check code, as a file holds it. */
export function recordFile(record: SavedRecord, codeOf: CodeOf): string {
  return `${JSON.stringify({ ...record, code: codeOf(canonical(record)) }, [...keysOf(record), 'code'], 1)}\n`;
}

/** The same on one line, to be sent along in a message. */
export function recordLine(record: SavedRecord, codeOf: CodeOf): string {
  return JSON.stringify({ ...record, code: codeOf(canonical(record)) }, [...keysOf(record), 'code']);
}

/** Crockford's base 32: no I, L, O or U, so that nothing looks like something else on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 60 bits of a digest as a code: 7K3M-90QX-V2HD. */
export function codeFrom(digest: Uint8Array): string {
  const bits = Array.from(digest.subarray(0, 8), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.slice(0, 60).replace(/.{5}/g, (five) => letters[Number.parseInt(five, 2)] as string);
  return inFours(fives);
}

function inFours(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** A code as somebody copies it from paper: small letters, other gaps, O for 0, I or L for 1, U for V, 校验码 before it. Other text is left as it is. */
export function readCode(typed: string): string {
  const read = narrowed(typed)
    .toUpperCase()
    .replace(/[O\u3007○]/g, '0')
    .replace(/[IL|!]/g, '1')
    .replace(/U/g, 'V')
    .replace(/[^0-9A-Z]/g, '');
  return read.length === 12 ? inFours(read) : typed.trim();
}
