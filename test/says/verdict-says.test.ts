import { describe, expect, test } from 'vitest';
import type { Assessment, Judged, NotJudged } from '~/rules/duty/assess';
import type { Basis, Grade } from '~/rules/duty/basis';
import type { Exemption } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { readHours } from '~/rules/duty/read-hours';
import type { Period } from '~/rules/duty/sector';
import {
  basisLine,
  basisLines,
  carried,
  hasStarted,
  inOneLine,
  partlyOfficial,
  shortBy,
  verdict,
  whyNot,
} from '~/says/verdict-says';
import { madeUp } from '../rules/made-up-sector';

const rules = madeUp({ unit: '学分', notJudged: '要考试' });
const official: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };
const told = { grade: 'reported', source: '一份通知' } as Basis;

const requirement = (scope: string, atLeast: number, basis: Basis = official) => ({
  scope,
  atLeast: hours(atLeast),
  basis,
});
const periodOf = (...bases: Basis[]): Period => ({
  ...{ from: 2018, notCounted: [] },
  requirements: bases.map((basis, i) => requirement(['common', 'total'][i] ?? 'elective', 18, basis)),
});

const short = (scope: string, missing: number): Finding => ({
  ...{ kind: 'short', requirement: requirement(scope, 18), recognized: hours(0), missing: hours(missing) },
});
const open = (scope: string): Finding => ({
  ...{ kind: 'unanswered', requirement: requirement(scope, 18), recognized: hours(0) },
});

const judged = (
  outcome: Judged['outcome'],
  findings: readonly Finding[],
  more: Partial<Judged> = {},
): Judged => ({
  ...{ outcome, basis: 'official', findings, period: periodOf(official), surplusStays: false },
  ...more,
});

const line = (assessment: Assessment, typed: Readonly<Record<string, string>> = {}, openWord?: string) =>
  verdict({
    ...{ assessment, year: 2026, rules },
    readings: Object.fromEntries(Object.entries(typed).map(([key, text]) => [key, readHours(text)])),
    ...(openWord === undefined ? {} : { open: openWord }),
  });

describe('一句结论', () => {
  const left = [open('common'), open('professional'), open('total')];

  test.each<[string, Assessment, Record<string, string>, string]>([
    ['够了', judged('met', []), {}, '2026年度的学分够了。'],
    [
      '按早先的标准够了',
      judged('met', [], { carriedFrom: 2025 }),
      {},
      '按2025年的标准已经够了。2026年的标准还没查到，公布后请再查一次。',
    ],
    ['差一类', judged('short', [short('common', 5.5)]), {}, '2026年度还差：公需5.5学分。'],
    [
      '差几类，合计不再说',
      judged('short', [short('total', 30), short('common', 12), short('elective', 6)]),
      {},
      '2026年度还差：公需12、个人选修6学分。',
    ],
    ['只差合计', judged('short', [short('total', 30)]), {}, '2026年度还差：合计30学分。'],
    [
      '差一类，别的没有填、无法识别',
      judged('short', [short('common', 12), open('professional'), open('elective')]),
      { professional: '', elective: '多' },
      '2026年度还差：公需12学分；专业科目没有填，个人选修科目无法识别。',
    ],
    [
      '按早先的标准差',
      judged('short', [short('common', 12)], { carriedFrom: 2025 }),
      {},
      '2026年度还差：公需12学分。这是按2025年的标准算的。2026年的标准还没查到，公布后请再查一次。',
    ],
    ['什么也没有填', judged('incomplete', left), { common: '' }, '填好学分，这里显示结果。'],
    [
      '有的没有填',
      judged('incomplete', left),
      { elective: '6' },
      '2026年度还不能下结论：公需科目、专业科目没有填。',
    ],
    [
      '有的无法识别',
      judged('incomplete', left),
      { common: '多', professional: '少' },
      '2026年度还不能下结论：公需科目、专业科目无法识别。',
    ],
  ])('%s', (_, assessment, typed, says) => {
    expect(line(assessment, typed)).toBe(says);
  });

  test('在学习记录里，没有填的是没有记', () => {
    expect(line(judged('incomplete', [open('common')]), { elective: '6' }, '没有记')).toBe(
      '2026年度还不能下结论：公需科目没有记。',
    );
  });

  test.each([
    [{}, false],
    [{ common: readHours('') }, false],
    [{ common: undefined }, false],
    [{ common: readHours(''), elective: readHours('多') }, true],
    [{ common: readHours('0') }, true],
  ])('%j 开始填了：%s', (readings, started) => {
    expect(hasStarted(readings)).toBe(started);
  });

  test('差多少：科目两个字只在末尾去掉', () => {
    const part: Finding = {
      ...{ kind: 'short', recognized: hours(0), missing: hours(2) },
      requirement: { ...requirement('general', 6), part: { name: '科目通识', of: 'professional' } },
    };
    expect(shortBy(judged('short', [part]), '学时')).toBe('科目通识2学时');
    expect(shortBy(judged('short', [open('common')]), '学时')).toBe('学时');
  });
});

describe('为什么不判断', () => {
  const excuse = { say: '在读的，不要求。' } as Exemption;
  const why = (reason: NotJudged['why']): NotJudged => ({
    ...{ outcome: 'not-judged', why: reason, basis: 'official', findings: [], excuse },
  });

  test.each<[NotJudged['why'], string]>([
    ['before-first-year', '2017年度本站不判定：本站收录的文件从2018年度说起。'],
    ['year-to-come', '2017年度还没有开始，本站不判定。'],
    ['nothing-known', '2017年度本站不判定：没有查到这一年度的标准。'],
    ['sector', '某业行业本站不判定：要考试'],
    ['exempt', '2017年度在读的，不要求。'],
    ['not-bound', '2017年度在读的，不要求。'],
  ])('%s', (reason, says) => {
    expect(whyNot(why(reason), 2017, rules)).toBe(says);
    expect(verdict({ assessment: why(reason), year: 2017, rules, readings: {} })).toBe(says);
    expect(basisLine(why(reason), 2017)).toBe('');
  });
});

describe('凭什么', () => {
  const whole: Readonly<Record<Grade, string>> = {
    official: '按本站收录的文件原文判断。',
    law: '按国家的法律判断：条文的全文见国家法律法规数据库（flk.npc.gov.cn）。',
    reported: '标准据转载：没有查到2026年度的原件。',
    inferred: '标准是编者推定：没有查到2026年度的文件。',
    'carried-forward': '2026年度的标准还没查到，暂按2025年的标准；以省里当年的学习指南和主管部门的通知为准。',
  };
  const partly: Readonly<Partial<Record<Grade, string>>> = {
    reported: '部分标准据转载：没有查到2026年度的原件。',
    inferred: '部分标准是编者推定：没有查到2026年度的文件。',
  };
  const grades = Object.keys(whole) as Grade[];
  const of = (basis: Grade, period: Period, carriedFrom?: number) =>
    judged('met', [], { basis, period, ...(carriedFrom === undefined ? {} : { carriedFrom }) });

  test.each(grades)('%s', (grade) => {
    expect(basisLine(of(grade, periodOf(told), 2025), 2026)).toBe(whole[grade]);
    expect(basisLine(of(grade, periodOf(told, official), 2025), 2026)).toBe(partly[grade] ?? whole[grade]);
  });

  test('各种等级各一句；沿用的，只在沿用的时候', () => {
    expect(basisLines(of('official', periodOf(told)), 2026)).toEqual(
      grades.filter((grade) => grade !== 'carried-forward').map((grade) => whole[grade]),
    );
    expect(basisLines(of('official', periodOf(told), 2025), 2026)).toEqual(
      grades.map((grade) => whole[grade]),
    );
  });

  test('有没有原文', () => {
    expect(partlyOfficial({ period: periodOf(told) })).toBe(false);
    expect(partlyOfficial({ period: periodOf(told, official) })).toBe(true);
    expect(partlyOfficial({ period: undefined })).toBe(false);
  });

  test('沿用的，地方小的时候说一句', () => {
    expect(carried(of('official', periodOf(told)))).toBe('');
    expect(carried(of('official', periodOf(told), 2025))).toBe('（暂按2025年的标准，公布后请再查一次）');
  });
});

test('一行里说完最低数', () => {
  expect(inOneLine(periodOf(official, official), '学时')).toBe('公需科目至少18学时，合计至少18学时');
});
