import { describe, expect, test } from 'vitest';
import { yearOfHeading, yearsBeside } from '~/roster/find/years-beside';

describe('几个年度并排', () => {
  test.each([
    ['2022年公需', 2022],
    ['公需2022', 2022],
    ['22年公需', 2022],
    ['公需', undefined],
    ['2022、2023年公需', undefined],
    ['2022-2023学年公需', undefined],
    ['2022年5月公需', undefined],
  ])('“%s”是 %s', (heading, year) => {
    expect(yearOfHeading(heading)).toBe(year);
  });

  test.each<[string, string[], Parameters<typeof yearsBeside>[0], unknown]>([
    [
      '两年各有两科',
      ['22年公需', '22年专业', '23年公需', '23年专业'],
      { common: [0, 2], professional: [1, 3] },
      [
        { year: 2022, columns: { common: 0, professional: 1 } },
        { year: 2023, columns: { common: 2, professional: 3 } },
      ],
    ],
    [
      '有一科只有一列、没有写年',
      ['2022公需', '2023公需', '专业'],
      { common: [0, 1], professional: [2] },
      [
        { year: 2022, columns: { common: 0 } },
        { year: 2023, columns: { common: 1 } },
      ],
    ],
    [
      '只写两位数的，同一科有几列',
      ['22公需', '23公需', '22个人选修', '23个人选修'],
      { common: [0, 1], elective: [2, 3] },
      [
        { year: 2022, columns: { common: 0, elective: 2 } },
        { year: 2023, columns: { common: 1, elective: 3 } },
      ],
    ],
    [
      '有一科只有一年的',
      ['2022公需', '2023公需', '2022专业'],
      { common: [0, 1], professional: [2] },
      [
        { year: 2022, columns: { common: 0, professional: 2 } },
        { year: 2023, columns: { common: 1 } },
      ],
    ],
    [
      '两位数最早是15年',
      ['15公需', ' 19公需'],
      { common: [0, 1] },
      [
        { year: 2015, columns: { common: 0 } },
        { year: 2019, columns: { common: 1 } },
      ],
    ],
    ['两位数前面还有字', ['第22公需', '第23公需'], { common: [0, 1] }, undefined],
    ['两位数是要学多少', ['30公需', '42专业'], { common: [0], professional: [1] }, undefined],
    ['两位数不是年', ['10公需', '60公需'], { common: [0, 1] }, undefined],
    ['有一列没有写年', ['2022公需', '公需'], { common: [0, 1] }, undefined],
    ['三列里有一列没有写年', ['2022公需', '2023公需', '公需'], { common: [0, 1, 2] }, undefined],
    ['同一年同一科有两列', ['2022公需', '2022公需课', '2023公需'], { common: [0, 1, 2] }, undefined],
    ['只有一年', ['2022公需', '2022专业'], { common: [0], professional: [1] }, undefined],
  ])('%s', (_, headings, could, found) => {
    expect(yearsBeside(could, headings)).toEqual(found);
  });
});
