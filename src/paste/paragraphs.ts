import type { Line, Remark } from './remark';

const starts =
  /^(第[零一二三四五六七八九十百]+[章条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d{1,2}[.．、](?!\d)|附件)/;
const ends = /[。；：！？”）…]$/;

/** The paragraphs of a body, with sentences that a page or a line cut joined again; each joining is told. */
export function paragraphsIn(body: readonly Line[]): {
  readonly paragraphs: readonly Line[];
  readonly remarks: readonly Remark[];
} {
  const paragraphs: Line[] = [];
  const remarks: Remark[] = [];
  for (const line of body) {
    const before = paragraphs[paragraphs.length - 1];
    if (
      !before ||
      before.isRow ||
      line.isRow ||
      line.isMarked ||
      ends.test(before.text) ||
      starts.test(line.text) ||
      isHeading(before.text, line.text) ||
      isBareHeading(before)
    ) {
      paragraphs.push(line);
      continue;
    }
    paragraphs[paragraphs.length - 1] = { at: before.at, text: before.text + line.text, isJoined: true };
    const says = `断开的句子接回：“……${before.text.slice(-8)}”接“${line.text.slice(0, 8)}……”`;
    remarks.push({ kind: 'changed', line: line.at, says });
  }
  return { paragraphs, remarks };
}

/** A line too short for a page to have cut it there is a heading whose number was lost. */
function isBareHeading({ text, isJoined }: Line): boolean {
  return !isJoined && text.length <= 10 && /^[\u4e00-\u9fff]+$/.test(text);
}

/** A numbered line without an end is a heading, unless it has gone on for long or only a few words of it are left. */
function isHeading(text: string, next: string): boolean {
  const isRest = next.length < 8 && /[。；]$/.test(next);
  return starts.test(text) && !/[。；]/.test(text) && text.length <= 50 && !isRest;
}
