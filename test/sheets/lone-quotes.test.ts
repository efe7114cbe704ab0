import { expect, test } from 'vitest';
import { readPasted } from '~/sheets/read-pasted';
import { readText } from '~/sheets/read-text';

const rowsIn = (text: string) => readText(text, ',', () => {});

test('备注里有一个没有成对的引号，下面的人都还在', () => {
  const text = ['姓名\t学时\t备注', '甲\t18\t"补学', '乙\t18\t', '丙\t18\t"好"'].join('\n');
  expect(readPasted(text).sheets[0]?.rows).toEqual([
    ['姓名', '学时', '备注'],
    ['甲', '18', '"补学'],
    ['乙', '18', ''],
    ['丙', '18', '好'],
  ]);
});

test('引号后面忘了关上，下一行的引号不算关上', () => {
  expect(rowsIn('甲,"1,18\r\n"乙",2,18\r\n')).toEqual([
    ['甲', '"1', '18'],
    ['乙', '2', '18'],
  ]);
});

test('格子里成对的引号、换行、逗号照旧，和坏的那一格在一份里也是', () => {
  expect(rowsIn('"甲""一""","一部\n（东）","18,5" ,5"\n"乙,二部,18,')).toEqual([
    ['甲"一"', '一部\n（东）', '18,5', '5"'],
    ['"乙', '二部', '18', ''],
  ]);
});

test('一份里全是没有关上的引号，一行也不少', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `"人${i},18`).join('\n');
  expect(rowsIn(text)).toHaveLength(5000);
});
