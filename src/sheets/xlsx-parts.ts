const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const each = (count: number, part: (nth: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i + 1)).join('');

/** What each part of a workbook of so many sheets is. */
export function contentTypes(sheets: number): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kinds}.${kind}+xml"/>`;
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${each(sheets, (i) => part(`worksheets/sheet${i}`, 'worksheet'))}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`;
}

const related = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const relationships = (inside: string) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;

export const packageRels = relationships(related('rId1', 'officeDocument', 'xl/workbook.xml'));

export function workbookRels(sheets: number): string {
  return relationships(
    each(sheets, (i) => related(`rId${i}`, 'worksheet', `worksheets/sheet${i}.xml`)) +
      related('styles', 'styles', 'styles.xml') +
      related('strings', 'sharedStrings', 'sharedStrings.xml'),
  );
}

export function workbookPart(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** A sheet's name as Excel allows it. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

/** The looks of cells: 0 a number, 1 text that stays as it is, 2 and 3 the same in a heading. */
export const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="@"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="164" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** What stands before the rows of a sheet: its heading stays in sight, its columns have these widths. */
export function sheetHead(widths: readonly number[]): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

export const sheetTail = '</sheetData></worksheet>';

const unlikeXml = /[^\P{Cc}\t\n]|[&<>"\ufffe\uffff\p{Cs}]|_(?=x[\da-f]{4}_)/iu;
const allUnlikeXml = new RegExp(unlikeXml, 'giu');
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it in a workbook: what XML can't hold as _x0007_, half of a character as U+FFFD. */
export function xmlText(text: string): string {
  if (!unlikeXml.test(text)) return text;
  return text.replace(allUnlikeXml, (c) => {
    const code = c.charCodeAt(0);
    if (code > 0xd7ff) return '\ufffd';
    return named[c] ?? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
