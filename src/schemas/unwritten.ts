import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { TextFile } from './yaml';

const began = '（待写：';

/** What a new file says in place of words that its editor has still to write. */
export function toWrite(what: string): string {
  return `${began}${what}）`;
}

/** The places of a file that nobody has written yet: what a new file began with is no text of the site. */
export function unwritten({ path, text }: TextFile): Complaint[] {
  return text.split('\n').flatMap((line, i) => {
    const [left] = new RegExp(`${began}[^）]*）`).exec(line) ?? [];
    if (left === undefined) return [];
    return [{ file: path, line: i + 1, says: `${quoted(left)}还没有写，应换成真的内容，不需要的就去掉` }];
  });
}
