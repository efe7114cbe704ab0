import { Unreadable } from './record-part';

/** More letters than any year's record has; a longer text is something else. */
export const longestRecord = 1_000_000;

const mend = '请整段复制，或者打开“年度小结”里保存的记录文件';

/** The JSON in a text that may say other things before and after it. Throws Unreadable when there is none. */
export function recordJson(text: string): unknown {
  if (text.length > longestRecord) {
    const read = Math.ceil(text.length / 10_000);
    throw new Unreadable(`内容有${read}万字，一份记录不会超过${longestRecord / 10_000}万字。${mend}。`);
  }
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to < from) {
    const start = text.trim().slice(0, 12);
    throw new Unreadable(
      `没有找到记录：读到的开头是“${start}”，记录是从 { 开始、到 } 结束的一段文字。${mend}。`,
    );
  }
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    throw new Unreadable(`记录读不完整：{ 和 } 中间少了一段，或者标点被改过。${mend}。`);
  }
}
