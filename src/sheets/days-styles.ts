/** The cell styles of a workbook that show a number as days (0"天"), as the numbers the cells name them by. */
export function daysStyles(stylesXml: string): Set<string> {
  const formats = new Set<string>();
  for (const [, tag = ''] of stylesXml.matchAll(/<(?:\w+:)?numFmt\b([^>]{0,500})>/g)) {
    const code = /formatCode="([^"]*)"/.exec(tag)?.[1] ?? '';
    const id = /numFmtId="(\d+)"/.exec(tag)?.[1];
    if (id !== undefined && /天|日/.test(code) && !/[ymdhs]/i.test(code.replace(/general/i, '')))
      formats.add(id);
  }
  const styles = new Set<string>();
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  [...cells.matchAll(/<(?:\w+:)?xf\b[^>]{0,500}?numFmtId="(\d+)"/g)].forEach(([, id = ''], i) => {
    if (formats.has(id)) styles.add(String(i));
  });
  return styles;
}
