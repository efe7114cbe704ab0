import { describe, expect, test } from 'vitest';
import {
  below,
  countsRows,
  holdsHourFigures,
  holdsWords,
  tellsFigure,
  textsIn,
  withFigures,
} from '~/roster/find/column-cells';

/** Rows of one column. */
const column = (...cells: string[]) => cells.map((cell) => [cell]);

test('表头下面的行；列里写着的字，跳过空着的，够了就不再看', () => {
  const sheet = { name: '', rows: column('姓名', '甲', '', '乙', '丙') };
  expect(below(sheet, 1)).toEqual(column('甲', '', '乙', '丙'));
  expect(textsIn(below(sheet, 1), 0, 2)).toEqual(['甲', '乙']);
  expect(textsIn(below(sheet, 1), 0, 9)).toEqual(['甲', '乙', '丙']);
  expect(textsIn(below(sheet, 1), 1, 9)).toEqual([]);
});

test.each([
  ['30', true],
  ['约30', true],
  ['十八学时', true],
  ['半天', true],
  ['土木工程', false],
  ['一级', false],
  ['', false],
])('“%s”说没说多少：%s', (text, tells) => {
  expect(tellsFigure(text)).toBe(tells);
});

test('几列里有的写着数，只要写着数的；都没有的、只有一列的，照旧', () => {
  const rows = [
    ['土木', '30', ''],
    ['会计', '', ''],
  ];
  expect(withFigures([0, 1], rows)).toEqual([1]);
  expect(withFigures([0, 2], rows)).toEqual([0, 2]);
  expect(withFigures([0], rows)).toEqual([0]);
});

describe('一列写的是什么', () => {
  test.each<[string, string, string[], boolean]>([
    ['都是字', '专业科目', ['已完成', '未完成'], true],
    ['有一个数', '专业科目', ['已完成', '30'], false],
    ['空着', '专业科目', ['', ''], false],
    ['只有是否的记号', '专业科目', ['TRUE', 'false'], false],
    ['只有画的线', '专业科目', ['—', '／'], false],
    ['画的线前面有字', '专业科目', ['免—'], true],
    ['画的线旁边有字', '专业科目', ['—', '完成'], true],
    ['是否的记号后面还有字', '专业科目', ['TRUE，未交证明'], true],
    ['是否的记号前面还有字', '专业科目', ['未TRUE'], true],
    ['是否的记号旁边有字', '专业科目', ['TRUE', '完成'], true],
    ['叫“专业”的，数不到一半', '专业', ['土木', '会计', '30'], true],
    ['叫“专业”的，数有一半', '专业', ['土木', '30'], false],
  ])('写的是字，不是数：%s', (_, heading, cells, words) => {
    expect(holdsWords(column(...cells), 0, heading)).toBe(words);
  });

  test.each<[string, string[], boolean]>([
    ['整数', ['30'], true],
    ['一位小数', ['17.5'], true],
    ['两位小数', ['17.25'], true],
    ['有单位', ['42学时'], true],
    ['单位前面有“个”', ['42个学分'], true],
    ['有空格', ['42 个 课时'], true],
    ['单位中间有空格', ['8小 时'], true],
    ['一半是', ['30', '土木'], true],
    ['不到一半', ['30', '土木', '会计'], false],
    ['空着', ['', ''], false],
    ['四位数', ['1030', '2018'], false],
    ['后面还有字', ['30人', '30学时数'], false],
    ['前面还有字', ['约30', '第30'], false],
  ])('写的是学时：%s', (_, cells, hours) => {
    expect(holdsHourFigures(column(...cells), 0)).toBe(hours);
  });

  test.each<[string, string[], boolean]>([
    ['一、二、三', ['1', '2', '3'], true],
    ['每个部门从一数起', ['1', '2', '1', '2', '3'], true],
    ['中间有几人的', ['1', '2', '2人', '3'], true],
    ['中间有小计', ['1', '2', '小计2', '3'], true],
    ['从二数起', ['2', '3'], false],
    ['跳了一个', ['1', '2', '4'], false],
    ['数到两位才跳', [...'123456789', '11'], false],
    ['只有一个', ['1'], false],
    ['带着字母', ['A1', 'A2'], false],
    ['写着几号', ['1号', '2号'], false],
  ])('只是数第几行：%s', (_, cells, counts) => {
    expect(countsRows(column(...cells), 0)).toBe(counts);
  });
});
