import { describe, expect, test } from 'vitest';
import { daysColumns, namesDays, withDays } from '~/roster/find/in-days';
import type { Cell } from '~/sheets/cell';

describe('写着天数的列', () => {
  test.each([
    '公需（天）',
    '公需(日)',
    '培训天数',
    '公需【工作日】',
    '公需[天数]',
    '公需（单位：天）',
    '公需（单位天）',
    '公需 （天 ）',
  ])('“%s”是天', (heading) => expect(namesDays(heading)).toBe(true));
  test.each(['公需', '天数多少', '公需（今天）', '天', '日期'])('“%s”不是', (heading) => {
    expect(namesDays(heading)).toBe(false);
  });

  test('哪几列是天：学时的几列、加起来的、一行一门课的', () => {
    const headings = ['天数', '公需（天）', '专业', '专业（天）'];
    const columns = { common: 1, professional: 2 };
    expect(daysColumns({ headerRows: 1, columns }, headings)).toEqual([1]);
    expect(daysColumns({ headerRows: 1, columns, added: { professional: [3] } }, headings)).toEqual([1, 3]);
    const kinds = { column: 2, hours: 0, subjects: new Map() };
    expect(daysColumns({ headerRows: 1, columns: {}, kinds }, headings)).toEqual([0]);
  });

  test('只写着数的是天，写着别的照原样', () => {
    const error = { problem: 'error', read: '#N/A' } as const;
    const cells: Cell[] = ['3', ' 2.5 ', '3天', '', error, '3'];
    expect(withDays(cells, [0, 1, 2, 3, 4])).toEqual(['3天', '2.5天', '3天', '', error, '3']);
    expect(withDays(cells, [])).toBe(cells);
  });
});
