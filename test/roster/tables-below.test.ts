import { describe, expect, test } from 'vitest';
import { tablesBelow } from '~/roster/find/tables-below';
import type { Sheet } from '~/sheets/workbook';

const head = '姓名,工号,公需,专业,选修';
const zhao = '赵一,A1,30,42,18';
const qian = '钱二,A2,30,42,18';
const sheetOf = (...lines: readonly string[]): Sheet => ({
  name: '名单',
  rows: lines.map((line) => line.split(',')),
});

/** Each table as its name, and the rows of the file it is made of. */
const cut = (...lines: readonly string[]) =>
  tablesBelow(sheetOf(...lines)).map(
    ({ name, rows, above = 0 }) => `${name} ${above + 1}-${above + rows.length}`,
  );

describe('一张表下面又是一张，写着别的年度：分开', () => {
  test.each<[string, string[], string[]]>([
    ['各有标题', ['2022年度', head, zhao, '2023年度', head, qian], ['2022年度 1-3', '2023年度 4-6']],
    [
      '标题和表头之间还有几行',
      ['2022年度', head, zhao, '', '2023年度', '单位：某校', '', '第1页', head, qian],
      ['2022年度 1-4', '2023年度 5-10'],
    ],
    [
      '年度和名目分两格',
      ['年度：,2022', head, zhao, ',年度：,2023', head, qian],
      ['年度：2022 1-3', '年度：2023 4-6'],
    ],
    [
      '表头前后有空格',
      ['2022年度', ' 姓名 ,公需 , 专业', '赵一,30,42', '2023年度', '姓名, 公需,专业', '钱二,30,42'],
      ['2022年度 1-3', '2023年度 4-6'],
    ],
    ['第一张没有人', [head, '2023年度', head, qian], ['名单 1-1', '2023年度 2-4']],
    ['第一张没有标题', [head, zhao, '2023年度', head, qian], ['名单 1-2', '2023年度 3-5']],
    ['第一张的标题没有年度', ['旧表', head, zhao, '2023年度', head, qian], ['名单 1-3', '2023年度 4-6']],
    [
      '年度在表头里',
      ['姓名,公需2022,专业2022', '赵一,30,42', '姓名,公需2023,专业2023', '钱二,30,42'],
      ['名单 1-2', '名单（第3行起） 3-4'],
    ],
    [
      '标题是学年',
      ['2022年度', head, zhao, '2023-2024学年', head, qian],
      ['2022年度 1-3', '2023-2024学年 4-6'],
    ],
    [
      '上面有标题，下面的年度在表头里',
      ['2022年', '姓名,公需2022', '赵一,30', '姓名,公需2023', '钱二,30'],
      ['2022年 1-3', '名单（第4行起） 4-5'],
    ],
    [
      '又回到前面的年度',
      ['2022年度', head, zhao, '2023年度', head, qian, '2022年度', head, qian],
      ['2022年度 1-3', '2023年度 4-6', '2022年度（第7行起） 7-9'],
    ],
    [
      '标题太长',
      [head, zhao, '某某市某某区某某街道某某学校专业技术人员二〇二三年度继续教育学时统计', head, qian],
      ['名单 1-2', '某某市某某区某某街道某某学校专业技术人员二〇二三 3-5'],
    ],
    [
      '只有工号，没有姓名',
      ['2022年度', '工号,公需,专业', 'A1,30,42', '2023年度', '工号,公需,专业', 'A2,30,42'],
      ['2022年度 1-3', '2023年度 4-6'],
    ],
    [
      '每行一门课，没有哪一科的列',
      ['2022年', '姓名,类别,学时', '赵一,公需,30', '2023年', '姓名,类别,学时', '钱二,公需,30'],
      ['2022年 1-3', '2023年 4-6'],
    ],
    [
      '表头有两行',
      ['2022年', '姓名,公需,', ',面授,远程', '赵一,1,2', '2023年', '姓名,公需,', ',面授,远程', '钱二,1,2'],
      ['2022年 1-4', '2023年 5-8'],
    ],
  ])('%s', (_, lines, tables) => {
    expect(cut(...lines)).toEqual(tables);
  });
});

describe('还是一张表', () => {
  test.each<[string, string[]]>([
    ['下一页又有表头', ['2023年度', head, zhao, '第2页', head, qian]],
    ['每页写着同一年度', ['2023年度', head, zhao, '2023年', head, qian]],
    ['另一年度的标题，没有再写表头', ['2022年度', head, zhao, '2023年度', qian]],
    ['表下面的注提到另一年度', ['2022年度', head, zhao, '注：不含2021年度补学的', head, qian]],
    ['签字的日子', ['2022年度', head, zhao, '填表日期：2023年1月5日', head, qian]],
    ['另一年度离表头太远', ['2022年度', head, zhao, '2023年', '一', '二', '三', '四', head, qian]],
    ['标题和表头之间有人', ['2022年度', head, zhao, '2023年', qian, head, zhao]],
    ['有人和表头同名', ['2022年度', head, '2023年度', '姓名,A3,30,42,18', '姓名,A4,约30,2023,18']],
    ['没有表头', ['2022年度', '赵一', '2023年度', '钱二']],
    ['并排的两张', ['2022年,,,', '姓名,公需,姓名,公需', '赵一,1,钱二,2', '2023年,,,', '姓名,公需,姓名,公需']],
    [
      '每行写着年度',
      ['2022年', '姓名,年度,公需,专业', '赵一,2022,1,2', '2023年', '姓名,年度,公需,专业', '钱二,2023,1,2'],
    ],
    ['第二张的标题没有年度', ['2022年度', head, zhao, '外科', head, qian]],
  ])('%s', (_, lines) => {
    const sheet = sheetOf(...lines);
    expect(tablesBelow(sheet)).toEqual([sheet]);
  });
});

test('看不见的、划掉的、合并的行，跟着自己那张表；别的表写的年度，每张都知道', () => {
  const marks = new Set([1, 3, 4, 6, 9]);
  const sheet = {
    ...sheetOf('2022年度', head, zhao, '2023年度', head, qian, '姓名,公需2024', '孙三,30', '孙四,30'),
    spanned: marks,
    hiddenRows: marks,
    struckRows: marks,
    hiddenColumns: new Set([1]),
  };
  const tables = tablesBelow(sheet);
  for (const marked of ['spanned', 'hiddenRows', 'struckRows'] as const)
    expect(tables.map((table) => [...(table[marked] ?? [])])).toEqual([[1, 3], [1, 3], [3]]);
  expect(tables.map(({ elsewhere }) => elsewhere)).toEqual([
    ['2023年度', '2024'],
    ['2022年度', '2024'],
    ['2022年度', '2023年度'],
  ]);
  expect(tables.map(({ hiddenColumns }) => [...(hiddenColumns ?? [])])).toEqual([[1], [1], [1]]);
});
