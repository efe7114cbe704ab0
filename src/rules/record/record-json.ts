import { mendedJson } from './record-mended';
import { Unreadable } from './record-part';

/** More letters than any year's record has; a longer text is something else. */
export const longestRecord = 1_000_000;

const mend = '请整段复制，或者打开“年度小结”里保存的记录文件';

/**
 * The JSON in a text that may say other things before and after it; several where a mail program has wrapped
 * it in a way that can be read in more than one. Throws Unreadable when there is none.
 */
export function recordJson(text: string): readonly unknown[] {
  if (text.length > longestRecord) {
    const read = Math.ceil(text.length / 10_000);
    throw new Unreadable(`内容有${read}万字，一份记录不会超过${longestRecord / 10_000}万字。${mend}。`);
  }
  const from = text.search(/[{｛]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf('｝'));
  if (from < 0 || to < from) {
    const start = text.trim().slice(0, 12);
    throw new Unreadable(
      `没有找到记录：读到的开头是“${start}”，记录是从 { 开始、到 } 结束的一段文字。${mend}。`,
    );
  }
  try {
    return [JSON.parse(text.slice(from, to + 1))];
  } catch {
    const records = recordsIn(text);
    if (records.length > 1) throw new Unreadable(severalSay(records));
    if (records[0] !== undefined && text.split('"format"').length === 2) return [JSON.parse(records[0])];
    const mended = records.length > 0 ? [] : mendedJson(startOf(text)).flatMap(parsed);
    if (mended.length > 0) return mended;
    throw new Unreadable(`记录读不完整：{ 和 } 中间少了一段，或者标点被改过。${mend}。`);
  }
}

/** The text from where a record begins, where that can be seen. */
function startOf(text: string): string {
  const start = text.search(/[{｛]\s*(?:["“”„‟″＂«»]|&(?:amp;)*(?:quot|#34|#x22);)\s*format/);
  return start < 0 ? text : text.slice(start);
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
      return JSON.stringify(JSON.parse(part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1)));
    } catch {
      return [];
    }
  });
}

function severalSay(records: readonly string[]): string {
  const same = records.every((one) => one === records[0]);
  return same
    ? `同一份记录在里面有${records.length}份，可能粘贴了两次。请全部清空，只粘贴一次。`
    : `里面有${records.length}份不同的记录，一次只能核验一份。请全部清空，再一份一份粘贴。`;
}
