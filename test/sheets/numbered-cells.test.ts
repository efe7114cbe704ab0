import { expect, test } from 'vitest';
import { numberCells } from '~/sheets/numbered-cells';

test.each([
  [
    '都写了自己在哪里的，一个字不改',
    '<row r="2"><c r="B2"/><c r=\'D2\'/></row>',
    '<row r="2"><c r="B2"/><c r=\'D2\'/></row>',
  ],
  ['用单引号写的也算写了', "<row r='7'><c r='C7'/><c/></row>", "<row r='7'><c r='C7'/><c r=\"D7\"/></row>"],
  ['名字空间的前缀留着', '<x:row><x:c t="s"/></x:row>', '<x:row><x:c r="A1" t="s"/></x:row>'],
  [
    '每一行从 A 列开始',
    '<row><c/><c/></row><row><c/></row>',
    '<row><c r="A1"/><c r="B1"/></row><row><c r="A2"/></row>',
  ],
  [
    '列宽、合并的格子不是格子',
    '<cols><col min="1"/></cols><row><c/></row>',
    '<cols><col min="1"/></cols><row><c r="A1"/></row>',
  ],
])('%s', (_, xml, numbered) => {
  expect(numberCells(xml)).toBe(numbered);
});
