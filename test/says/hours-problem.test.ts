import { expect, test } from 'vitest';
import { slipSays } from '~/islands/check/log/problem';
import { hours } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import { dayAtMost, type SectorRules } from '~/rules/duty/sector';
import { problemWith } from '~/says/hours-problem';

test.each([
  ['18', undefined],
  ['', undefined],
  ['-1', '学时不会是负数'],
  ['17.95', '最多填一位小数'],
  ['99999', '超过了一年的全部时间'],
  ['abc', '这里要填数字，例如 18 或 17.5。'],
  ['18，5', '看不出“，”是小数点还是千位的逗号，小数请写成 18.5 这样。'],
  ['18,5', '看不出“,”是小数点'],
  ['约18', '其中的“约”无法识别，这里要填数字'],
  ['18-20', '其中的“-”无法识别'],
  ['1 8', '数字中间有空格，请去掉。'],
  ['4天', '这个年度没有写一天折算几个学时，请填学时数。'],
])('填“%s”：%s', (typed, says) => {
  const problem = problemWith(readHours(typed), '学时');
  if (says === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(says);
});

test.each([
  ['4天', '据转载一天最多算8学时，4天最多32学时；请填系统里认定的学时。'],
  ['半天', '据转载一天最多算8学时，0.5天最多4学时'],
  ['三天', '3天最多24学时'],
])('一天算几学时只有转载的年度，“%s”：%s', (typed, says) => {
  expect(problemWith(readHours(typed), '学时', hours(8))).toContain(says);
  expect(
    slipSays({ field: 'hours', kind: 'days-not-allowed', read: typed, dayAtMost: hours(8) }, '学时'),
  ).toContain(says);
});

test('再长的一句也只引前二十个字', () => {
  expect(problemWith(readHours(`1${'约'.repeat(5000)}`), '学时')?.length).toBeLessThan(100);
});

test('一天最多算几学时，在它说的年度里才有', () => {
  const basis = { grade: 'reported', source: '转载' } as const;
  const rules = {
    notes: [
      { say: '别的', basis },
      { from: 2021, say: '每天最多8学时', basis, dayAtMost: hours(8) },
    ],
  } as unknown as SectorRules;
  expect([2020, 2021, 2030].map((year) => dayAtMost(rules, year))).toEqual([undefined, hours(8), hours(8)]);
});
