import { describe, expect, test } from 'vitest';
import { entriesFromSums, toldFromSums } from '~/islands/check/log/bring-sums';
import { readerOn } from '~/islands/check/log/ground';
import type { Answers } from '~/parts/answers/answers';
import { sectors, windows } from '../ground/ground';

const today = '2026-11-26';
const ground = { rules: sectors, windows, today };

const typed = (common: string, professional: string, elective: string, more: object = {}) => ({
  ...{ common, professional, elective },
  ...more,
});

function brought(answers: Answers) {
  const entries = entriesFromSums(answers, readerOn(ground, { sector: answers.sector ?? 'general' }));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  return entries.map(({ id: _, ...entry }) => entry);
}

const sums = (answers: Answers) =>
  brought(answers).map(({ subject, part, hours }) => [part ?? subject, hours / 10]);

describe('自查里填的三个数记成记录', () => {
  test('一科一条，记在那一年的最后一天，还没有认定，也没有证明', () => {
    const all = brought({ year: 2023, sector: 'general', typed: typed('30', '42.5', '') });
    const rest = { day: '2023-12-31', mode: 'remote', proof: false, state: 'learned', year: 2023 };
    expect(all).toStrictEqual([
      { ...rest, title: '2023年度公需科目合计（从三个数带来）', subject: 'common', hours: 300 },
      { ...rest, title: '2023年度专业科目合计（从三个数带来）', subject: 'professional', hours: 425 },
    ]);
  });

  test.each([
    [2025, '2025-12-31'],
    [2026, today],
  ])('%i年的记在%s：还没有过完的，是今天', (year, day) => {
    expect(brought({ year, sector: 'general', typed: typed('1', '', '') })).toMatchObject([{ day, year }]);
  });

  test.each<[string, Answers['typed'], unknown[]]>([
    ['零、空着、读不出的，不记', typed('0', '约42', ''), []],
    [
      '有折算的年度写天，记成学时',
      typed('3天', '', '12'),
      [
        ['common', 18],
        ['elective', 12],
      ],
    ],
  ])('%s', (_, said, expected) => {
    expect(sums({ year: 2018, sector: 'general', typed: said })).toEqual(expected);
  });

  test.each<[string, Answers['typed'], unknown[]]>([
    [
      '科目里的一项另记一条，两条加起来是填的数',
      typed('', '60', '', { 'general-knowledge': '20' }),
      [
        ['professional', 40],
        ['general-knowledge', 20],
      ],
    ],
    [
      '全是那一项的，只有那一条',
      typed('', '20', '', { 'general-knowledge': '20' }),
      [['general-knowledge', 20]],
    ],
    [
      '那一项比科目还多的，照那一项记',
      typed('', '10', '', { 'general-knowledge': '20' }),
      [['general-knowledge', 20]],
    ],
    ['只填了那一项的', typed('', '', '', { 'general-knowledge': '20' }), [['general-knowledge', 20]]],
    [
      '那一项是零的',
      typed('30', '60', '', { 'general-knowledge': '0' }),
      [
        ['common', 30],
        ['professional', 60],
      ],
    ],
  ])('会计2025年：%s', (_, said, expected) => {
    expect(sums({ year: 2025, sector: 'accounting', typed: said })).toEqual(expected);
  });

  test('那一项的记录写明是其中哪一项；那一年不要的一项不记', () => {
    const said = typed('', '', '', { 'general-knowledge': '20' });
    const [entry] = brought({ year: 2025, sector: 'accounting', typed: said });
    expect(entry).toMatchObject({ subject: 'professional', part: 'general-knowledge' });
    expect(entry?.title).toMatch(/^2025年度其中.*通识.*合计（从三个数带来）$/);
    expect(brought({ year: 2023, sector: 'accounting', typed: said })).toEqual([]);
  });

  test('还没有选年度，什么都不记', () => {
    expect(brought({ sector: 'general', typed: typed('30', '42', '18') })).toEqual([]);
  });
});

describe('自查里说的别的', () => {
  const told = (year: number | undefined, sector: string, more: object) =>
    toldFromSums({ year, sector, typed: typed('30', '42', '18', more) }, ground);

  test.each<[string, ReturnType<typeof told>, unknown]>([
    ['另一项要求的数', told(2025, 'health', { credits: '12.5' }), { beside: { credits: 125 } }],
    ['本人的情况', told(2025, 'accounting', { situation: 'student' }), { situation: 'student' }],
    ['零也是说了', told(2025, 'health', { credits: '0' }), { beside: { credits: 0 } }],
    ['还没有那一项要求的年度', told(2023, 'health', { credits: '12.5' }), undefined],
    ['没有那一项要求的行业', told(2025, 'general', { credits: '12.5' }), undefined],
    ['读不出的数', told(2025, 'health', { credits: '约12' }), undefined],
    ['什么都没有说', told(2025, 'health', {}), undefined],
    ['没有选年度', told(undefined, 'accounting', { situation: 'student' }), undefined],
    ['没有这个行业', told(2025, 'ocean', { situation: 'student' }), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
