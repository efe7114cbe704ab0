import { describe, expect, test } from 'vitest';
import { shownAs } from '~/sheets/shown-as';

/** A style sheet with one format, which the second of its cell styles has. */
const sheet = (code: string, x = '') =>
  `<${x}styleSheet><${x}numFmts><${x}numFmt numFmtId="170" formatCode="${code}"/></${x}numFmts><${x}cellStyleXfs><${x}xf numFmtId="170"/></${x}cellStyleXfs><${x}cellXfs><${x}xf numFmtId="0"/><${x}xf numFmtId="170"/></${x}cellXfs></${x}styleSheet>`;

describe('一个数显示成几天的样式', () => {
  test.each([
    '0&quot;天&quot;',
    '0&quot;日&quot;',
    'General&quot;天&quot;',
    '0\\天',
    '[Red]0&quot;天&quot;',
    '0.0天;[White]-0天',
  ])('%s 是', (code) => {
    expect([...shownAs(sheet(code))]).toEqual([['1', '天']]);
    expect([...shownAs(sheet(code, 'x:'))]).toEqual([['1', '天']]);
  });

  test.each([
    'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
    'YYYY&quot;年&quot;M&quot;月&quot;D&quot;日&quot;',
    'm&quot;月&quot;d&quot;日&quot;',
    'd&quot;天&quot;h&quot;小时&quot;',
    '0&quot;学时&quot;',
    'General',
  ])('%s 不是', (code) => {
    expect([...shownAs(sheet(code))]).toEqual([]);
  });

  test.each(['0%', '0.00%', '[Red]0%'])('%s 是百分数', (code) => {
    expect([...shownAs(sheet(code))]).toEqual([['1', '%']]);
  });

  test.each(['9', '10'])('Excel 自带的第%s种格式是百分数', (id) => {
    expect([...shownAs(`<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`)]).toEqual([
      ['0', '%'],
    ]);
  });

  test('没有样式的工作簿一个也没有', () => {
    expect([...shownAs('<styleSheet/>')]).toEqual([]);
  });
});
