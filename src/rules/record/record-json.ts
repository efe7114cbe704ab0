import { asSent } from './as-sent';
import { mendedJson, quotes } from './record-mended';
import { type Slip, Unreadable } from './unreadable';

/** More letters than any year's record has; a longer text is something else. */
export const longestRecord = 1_000_000;

/**
 * The JSON in a text that may say other things before and after it; several where a mail program has wrapped
 * it in a way that can be read in more than one. Throws Unreadable when there is none.
 */
export function recordJson(text: string): readonly unknown[] {
  if (text.length > longestRecord) throw new Unreadable({ kind: 'too-long', letters: text.length });
  const [first, ...others] = asSent(text);
  const more = others.flatMap((other) => {
    try {
      return jsonIn(other);
    } catch {
      return [];
    }
  });
  try {
    return [...jsonIn(first), ...more];
  } catch (error) {
    if (more.length > 0) return more;
    throw error;
  }
}

function jsonIn(text: string): readonly unknown[] {
  const from = text.search(/[{｛]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf('｝'));
  if (from < 0 || to < from) throw new Unreadable({ kind: 'no-record', start: text.trim().slice(0, 12) });
  try {
    return [JSON.parse(text.slice(from, to + 1))];
  } catch {
    const records = recordsIn(text);
    if (records.length > 1) throw new Unreadable(severalIn(records));
    if (records[0] !== undefined && text.split('"format"').length === 2) return [JSON.parse(records[0])];
    const mended = records.length > 0 ? [] : mendedJson(startOf(text)).flatMap(parsed);
    if (mended.length > 0) return mended;
    throw new Unreadable({ kind: 'cut-off' });
  }
}

const begin = new RegExp(`[{｛]\\s*(?:[${quotes}]|&(?:amp;)*(?:quot|apos|#3[49]|#x2[27]);){1,2}\\s*format`);

/** The text from where a record begins, where that can be seen. */
function startOf(text: string): string {
  return text.slice(Math.max(0, text.search(begin)));
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** Every whole record in a text, without the blanks in it, so that two of the same are the same text. */
function recordsIn(text: string): string[] {
  return text.split(/(?=\{\s*"format")/).flatMap((part) => {
    try {
      return JSON.stringify(JSON.parse(part.slice(0, part.lastIndexOf('}') + 1)));
    } catch {
      return [];
    }
  });
}

function severalIn(records: readonly string[]): Slip {
  return { kind: 'several', count: records.length, same: records.every((one) => one === records[0]) };
}
