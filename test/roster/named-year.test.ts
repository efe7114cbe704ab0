import { expect, test } from 'vitest';
import { namedYear } from '~/roster/find/named-year';

test.each<[readonly string[], number | undefined]>([
  [['2018年度公需科目学习情况统计表'], 2018],
  [['某某学院２０２３年继续教育汇总'], 2023],
  [['名单', '2023'], 2023],
  [['2023年度公需', '2023年度专业', '2023年度选修'], 2023],
  [['截至2024年1月31日', '2023年度'], 2023],
  [['2021年度公需', '2022年度公需'], undefined],
  [['2018-2020年度'], undefined],
  [['2018年至2020年'], undefined],
  [['名单20231205'], undefined],
  [['文号〔2018〕277号'], undefined],
  [['2018-12-31'], undefined],
  [['姓名', '公需科目', '18'], undefined],
  [[], undefined],
])('%j 写着的年度：%s', (words, year) => {
  expect(namedYear(words)).toBe(year);
});
