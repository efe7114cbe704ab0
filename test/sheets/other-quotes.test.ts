import { expect, test } from 'vitest';
import { quotesAsPlain } from '~/sheets/other-quotes';
import { encoded, firstSheet } from './made';

test.each([
  ['单引号', "'", "'"],
  ['中文双引号', '“', '”'],
  ['中文单引号', '‘', '’'],
])('%s里的格子，里面的逗号不分列', async (_, open, close) => {
  const cell = (text: string) => open + text + close;
  const text = [
    ['姓名', '部门', '公需'],
    ['赵一', '办公室,一部', '30'],
    ['', '财务', '18'],
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');
  expect((await firstSheet(encoded(text, 'utf8'))).rows).toEqual([
    ['姓名', '部门', '公需'],
    ['赵一', '办公室,一部', '30'],
    ['', '财务', '18'],
  ]);
});

test('数据库写的：字有单引号，数没有', async () => {
  const text = "姓名,公需\n'赵一',30\n'钱二',18\n'孙三',18";
  expect((await firstSheet(encoded(`'姓名','公需'\n${text.slice(6)}`, 'utf8'))).rows).toEqual([
    ['姓名', '公需'],
    ['赵一', '30'],
    ['钱二', '18'],
    ['孙三', '18'],
  ]);
});

test('只有几格有引号的，引号也不是格子里的字；没有成对的照旧', async () => {
  const text = "姓名,工号,备注\n'赵一',“A1”,‘外聘’\n钱二,'A2,O'Neil'\n孙三,“甲”和“乙”,“";
  expect((await firstSheet(encoded(text, 'utf8'))).rows.slice(1)).toEqual([
    ['赵一', 'A1', '外聘'],
    ['钱二', "'A2", "O'Neil'"],
    ['孙三', '“甲”和“乙”', '“'],
  ]);
});

test('每一行只有一格有引号的，也是', () => {
  expect(quotesAsPlain("'姓名',公需\n \n'赵,一',30\n")).toBe('"姓名",公需\n \n"赵,一",30\n');
});

test.each([
  ['前面一个撇号的编号', "姓名,身份证\n赵一,'440106\n钱二,'440107"],
  ['只有一格有引号', "姓名,备注\n赵一,'外聘'\n钱二,\n孙三,"],
  ['只有一格有引号，行尾是回车的', "姓名,备注\r赵一,'外聘'\r钱二,\r孙三,"],
  ['已经用双引号的', '"姓名","备注"\n"赵一",\'外聘\'\n\'钱二\',\'x\''],
])('%s，照旧', (_, text) => expect(quotesAsPlain(text)).toBe(text));
