import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { appliedTo } from '~/rules/duty/applied';
import { plain } from '~/rules/duty/hours';
import { waysTo } from '~/rules/year/ways';
import { nameOf } from '~/says/scope-names';
import { sector } from './live-sector';

type Row = [
  id: string,
  year: number,
  grade: string,
  total: string,
  common?: string,
  professional?: string,
  elective?: string,
];

/** Every figure the site judges or shows by, with its grade. */
const known: Row[] = [
  ['general', 2018, 'official', '72', '18', '42', '12'],
  ['general', 2019, 'official', '72', '18', '42', '12'],
  ['general', 2020, 'reported', '84', '30', '42', '12'],
  ['general', 2021, 'reported', '90', '30', '42', '18'],
  ['general', 2022, 'reported', '90', '30', '42', '18'],
  ['general', 2023, 'reported', '90', '30', '42', '18'],
  ['general', 2024, 'inferred', '90', '30', '42', '18'],
  ['general', 2025, 'inferred', '90', '30', '42', '18'],
  ['accounting', 2018, 'official', '90', '30', '60'],
  ['accounting', 2024, 'official', '90', '30', '60'],
  ['publishing', 2021, 'reported', '90'],
  ['archives', 2018, 'reported', '90'],
];

test.each(known)('%s %s：%s，合计 %s，公需 %s，专业 %s，选修 %s', (id, year, grade, ...figures) => {
  const requirements = appliedTo(sector(id), year)?.period.requirements ?? [];
  expect(requirements.map((r) => plain(r.atLeast))).toEqual(figures);
  expect(new Set(requirements.map((r) => r.basis.grade))).toEqual(new Set([grade]));
});

test.each([2025, 2026])('会计 %s：90、30、60 是原文的，其中专业通识 20 据转载', (year) => {
  const requirements = appliedTo(sector('accounting'), year)?.period.requirements ?? [];
  expect(requirements.map((r) => [nameOf(r), plain(r.atLeast), r.basis.grade])).toEqual([
    ['合计', '90', 'official'],
    ['公需科目', '30', 'official'],
    ['专业科目', '60', 'official'],
    ['专业通识', '20', 'reported'],
  ]);
});

test.each(['education', 'health', 'social-work'])('%s 的数字每一年都和一般人员相同', (id) => {
  expect(sector(id).periods).toEqual(sector('general').periods);
});

test.each([
  [2020, 'gpnu.edu.cn/info/1040/22992.htm'],
  [2023, 'gcp.edu.cn/zzrsc/info/1113/2778.htm'],
])('%s 年的转载写明出处 %s', (year, source) => {
  const bases = appliedTo(sector('general'), year)?.period.requirements.map((r) => r.basis);
  for (const basis of bases ?? []) expect(basis).toMatchObject({ source: expect.stringContaining(source) });
});

describe('怎样算数', () => {
  const says = (id: string, subject: 'common' | 'professional' | 'elective', year: number) =>
    waysTo(library().ways, subject, id, year).flatMap((w) =>
      w.steps.map((s) => `${s.kind} ${s.by} ${s.say}`),
    );

  test('会计的公需课，2019年以前在省系统，2020年起在会计信息服务平台', () => {
    expect(says('accounting', 'common', 2019)[0]).toMatch(/^study person .*（省系统）/);
    expect(says('accounting', 'common', 2020)[0]).toMatch(/^study person .*广东省会计信息服务平台/);
  });

  test('一般人员的公需课自动登记', () => {
    expect(says('general', 'common', 2025)[1]).toMatch(/^declare nobody .*自动登记/);
  });

  test('面授不用自己申报，远程要凭学时证明申报', () => {
    const all = says('general', 'professional', 2025);
    expect(all).toContainEqual(expect.stringMatching(/^declare nobody .*自己不用申报/));
    expect(all).toContainEqual(expect.stringMatching(/^declare person 凭学习网站出具的学时证明/));
  });

  test('选修由用人单位审核认定；教育、卫生健康两处写法都列出', () => {
    expect(says('general', 'elective', 2025)).toContainEqual('recognize employer 由用人单位审核认定');
    expect(says('health', 'elective', 2025)).toContainEqual(
      expect.stringMatching(/^recognize unsettled .*省主管部门/),
    );
  });
});

test.each([
  ['hrsh-2018-293', [['forwards', 'srsh-2018-3450']]],
  [
    'srsh-2018-3450',
    [
      ['forwards', 'yrsg-2018-11'],
      ['forwards', 'yrsb-2018-277'],
    ],
  ],
  ['yrsb-2018-277', [['interprets', 'yrsg-2018-11']]],
  ['yrsg-2018-11', []],
])('%s 转发、解释哪些文件', (id, relations) => {
  expect(
    library()
      .policies.find((p) => p.id === id)
      ?.relations.map((r) => [r.kind, r.policy]),
  ).toEqual(relations);
});
