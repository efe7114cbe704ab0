/** What a number is shown with that makes it no number of hours: 12 as 12天, 0.3 as 30%. */
export type ShownAs = '天' | '%';

/** By the number that the cells name it by, each cell style of a workbook that shows its number as something else. */
export function shownAs(stylesXml: string): Map<string, ShownAs> {
  const formats = new Map<string, ShownAs>([
    ['9', '%'],
    ['10', '%'],
  ]);
  for (const [, tag = ''] of stylesXml.matchAll(/<(?:\w+:)?numFmt\b([^>]{0,500})>/g)) {
    const shown = shownBy(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? '');
    const id = /numFmtId="(\d+)"/.exec(tag)?.[1];
    if (id !== undefined && shown) formats.set(id, shown);
  }
  const styles = new Map<string, ShownAs>();
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  [...cells.matchAll(/<(?:\w+:)?xf\b[^>]{0,500}?numFmtId="(\d+)"/g)].forEach(([, id = ''], i) => {
    const shown = formats.get(id);
    if (shown) styles.set(String(i), shown);
  });
  return styles;
}

function shownBy(code: string): ShownAs | undefined {
  if (code.includes('%')) return '%';
  return /天|日/.test(code) && !/[ymdhs]/i.test(code.replace(colours, '')) ? '天' : undefined;
}

/** [Red] and the like, whose letters stand for no day. */
const colours = /\[[^\]]*\]/g;
