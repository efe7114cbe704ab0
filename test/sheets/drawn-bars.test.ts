import { expect, test } from 'vitest';
import { barsAsPlain } from '~/sheets/drawn-bars';

test.each([
  ['│甲│18│', '|甲|18|'],
  ['┃甲┃18┃\n┣━━╋━━┫\n┃乙┃30┃', '|甲|18|\n\n|乙|30|'],
  ['甲｜18\n乙｜30', '甲｜18\n乙｜30'],
  ['甲｜一部｜18\n乙｜二部｜30', '甲|一部|18\n乙|二部|30'],
  ['║甲║18║\r\n║乙║30║\r║丙║42║', '|甲|18|\n|乙|30|\n|丙|42|'],
  ['标题\n│甲│18│\n│乙│30│', '标题\n|甲|18|\n|乙|30|'],
  ['\n\n\n│甲│18│', '\n\n\n|甲|18|'],
  ['── 说明 ──\n│甲│18│\n│乙│30│', '── 说明 ──\n|甲|18|\n|乙|30|'],
])('%j：%j', (text, plain) => {
  expect(barsAsPlain(text)).toBe(plain);
});

test.each(['标题\n│甲│18│', '甲│18', '甲,18\n乙,｜三｜\n丙,42', '──\n──', ''])(
  '%j：画了竖线的不过一半，照原样',
  (text) => {
    expect(barsAsPlain(text)).toBe(text);
  },
);
