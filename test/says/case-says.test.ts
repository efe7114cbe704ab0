import { expect, test } from 'vitest';
import type { Came, CaseInput, CaseOutcome } from '~/rules/cases/case';
import { hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { cameSays, caseLink, givenSays, outcomeSays } from '~/says/case-says';
import { creditDuty, madeUp, termDuty } from '../rules/made-up-sector';

const rules = madeUp({
  parts: [
    { key: 'law', name: '法规', heading: '法规', of: 'professional' },
    { key: 'ethics', name: '职业道德', heading: '职业道德', of: 'professional' },
  ],
  conversions: [{ key: 'paper', name: '论文' }] as unknown as SectorRules['conversions'],
  seconds: [{ ...creditDuty, unit: '分' as never }, termDuty],
});

const came = (more: Partial<Came>): Came => ({
  ...{ outcome: 'short', short: {}, unanswered: [], notCounted: {}, notAsked: [] },
  ...more,
});

test.each<[Partial<Came>, string]>([
  [{ outcome: 'met' }, '达标'],
  [{ short: { common: 12, total: 30 } }, '未达标：公需科目差12学时，合计差30学时'],
  [{ short: { ethics: 1.5 } }, '未达标：职业道德差1.5学时'],
  [{ short: { credits: 2, strange: 1 } }, '未达标：学分差2学时，strange差1学时'],
  [{ outcome: 'incomplete', unanswered: ['common', 'law', 'total'] }, '信息不足：没有填公需科目、法规'],
  [{ outcome: 'incomplete', unanswered: ['total'] }, '信息不足'],
  [
    { notCounted: { elective: 5 }, notAsked: ['professional'] },
    '未达标：个人选修科目的5学时不算，专业科目不问',
  ],
  [{ why: 'exempt' }, '未达标：不要求学'],
  [{ why: 'not-bound' }, '未达标：还不用学'],
  [{ why: 'before-first-year' }, '未达标：文件从2018年说起'],
  [{ why: 'year-to-come' }, '未达标：这一年还没有到'],
  [{ why: 'sector' }, '未达标：这个行业本站只列出要求'],
  [{ why: 'nothing-known' }, '未达标：没有查到这个行业的规定'],
  [{ why: 'nothing-asked' }, '未达标：没有要求'],
  [{ why: 'ended', short: { common: 1 } }, '未达标：依据的文件不再有效，公需科目差1学时'],
  [{ why: '别的' }, '未达标：别的'],
])('结果 %j 说成“%s”', (of, says) => {
  expect(cameSays(came(of), rules)).toBe(says);
});

test('另一项要求跟在后面，用它自己的名字、项目和单位', () => {
  const duties = { credits: came({ short: { credits: 2 } }), other: came({ outcome: 'met' }) };
  const outcome: CaseOutcome = { ...came({ outcome: 'met' }), cites: [], duties };
  expect(outcomeSays(outcome, rules)).toBe('达标；学分：未达标：学分差2分；other：达标');
});

const entry = (more: Partial<Entry>): Entry => ({
  ...{ id: '1', day: '2025-05-06', title: '一次', subject: 'common', hours: hours(8) },
  ...{ proof: true, state: 'recognized', year: 2025, ...more },
});
const input = (more: Partial<CaseInput>): CaseInput => ({
  ...{ sector: 'made-up', year: 2025, hours: {} },
  ...more,
});

test.each<[string, Partial<CaseInput>, string]>([
  ['填的数', { hours: { common: hours(18), ethics: hours(1.5) } }, '公需科目18、职业道德1.5'],
  ['没有填的，只有名字', { hours: { common: undefined, total: hours(0) } }, '公需科目、合计0'],
  [
    '学习记录',
    { entries: [entry({}), entry({ subject: 'professional', state: 'declared' })] },
    '2025年5月6日公需科目8、2025年5月6日专业科目8（没有认定）',
  ],
  [
    '折算的',
    {
      counts: [
        { as: 'paper', times: 2 },
        { as: 'exam', times: 1 },
      ],
    },
    '论文×2、exam',
  ],
  ['什么都没有', {}, '什么都没有填'],
])('%s', (_, of, says) => {
  expect(givenSays(input(of), rules)).toBe(says);
});

test.each<[Partial<CaseInput>, string | undefined]>([
  [
    { hours: { common: hours(18), professional: undefined }, situation: 'student' },
    '/check/#v=1&year=2025&sector=made-up&common=18&professional=&situation=student',
  ],
  [{}, '/check/#v=1&year=2025&sector=made-up'],
  [{ entries: [] }, undefined],
  [{ counts: [] }, undefined],
  [{ person: {} }, undefined],
])('自查的链接：%j', (of, link) => {
  expect(caseLink(input(of))).toBe(link);
});
