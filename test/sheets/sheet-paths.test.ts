import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { sheetPaths } from '~/sheets/sheet-paths';
import { xlsxParts, zipped } from './made';

function pathsIn(workbook: string, rels: string): string[] {
  return sheetPaths(
    new Map([
      ['xl/workbook.xml', strToU8(workbook)],
      ['xl/_rels/workbook.xml.rels', strToU8(rels)],
    ]),
  );
}

test.each([
  ['相对的地址', 'worksheets/sheet7.xml', 'xl/worksheets/sheet7.xml'],
  ['从头写的地址', '/xl/worksheets/sheet7.xml', 'xl/worksheets/sheet7.xml'],
])('一张表在文件里的哪里：%s', (_, target, path) => {
  const rels = `<Relationships><Relationship Target="${target}" Id="rId1"/></Relationships>`;
  expect(pathsIn('<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>', rels)).toEqual([path]);
  expect(pathsIn('<x:sheets><x:sheet name="甲" d3:id="rId1"/></x:sheets>', rels)).toEqual([path]);
});

test('按工作簿的顺序，不按文件的顺序', () => {
  const rels =
    '<Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/>';
  expect(pathsIn('<sheet name="乙" r:id="b"/><sheet name="甲" r:id="a"/>', rels)).toEqual([
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('几张表里合并的格子，各是各的', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>';
  const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const first = xlsxParts(rows, '', merged('A1:A2'));
  const second = xlsxParts(rows, '', merged('B1:B2'))['xl/worksheets/sheet1.xml'] ?? '';
  const bytes = zipped({
    ...first,
    'xl/worksheets/sheet2.xml': second,
    'xl/workbook.xml': (first['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '<sheet name="二" sheetId="2" r:id="rId9"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': (first['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship (Id="rId1"[^>]*)\/>/,
      (whole, said: string) =>
        `${whole}<Relationship ${said.replace('rId1', 'rId9').replace('sheet1', 'sheet2')}/>`,
    ),
  });
  const { sheets } = await readWorkbook(bytes, '');
  expect(sheets.map((sheet) => sheet.rows[1])).toEqual([
    ['1', '', '3'],
    ['', '2', '3'],
  ]);
});
