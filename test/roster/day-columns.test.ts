import { describe, expect, test } from 'vitest';
import { yearOfDays } from '~/roster/find/day-columns';

describe('日期的列说的是哪几年', () => {
  const years = (heading: string, ...cells: string[]) => {
    const found = yearOfDays(
      cells.map((cell) => ['甲', cell]),
      ['姓名', heading],
    );
    return found.kind === 'unclear' ? [found.why, found.place, found.words, found.years] : found.kind;
  };

  test.each(['完成时间', '培训日期', '学习年月', '填报日', '取得学时时间', '参加培训时间'])(
    '%s：问',
    (heading) => {
      expect(years(heading, '', '2022-03-01', '2023/4/1', '2022年5月')).toEqual([
        ...['day', 'days', `${heading} 2022-03-01`],
        [2023, 2022],
      ]);
    },
  );

  test.each([
    '出生日期',
    '入职时间',
    '参工时间',
    '聘任时间',
    '毕业时间',
    '取得时间',
    '参加工作时间',
    '有效日期',
    '时间段',
    '备注',
  ])('%s：不是学习的日子', (heading) => expect(years(heading, '2022-03-01')).toBe('none'));

  test('一半以上不是日子的、空着的，不问', () => {
    expect(years('完成时间', '2022-03-01', '未完成', '未完成')).toBe('none');
    expect(years('完成时间', '2022-03-01', '未完成')).not.toBe('none');
    expect(years('完成时间', '', '')).toBe('none');
  });
});
