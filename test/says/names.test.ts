import { describe, expect, test } from 'vitest';
import type { SectorRules } from '~/rules/duty/sector';
import type { StudyWindow } from '~/rules/year/windows';
import { clauseName, clausePath } from '~/says/clause-name';
import { amendedSays, changedSays, endMark, endSays } from '~/says/end-says';
import { kindSays, stateNames, titled } from '~/says/entry-names';
import { forWhom } from '~/says/occasions';
import { outcomeNames } from '~/says/outcome-names';
import { yearPageName } from '~/says/page-names';
import { findingNameOf } from '~/says/scope-names';
import { stamped } from '~/says/stamps';
import { barelySays, countedIn, windowParts, windowSays } from '~/says/window-says';
import { clause, madeUp, period, reported } from '../rules/made-up-sector';

test.each([
  ['preamble', '序言'],
  ['term', '有效期'],
  ['s3', '三'],
  ['s3-2', '三（二）'],
  ['s3-2-4', '三（二）4'],
  ['s3-2-4-5', '三（二）4（5）'],
  ['s3-2-4-5-6', '三（二）4（5）6'],
  ['s3-p1', '三第1段'],
  ['s3-2-p1', '三（二）第1段'],
  ['p2', '正文'],
  ...[...'一二三四五六七八九十'].map((n, i) => [`s${i + 1}`, n]),
  ['s3-12', '三（十二）'],
  ['s3-p12', '三第12段'],
  ['a12', '第十二条'],
  ['a12-2', '第十二条（二）'],
  ['a12-p2', '第十二条第二款'],
  ['a12-2-p1', '第十二条（二）第1段'],
  ['c1', '第一章'],
  ['c10', '第十章'],
  ['a11', '第十一条'],
  ['a20', '第二十条'],
  ['a21', '第二十一条'],
  ['a99', '第九十九条'],
  ['a100', '第一百条'],
  ['a101', '第一百零一条'],
  ['a110', '第一百十条'],
  ['a125', '第一百二十五条'],
])('%s 叫%s', (anchor, name) => {
  expect(clauseName(anchor)).toBe(name);
});

test('年度的页、印章、状态和结论的名字', () => {
  expect(yearPageName(2026)).toBe('2026年度学习要求');
  expect(stamped('silent', '没有写。')).toBe('【文件没有规定】没有写。');
  expect(stateNames).toEqual({ learned: '已学', declared: '已申报', recognized: '已认定' });
  expect(outcomeNames.incomplete).toBe('信息不足');
});

test.each([
  [{ kind: 'not-asked', subject: 'ethics', name: '职业道德' }, '职业道德'],
  [{ kind: 'not-asked', subject: 'common' }, '公需科目'],
  [{ kind: 'not-asked', subject: 'strange' }, 'strange'],
  [{ kind: 'not-counted', subject: 'elective', name: '别的' }, '个人选修科目'],
  [{ kind: 'met', requirement: { scope: 'total' } }, '合计'],
])('%j 叫%s', (finding, name) => {
  expect(findingNameOf(finding as unknown as Parameters<typeof findingNameOf>[0])).toBe(name);
});

test('条款在哪里：政策和条款的地址', () => {
  expect(clausePath('yrsb-2018-277#s3-p1')).toBe('policies/yrsb-2018-277/#s3-p1');
});

describe('原文什么时候不再是这样', () => {
  test.each([
    [
      { kind: 'replaced', from: '2025-07-01', by: '新办法' },
      '自2025年7月1日起由新办法代替',
      '自2025年7月1日起由新办法代替',
    ],
    [
      { kind: 'ended', from: '2025-07-01', by: '6号' },
      '自2025年7月1日起废止（见6号）',
      '自2025年7月1日起废止，见6号',
    ],
    [{ kind: 'ended', from: '2025-07-01' }, '自2025年7月1日起废止', '自2025年7月1日起废止'],
  ])('%j', (end, says, mark) => {
    expect(endSays(end as Parameters<typeof endSays>[0])).toBe(says);
    expect(endMark(end as Parameters<typeof endSays>[0])).toBe(mark);
  });

  test('修改了的', () => {
    expect(changedSays('2025-07-01')).toBe('这段话自2025年7月1日起已经修改');
    expect(amendedSays({ from: '2025-07-01', by: '6号' })).toBe('自2025年7月1日起按6号修改');
  });
});

describe('一条记录怎样叫', () => {
  test.each([
    ['', '没有写名称的一条'],
    ['  ', '没有写名称的一条'],
    [' 甲 ', '“甲”'],
    ['一二三四五六七八九十', '“一二三四五六七八九十”'],
    ['一二三四五六七八九十甲', '“一二三四五六七八九…”'],
  ])('“%s”叫%s', (title, name) => {
    expect(titled(title)).toBe(name);
  });

  const rules = madeUp({
    parts: [{ key: 'ethics', name: '医德', heading: '医德', of: 'professional' }],
    conversions: [
      { key: 'paper', name: '论文', gives: { kind: 'amount', of: 'common', hours: 50, per: '篇' } },
      { key: 'exam', name: '考试', gives: { kind: 'fulfils', of: ['common'] } },
    ] as unknown as SectorRules['conversions'],
  });

  test.each<[Parameters<typeof kindSays>[0], string[]]>([
    [{ mode: 'remote' }, ['远程']],
    [{ mode: 'in-person', part: 'ethics' }, ['面授', '其中医德']],
    [{ mode: 'remote', part: 'strange' }, ['远程', '其中strange']],
    [{ as: 'paper', times: 2 }, ['折算：论文，2篇']],
    [{ as: 'paper' }, ['折算：论文，1篇']],
    [{ as: 'exam', times: 1 }, ['折算：考试']],
    [{ as: 'strange', times: 3 }, ['折算：strange']],
    [{}, []],
  ])('%j', (entry, words) => {
    expect(kindSays(entry, rules)).toEqual(words);
  });

  test('不知道行业的，写代号', () => {
    expect(kindSays({ as: 'paper', times: 2, part: 'ethics' })).toEqual(['折算：paper', '其中ethics']);
    expect(kindSays({ as: 'paper', part: 'ethics' }, madeUp())).toEqual(['折算：paper', '其中ethics']);
  });
});

describe('学习时间是对谁的', () => {
  const others = madeUp({ sector: 'other', short: '别业', periods: [{ ...period, notCounted: [] }] });
  const sectors = [madeUp(), others];
  const window = (more: Partial<StudyWindow> = {}): StudyWindow => ({
    ...{ year: 2021, kind: 'study', subjects: ['common', 'elective'], closes: '2021-12-31' },
    ...{ say: '学到年底', noMakeUp: false, basis: clause(1) },
    ...more,
  });

  test.each<[string, Partial<StudyWindow>, object[], string]>([
    ['所有人', {}, [{ whom: '', subjects: ['common', 'elective'] }], ''],
    [
      '除了一些行业',
      { except: ['made-up', 'ocean'] },
      [{ whom: '某业、ocean以外', subjects: ['common', 'elective'] }],
      '某业、ocean以外',
    ],
    [
      '计入的科目不同的行业，分开说',
      { sectors: ['made-up', 'other', 'ocean'] },
      [
        { whom: '某业', subjects: ['common'] },
        { whom: '别业、ocean', subjects: ['common', 'elective'] },
      ],
      '某业、别业、ocean',
    ],
  ])('%s', (_, more, parts, whom) => {
    expect(windowParts(window(more), sectors)).toEqual(parts);
    expect(forWhom(window(more), sectors)).toBe(whom);
  });

  test.each<[Partial<StudyWindow>, string]>([
    [{}, '按原文，2021年度公需科目、个人选修科目：学到年底'],
    [{ basis: reported, sectors: ['made-up'] }, '据转载，2021年度某业行业的公需科目：学到年底'],
    [
      { sectors: ['made-up', 'other'] },
      '按原文，2021年度某业行业的公需科目，别业行业的公需科目、个人选修科目：学到年底',
    ],
    [{ say: '2021年度的学到年底' }, '按原文，2021年度的学到年底'],
    [
      { sectors: ['other'], say: '别业人员学到年底' },
      '按原文，2021年度别业行业的公需科目、个人选修科目：学到年底',
    ],
  ])('%j：%s', (more, says) => {
    expect(windowSays(window(more), sectors)).toBe(says);
  });

  test('刚说过是谁的，不说第二次；几个行业的照说', () => {
    const say = '别业人员学到年底';
    expect(barelySays(window({ sectors: ['other'], say }), sectors)).toBe('学到年底');
    expect(barelySays(window({ sectors: ['other', 'made-up'], say }), sectors)).toBe(say);
    expect(barelySays(window({ say }), sectors)).toBe(say);
  });

  test('一个行业一年里计入哪些科目', () => {
    const of = (sector: string, year: number) => countedIn(['common', 'elective'], sector, year, sectors);
    expect([of('made-up', 2021), of('other', 2021)]).toEqual([['common'], ['common', 'elective']]);
    expect([of('made-up', 2010), of('ocean', 2021)]).toEqual([
      ['common', 'elective'],
      ['common', 'elective'],
    ]);
  });
});
