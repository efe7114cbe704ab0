import { withoutUnseen } from '~/rules/duty/narrowed';

type Undo = (text: string) => string;

/** What programs do to a text on its way, each undone; the outermost first. */
const undoing: readonly Undo[] = [
  fromBase64,
  fromPercents,
  fromQuotedPrintable,
  fromJsonText,
  fromHtml,
  withoutUnseen,
  (text) => text.replace(/[\u00a0\u2002-\u200a\u202f]/g, ' '),
];

/** A text as it came, and as it was before each thing that mail, a page or a chat may have done to it: several readings, the plainest last. */
export function asSent(text: string): [string, ...string[]] {
  const stages: [string, ...string[]] = [text];
  for (const undo of undoing) {
    const last = stages[stages.length - 1] as string;
    const before = undo(last);
    if (before !== last) stages.push(before);
  }
  return stages;
}

/** The source of a mail may carry its text as base64. */
function fromBase64(text: string): string {
  const letters = text.replace(/\s/g, '');
  if (letters.length < 80) return text;
  try {
    const bytes = Array.from(atob(letters), (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return decodeURIComponent(bytes.join(''));
  } catch {
    return text;
  }
}

function fromPercents(text: string): string {
  return /%7B/i.test(text) && !text.includes('{') ? text.replace(/(?:%[\da-f]{2})+/gi, decoded) : text;
}

/** The source of a mail writes = as =3D, other than Latin letters as =E5=AD=A6, and = where it wraps a line. */
function fromQuotedPrintable(text: string): string {
  if (!/=[\dA-F]{2}=[\dA-F]{2}|=3D/i.test(text)) return text;
  return text
    .replace(/^(?:[ \t]*>)+[ \t]?/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (run) => {
      const text = decoded(run.replace(/=/g, '%'));
      return text.startsWith('%') ? run : text;
    });
}

function decoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** A record that stands inside quotes of another text: {\"format\": … */
function fromJsonText(text: string): string {
  if (!/\{(?:\\[nrt]|\s)*\\"format\\"/.test(text)) return text;
  return text.replace(/\\(u[\da-f]{4}|.)/gi, (_, marked: string) =>
    marked.length > 1
      ? String.fromCharCode(Number.parseInt(marked.slice(1), 16))
      : (blanks[marked] ?? marked),
  );
}

const blanks: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Lines that end with a tag, and letters that are written as numbers: &#23398; */
function fromHtml(text: string): string {
  return withoutTags(text).replace(/&#(\d{3,6}|x[\da-f]{3,5});/gi, (_, number: string) =>
    String.fromCodePoint(Number(`0${number}`)),
  );
}

/** Each tag that a program writes around or between lines as the end of one. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?(?:br|p|div|span|pre|code|blockquote)\b[^>]*>/gi, '\n');
}
