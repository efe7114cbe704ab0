import { expect, test } from 'vitest';
import { arePartsOfYear } from '~/roster/find/year-parts';

test.each<[string[], boolean]>([
  [['上半年', '下半年'], true],
  [['第一季度', '第二季度'], true],
  [['第一学期', '第二学期'], true],
  [['5月', '6月'], true],
  [['2023-05', '2023 - 06'], true],
  [['2023.05', '2023/06'], true],
  [['5月', '5 月'], false],
  [['5月', '全年'], false],
  [['2022', '2023'], false],
  [['2023-上', '2023-下'], false],
])('%j 是一年的几部分：%s', (words, are) => {
  expect(arePartsOfYear(words)).toBe(are);
});
