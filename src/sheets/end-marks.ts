const looked = 1 << 16;

/** A text without the mark that ends each of its lines, as databases and typists write it: 张三,30;. One in which any line ends otherwise, but for the last, as it is. */
export function withoutEndMarks(text: string): string {
  const lines = text
    .slice(0, looked)
    .split(/[\r\n]/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  if (lines.length < 2) return text;
  const mark = (lines[0] as string).slice(-1);
  const isEnded = ';；|。'.includes(mark) && lines.slice(0, -1).every((line) => line.endsWith(mark));
  return isEnded ? text.replace(new RegExp(`[ \\t]*[${mark}][ \\t]*(?=[\\r\\n]|$)`, 'g'), '') : text;
}
