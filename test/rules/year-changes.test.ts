import { describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';
import { changesIn, type GuideYear } from '~/rules/year/changes';
import type { StudyWindow } from '~/rules/year/windows';
import { amountSays, gradeApplied, gradeSays, requirementSays, yearSays } from '~/says/requirement-says';
import { basesOf, factsFor, nothingSeen, wordsOfFact } from '~/says/year-facts';
import { clause, madeUp, reported } from './made-up-sector';

const least = (scope: string, n: number, basis = clause(1)) => ({ scope, atLeast: hours(n), basis });
const period = (from: number, to: number | undefined, ...requirements: Period['requirements']): Period => ({
  ...{ from, to, requirements, notCounted: [] },
});

const part = { ...least('ethics', 6, clause(5)), part: { name: '医德', of: 'professional' } };
const some = madeUp({
  short: '甲业',
  periods: [
    period(2018, 2018, least('total', 72), least('common', 18)),
    period(
      2019,
      2020,
      least('total', 90, reported),
      least('common', 18),
      least('professional', 42, reported),
      part,
    ),
  ],
});
const other = madeUp({ sector: 'other', short: '乙业', periods: some.periods });
const later = madeUp({
  sector: 'later',
  short: '丙业',
  periods: [period(2019, undefined, least('total', 30))],
});
const bare = madeUp({ sector: 'bare', short: '丁业', periods: [period(2019, undefined)] });

const guides: GuideYear[] = [2018, 2019, 2020, 2021].map((year) => ({ year }));
const topics = (...names: string[]) => ({ names, say: '由省里定', basis: reported });
const window = (year: number, more: Partial<StudyWindow> = {}): StudyWindow => ({
  ...{ year, kind: 'study', subjects: ['common'], closes: `${year}-12-31`, say: '学到年底' },
  ...{ noMakeUp: false, basis: clause(1) },
  ...more,
});

describe('一个年度和上一年度比', () => {
  const sectors = [some, other, later, bare];
  const changes = (year: number, more: Partial<Parameters<typeof changesIn>[0]> = {}) =>
    changesIn({ sectors, guides, windows: [], ...more }, year);

  test('数变了的、新有的其中项、第一次有标准的，几个行业一样的合在一起', () => {
    expect(changes(2019)).toEqual([
      {
        ...{ kind: 'figure', sectors: ['甲业', '乙业'], scope: 'total', before: hours(72), after: hours(90) },
        ...{ unit: '学时', basis: reported },
      },
      {
        ...{ kind: 'part-seen', sectors: ['甲业', '乙业'], name: '医德', atLeast: hours(6), unit: '学时' },
        basis: clause(5),
      },
      { kind: 'rule-seen', sectors: ['丙业'], basis: clause(1) },
    ]);
  });

  test('没有变的不说；开始沿用的，说沿用哪一年；一直沿用的不再说', () => {
    expect(changes(2020)).toEqual([]);
    expect(changes(2021)).toEqual([{ kind: 'carried', sectors: ['甲业', '乙业'], from: 2020 }]);
    const more = [...guides, { year: 2022 }];
    expect(changes(2022, { guides: more })).toEqual([]);
  });

  test('没有上一年度、没有这一年度的，不比', () => {
    expect([changes(2018), changes(2022), changes(2017)]).toEqual([[], [], []]);
  });

  test('专题变了、有了、没有了', () => {
    const of = (before: GuideYear['topics'], after: GuideYear['topics']) =>
      changesIn(
        {
          sectors: [],
          windows: [],
          guides: [
            { year: 2019, topics: before },
            { year: 2020, topics: after },
          ],
        },
        2020,
      );
    expect(of(topics('甲', '乙'), topics('甲', '乙'))).toEqual([]);
    expect(of(undefined, undefined)).toEqual([]);
    expect(of(topics('甲', '乙'), topics('甲乙'))).toEqual([
      { kind: 'topics', before: ['甲', '乙'], after: ['甲乙'] },
    ]);
    expect(of(undefined, topics('甲'))).toEqual([{ kind: 'topics', before: [], after: ['甲'] }]);
    expect(of(topics('甲'), undefined)).toEqual([{ kind: 'topics', before: ['甲'], after: [] }]);
  });

  test('学习时间：这一年的都说；上一年的，这一年没有同一种、同一行业的才说没有了', () => {
    const of = (...windows: StudyWindow[]) =>
      changesIn({ sectors: [], guides, windows }, 2020).map((c) => [
        c.kind,
        'window' in c && c.window.year,
        'window' in c && c.window.sectors,
      ]);
    const [made, others] = [{ sectors: ['made-up', 'other'] }, { sectors: ['other'] }];
    expect(of(window(2019, made), window(2020, others))).toEqual([['window-seen', 2020, ['other']]]);
    expect(of(window(2019, others), window(2020, { sectors: ['later'] }))).toEqual([
      ['window-seen', 2020, ['later']],
      ['window-gone', 2019, ['other']],
    ]);
    expect(of(window(2019, { ...others, kind: 'makeUp' }), window(2020, others))).toEqual([
      ['window-seen', 2020, ['other']],
      ['window-gone', 2019, ['other']],
    ]);
    expect(of(window(2018), window(2021))).toEqual([]);
    expect(of(window(2019), window(2020, others)).map(([kind]) => kind)).toEqual([
      'window-seen',
      'window-gone',
    ]);
    expect(of(window(2019, others), window(2020)).map(([kind]) => kind)).toEqual([
      'window-seen',
      'window-gone',
    ]);
  });
});

describe('一年要多少，一句话', () => {
  const now = (year: number, carriedFrom?: number) => {
    const found = some.periods[year - 2018] as Period;
    return carriedFrom === undefined ? { period: found } : { period: found, carriedFrom };
  };
  const full = { ...some, periods: [] };

  test('科目里的其中项写在后面，等级不同的写等级；没有的写未核实、不设', () => {
    expect(requirementSays(full, now(2019))).toBe(
      '合计至少90学时（公需科目18、专业科目42，原文其中医德6、个人选修科目未核实）',
    );
    const same: Period = {
      ...period(2019, undefined, least('total', 90), least('professional', 42), {
        ...part,
        basis: clause(2),
      }),
      notCounted: [{ subject: 'elective', basis: clause(2) }],
    };
    expect([
      amountSays(same, 'professional'),
      amountSays(same, 'elective'),
      amountSays(same, 'common'),
    ]).toEqual([...['42，其中医德6', '不设', '未核实']]);
    expect(amountSays(same, 'total')).toBe('90');
  });

  test('多可靠，沿用哪一年', () => {
    expect([gradeApplied(now(2018)), gradeApplied(now(2019)), gradeApplied(now(2019, 2020))]).toEqual([
      ...['official', 'reported', 'carried-forward'],
    ]);
    expect([gradeSays(now(2018)), gradeSays(now(2019)), gradeSays(now(2019, 2020))]).toEqual([
      ...['原文', '据转载', '暂按2020年'],
    ]);
    expect(yearSays(some, now(2018), 2018)).toBe(
      '按原文，2018年度某业专业技术人员合计至少72学时（公需科目18、专业科目未核实、个人选修科目未核实）',
    );
    expect(yearSays(some, now(2018, 2018), 2026)).toBe(
      '2026年度的标准还没查到，暂按2018年的标准：某业专业技术人员合计至少72学时（公需科目18、专业科目未核实、个人选修科目未核实）',
    );
  });
});

describe('一年的事实', () => {
  const shelf = {
    sectors: [
      { ...some, notes: [{ say: '一天最多8学时。', basis: reported, from: 2020 }] },
      { ...later, notJudged: '不判断。' },
    ],
    guides: [{ year: 2018 }, { year: 2020, topics: topics('甲', '乙') }],
    windows: [window(2020)],
    duties: [],
  };
  const of = (year: number, sector = 'made-up') =>
    factsFor(shelf, { year, sector, who: 'person' }).map(({ group, grade, say }) => [group, grade, say]);

  test('知道的说凭什么，不知道的说问谁', () => {
    expect(of(2020)).toEqual([
      [
        ...['学时要求', 'reported'],
        '据转载，2020年度某业专业技术人员合计至少90学时（公需科目18、专业科目42，原文其中医德6、个人选修科目未核实）',
      ],
      [
        ...['学时要求', 'official'],
        '2018年的原文写的是合计至少72学时（公需科目18、专业科目未核实、个人选修科目未核实）；后来的要求更高，请按高的学',
      ],
      ['公需科目专题', 'reported', '“甲”、“乙”：由省里定；请在官方系统确认'],
      ['学习时间和补学', 'official', '按原文，2020年度公需科目：学到年底'],
      [
        ...['学习时间和补学', 'unknown'],
        '2020年度专业科目、个人选修科目的截止时间和能不能补学没有查到，请看省里当年的学习指南，或问单位人事部门',
      ],
      ['还要知道', 'reported', '一天最多8学时'],
    ]);
    expect(of(2018).slice(1)).toEqual([
      ['公需科目专题', 'unknown', '2018年度的专题没有查到，请看省人社厅当年的学习指南，或者问单位人事部门'],
      [
        ...['学习时间和补学', 'unknown'],
        '2018年度公需科目、专业科目、个人选修科目的截止时间和能不能补学没有查到，请看省里当年的学习指南，或问单位人事部门',
      ],
    ]);
    expect(of(2018, 'later')[0]).toEqual([
      ...[
        '学时要求',
        'unknown',
        '2018年度丙业行业自己的学时规定没有查到，请先问单位人事部门，再问行业主管部门',
      ],
    ]);
    expect(of(2020, 'later')[1]).toEqual(['学时要求', 'unknown', '不判断。']);
    expect(of(2020, 'ocean')).toEqual([]);
  });

  test('同一个依据只列一次', () => {
    const [first, second] = some.periods as [Period, Period];
    expect(basesOf(first)).toEqual([clause(1)]);
    expect(basesOf(second)).toEqual([reported, clause(1), clause(5)]);
    expect(basesOf({ ...first, notCounted: [{ subject: 'elective', basis: clause(2) }] })).toEqual([
      clause(1),
      clause(2),
    ]);
  });

  test.each([
    [2017, true],
    [2018, false],
    [2020, false],
    [2021, true],
  ])('%i年度一份都没有见到：%s', (year, nothing) => {
    expect(nothingSeen({ ...shelf, guides: [] }, year)).toBe(nothing);
  });

  test('只有一样也算见到了', () => {
    const none = { ...shelf, sectors: [], guides: [], windows: [] };
    expect(nothingSeen(none, 2020)).toBe(true);
    expect(nothingSeen({ ...none, windows: [window(2020)] }, 2020)).toBe(false);
    expect(nothingSeen({ ...none, guides: shelf.guides }, 2020)).toBe(false);
    expect(nothingSeen({ ...none, guides: shelf.guides }, 2018)).toBe(true);
    expect(nothingSeen({ ...none, sectors: [later] }, 2020)).toBe(true);
  });

  test('找字的时候，看它的每一句', () => {
    const words = wordsOfFact({
      ...{
        group: '还要知道',
        grade: 'reported',
        say: 'ABC',
        by: '个人',
        due: '2020-03-31',
        bases: [reported],
      },
    });
    expect(words).toMatch(/^还要知道 abc 个人 2020年3月31日 .*一份通知/);
    expect(wordsOfFact({ group: '还要知道', grade: 'reported', say: '甲', bases: [] })).toBe('还要知道 甲  ');
  });
});
