import { withoutEntities } from '~/sheets/xml-text';

/** The words of a Word document's main part, a line a paragraph, and what of it is not in them. */
export function docxText(xml: string): { readonly text: string; readonly notes: readonly string[] } {
  const plain = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '');
  const lines: string[] = [];
  let line = '';
  /** The cells of a row of a table that end before this place; nothing outside of tables. */
  let cells: string[] | undefined;
  const tokens = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^>]*>|<(w:tr(?=[ >])|\/w:(?:p|tc|tr)>)/g;
  for (let found = tokens.exec(plain); found; found = tokens.exec(plain)) {
    const [, words, gap, mark] = found;
    if (words !== undefined) line += withoutEntities(words);
    else if (gap) line += gap === 'tab' || cells ? ' ' : '\n';
    else if (mark === 'w:tr') cells = [];
    else if (mark === '/w:tc>') {
      cells?.push(line.trim());
      line = '';
    } else if (mark === '/w:tr>') {
      lines.push((cells ?? []).join('\t'));
      cells = undefined;
    } else if (cells) line += ' ';
    else {
      lines.push(line);
      line = '';
    }
  }
  if (line !== '') lines.push(line);
  return {
    text: lines.join('\n'),
    notes: leftOut.flatMap(([mark, says]) => (mark.test(plain) ? [says] : [])),
  };
}

const leftOut: ReadonlyArray<readonly [RegExp, string]> = [
  [/<w:numPr\b/, '有的段落用了 Word 的自动编号，编号不在文字里，没有带过来：请对照原件把“一、”“（一）”补上'],
  [/<w:tbl\b/, '里面有表格，一行成了一段，请对照原件'],
  [/<w:(del|moveFrom)\b/, '里面有修订的痕迹：删去的没有收，插入的收了，请对照原件'],
  [/<w:(footnoteReference|endnoteReference)\b/, '里面有脚注，没有收'],
  [/<w:drawing|<w:pict/, '里面有图片或文本框，图片没有收'],
];
