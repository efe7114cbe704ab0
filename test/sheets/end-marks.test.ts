import { expect, test } from 'vitest';
import { withoutEndMarks } from '~/sheets/end-marks';
import { encoded, firstSheet } from './made';

const lines = ['姓名,公需', '赵一,30', '钱二,18'];

test.each([
  ['分号', ';', '\n'],
  ['中文分号，Windows 的行尾', '；', '\r\n'],
  ['竖线，老 Mac 的行尾', '|', '\r'],
  ['句号', '。', '\n'],
  ['空格和分号', ' ; ', '\n'],
])('每一行末尾都有%s：不是格子里的字', async (_, mark, end) => {
  const rows = lines.map((line) => line.split(','));
  const text = lines.join(mark + end);
  expect((await firstSheet(encoded(text + mark + end, 'utf8'))).rows).toEqual(rows);
  expect((await firstSheet(encoded(text, 'utf8'))).rows).toEqual(rows);
});

test('有引号的格子后面、空行之间的也一样', async () => {
  const text = '"姓名","公需";\n\n"赵一","30";\n"钱二","18";\n';
  expect((await firstSheet(encoded(text, 'utf8'))).rows.filter((row) => row.length > 1)).toEqual([
    ['姓名', '公需'],
    ['赵一', '30'],
    ['钱二', '18'],
  ]);
});

test.each([
  ['只有人的行有', '姓名,备注\n赵一,补学;\n钱二,外聘;\n孙三,'],
  ['中间有一行没有', '姓名,备注;\n赵一,补学\n钱二,外聘;'],
  ['每行的记号不一样', '姓名,备注;\n赵一,补学|\n钱二,外聘|'],
  ['别的字', '姓名,备注、\n赵一,补学、\n钱二,外聘、'],
  ['只有一行', '姓名,备注;'],
  ['没有', ''],
])('%s：照旧', (_, text) => expect(withoutEndMarks(text)).toBe(text));
