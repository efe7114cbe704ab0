import { describe, expect, test } from 'vitest';
import { shownBy, shownByNumber } from '~/sheets/shown-as';

describe('一个格式把数显示成什么', () => {
  test.each(['0"天"', '0"日"', 'General"天"', 'G/通用格式"天"', '0\\天', '[Red]0"天"', '0.0天;[White]-0天'])(
    '%s 是几天',
    (code) => {
      expect(shownBy(code)).toBe('天');
    },
  );

  test.each(['0%', '0.00%', '[Red]0%'])('%s 是百分数', (code) => {
    expect(shownBy(code)).toBe('%');
  });

  test.each([
    'yyyy"年"m"月"d"日"',
    'YYYY"年"M"月"D"日"',
    'yyyy"年"m"月"',
    'm"月"d"日"',
    'd"天"h"小时"',
    'yyyymmdd',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    'yyyy/m/d;@',
    '[h]:mm:ss',
    'mm:ss.0',
    '上午/下午h"时"mm"分"',
    'h:mm AM/PM',
    '[hh]',
    '[mm]',
    '[ss].00',
    '"第"d"天"',
    '[$-404]ggge"年"m"月"d"日"',
  ])('%s 是日子', (code) => {
    expect(shownBy(code)).toBe('day');
  });

  test.each([
    'yyyy',
    'YYYY',
    'yy',
    'e',
    'yyyy"年"',
    'yyyy"年度"',
    'yyyy"至"yy"学年"',
    'yyyy年度',
    'yyyy" year"',
    '"FY"yyyy',
    'yyyy\\x',
    'yyyy\\年',
    '[$-804]yyyy"年"',
    '[$-804]yyyy;@',
    '[DBNum1][$-804]yyyy"年"',
    'e"年"',
  ])('%s 只是年', (code) => {
    expect(shownBy(code)).toBe('year');
  });

  test.each([
    '0"学时"',
    '0"days"',
    '0 h',
    'General',
    'G/通用格式',
    '0"年"',
    '0"年度"',
    '@',
    '',
    '#,##0_);[Red](#,##0)',
    '0.00E+00',
    '[>=90]0;0',
  ])('%s 还是数', (code) => {
    expect(shownBy(code)).toBeUndefined();
  });

  test.each([
    [9, '%'],
    [10, '%'],
    [14, 'day'],
    [22, 'day'],
    [31, 'day'],
    [47, 'day'],
    [57, 'day'],
    [0, undefined],
    [2, undefined],
    [11, undefined],
    [37, undefined],
    [49, undefined],
  ])('Excel 自带的第 %i 种格式：%s', (id, shown) => {
    expect(shownByNumber(id)).toBe(shown);
  });
});

test.each(['ss.00', '[ss].000', 'ss,0'])('秒后面的零头 %s 也是时刻', (code) => {
  expect(shownBy(code)).toBe('day');
});

test.each([
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
])('没有写明的格式，%i 到 %i 号是日子，两头之外不是', (first, last) => {
  expect([first, last].map(shownByNumber)).toEqual(['day', 'day']);
  expect([first - 1, last + 1].map(shownByNumber)).toEqual([undefined, undefined]);
});
