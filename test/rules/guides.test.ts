import { describe, expect, test } from 'vitest';
import { guideShelf } from '~/queries/guides';
import { library } from '~/queries/library';
import { appliedTo } from '~/rules/duty/applied';
import { plain } from '~/rules/duty/hours';
import { type Duty, dueDay, dutiesIn } from '~/rules/year/annual-duties';
import { changesIn } from '~/rules/year/changes';
import { gradeSays } from '~/says/requirement-says';
import { windowStateSays } from '~/says/window-state-says';
import { factsFor, nothingSeen, type Shelf, wordsOfFact } from '~/says/year-facts';
import { annualDutiesFile } from '~/schemas/annual-duties';
import { annualEnding } from '~/schemas/ending';
import { sector, sectors, windows } from '../ground/ground';
import { clause, madeUp } from './made-up-sector';

const shelf = guideShelf();
const { duties } = shelf;

describe('谁每年最迟哪天发布（277号 一）', () => {
  test.each([
    ['common-guide', 2019, '2019-03-31'],
    ['professional-guide', 2026, '2026-03-31'],
    ['courseware-2018', 2018, '2018-12-31'],
  ])('%s %i：%s', (id, year, day) => {
    const duty = dutiesIn(duties, year).find((d) => d.id === id);
    expect(duty && dueDay(duty, year)).toBe(day);
  });

  test('2018年11月才印发的口径，不倒过来要求2018年3月', () => {
    expect(dutiesIn(duties, 2018).map((d) => dueDay(d, 2018))).not.toContain('2018-03-31');
  });

  test('只是一年的事，最后一天在下一年：写全的日子就是那一天', () => {
    const [duty] = duties;
    expect(duty && dueDay({ ...duty, due: '2028-02-20', from: 2027, to: 2027 }, 2027)).toBe('2028-02-20');
  });

  test.each([
    ['2028-02-20', { from: 2027, to: 2027 }, true],
    ['2028-02-20', { from: 2027 }, false],
    ['2028-02-20', {}, false],
    ['2028-02-30', { from: 2027, to: 2027 }, false],
    ['02-20', {}, true],
    ['02-29', {}, false],
  ])('due 写 %s，年度 %j：收 %s', (due, years, taken) => {
    const bases = [{ source: '某单位的通知' }];
    const duty = {
      id: 'a',
      by: 'person',
      for: ['person'],
      due,
      title: '申报截止',
      say: '申报',
      bases,
      ...years,
    };
    expect(annualDutiesFile.safeParse({ reviewedOn: '2026-11-28', duties: [duty] }).success).toBe(taken);
  });

  test.each([
    ['2028-02-20', '2028-01-31', false],
    ['2028-02-20', '2028-06-30', true],
    ['03-31', '2028-01-31', true],
  ])('最后一天 %s，依据的文件 %s 起不再有效：还要求 %s', (due, from, asked) => {
    const basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' } as const;
    const duty = { ...duties[0], id: 'a', due, from: 2027, to: 2027, bases: [basis] } as Duty;
    const texts = { versions: new Map(), ends: new Map([['made-up-1', { from }]]), clauses: new Map() };
    const { duties: left } = annualEnding(
      { reviewedOn: '2026-11-28', duties: [duty] } as never,
      texts as never,
    );
    expect(dutiesIn(left, 2027).length > 0).toBe(asked);
  });

  test('“应于开班前30日内”有两种读法，不给日期', () => {
    expect(duties.find((d) => d.id === 'course-plan')?.due).toBeUndefined();
  });

  test.each([
    ['employer', 'general', true],
    ['employer', 'education', false],
    ['provider', 'general', false],
  ] as const)('%s 在 %s 看到“用人单位认定学时”：%s', (role, sector, sees) => {
    expect(dutiesIn(duties, 2025, { role, sector }).some((d) => d.id === 'employer-recognizes')).toBe(sees);
  });
});

describe('和上一年度相比', () => {
  const said = (year: number) =>
    changesIn({ ...library(), sectors, windows }, year).map((c) => {
      if (c.kind === 'figure')
        return `${c.scope} ${plain(c.before)}→${plain(c.after)} ${c.sectors.join('、')}`;
      return c.kind === 'carried' ? `carried ${c.from} ${c.sectors.join('、')}` : c.kind;
    });

  test.each([
    [2018, []],
    [2019, ['window-gone']],
    [2020, ['total 72→84 一般、教育、卫生健康、社会工作', 'common 18→30 一般、教育、卫生健康、社会工作']],
    [
      2021,
      [
        'total 84→90 一般、教育、卫生健康、社会工作',
        'elective 12→18 一般、教育、卫生健康、社会工作',
        'rule-seen',
        'topics',
        'window-seen',
      ],
    ],
    [2022, ['rule-seen', 'topics', 'window-seen']],
    [2023, ['topics', 'window-gone']],
    [2026, ['carried 2025 一般、教育、卫生健康、社会工作', 'topics', 'window-gone']],
  ])('%i 年度：%j', (year, changes) => {
    expect(said(year)).toEqual(changes);
  });
});

describe('一个人选好年度、行业、身份，读到的', () => {
  const grades = (year: number, sector: string) =>
    factsFor(shelf, { year, sector, who: 'person' })
      .filter((f) => f.group === '学时要求')
      .map((f) => f.grade);

  test.each([
    [2018, 'general', ['official']],
    [2020, 'general', ['reported', 'official']],
    [2022, 'health', ['reported', 'official']],
    [2026, 'general', ['carried-forward', 'official']],
    [2026, 'accounting', ['official']],
    [2020, 'publishing', ['unknown']],
    [2021, 'publishing', ['reported', 'unknown']],
  ])('%i %s 的学时：%j', (year, sector, expected) => {
    expect(grades(year, sector)).toEqual(expected);
  });

  test('每一句带着它依据的：专题、自己要做的事、学习时间、附注', () => {
    const basis = clause(1);
    const made: Shelf = {
      sectors: [madeUp({ notes: [{ from: 2020, say: '另有一句。', basis }] as never })],
      guides: [{ year: 2021, topics: { names: ['某专题'], say: '任选', basis } }] as never,
      windows: [
        {
          ...{ year: 2021, kind: 'study', subjects: ['common', 'professional', 'elective'] },
          ...{ closes: '2021-12-31', say: '学到年底', noMakeUp: false, basis },
        },
      ],
      duties: [
        { id: 'a', by: 'person', for: ['person'], due: '12-31', say: '申报', bases: [basis] },
        { id: 'b', by: 'employer', for: ['employer'], say: '审核', bases: [basis] },
        { id: 'c', by: 'person', for: ['person'], say: '别业的事', sectors: ['other'], bases: [basis] },
      ],
    };
    const facts = factsFor(made, { year: 2021, sector: 'made-up', who: 'person' });
    expect(facts.slice(1).map(({ group, say, bases }) => [group, say, bases])).toEqual([
      ['公需科目专题', '“某专题”：任选；请在官方系统确认', [basis]],
      ['各方要做的事', '申报', [basis]],
      ['学习时间和补学', expect.stringContaining('学到年底'), [basis]],
      ['还要知道', '另有一句', [basis]],
    ]);
  });

  test('没有查到的专题和截止日，说没有查到、问谁', () => {
    const unknown = factsFor(shelf, { year: 2019, sector: 'general', who: 'person' }).filter(
      (f) => f.grade === 'unknown',
    );
    expect(unknown.map((f) => f.group)).toEqual(['公需科目专题', '学习时间和补学']);
    for (const { say } of unknown) expect(say).toMatch(/没有查到，请看.*问/);
  });

  test('没有的行业没有事实', () => {
    expect(factsFor(shelf, { year: 2021, sector: 'doctor', who: 'person' })).toEqual([]);
  });

  test.each([
    [2018, false],
    [2020, false],
    [2025, false],
    [2026, true],
    [2027, true],
  ])('%i 年度的文件一份都没有见到：%s', (year, nothing) => {
    expect(nothingSeen(shelf, year)).toBe(nothing);
  });

  test('只见到专题，也算见到了这一年', () => {
    expect(nothingSeen({ ...shelf, sectors: [], windows: [] }, 2024)).toBe(false);
    expect(nothingSeen({ ...shelf, sectors: [], windows: [] }, 2019)).toBe(true);
  });

  test('找字也找依据里的原话和日期', () => {
    const facts = factsFor(shelf, { year: 2021, sector: 'general', who: 'employer' });
    const hits = (word: string) => facts.filter((f) => wordsOfFact(f).includes(word)).length;
    expect(hits('不低于本单位')).toBe(1);
    expect(hits('2021年3月31日')).toBe(3);
    expect(hits('火星')).toBe(0);
  });
});

test.each([
  ['general', 2019, '原文'],
  ['general', 2025, '编者推定'],
  ['general', 2026, '暂按2025年'],
  ['accounting', 2026, '原文'],
])('%s %i 年度的等级写作“%s”', (id, year, says) => {
  const applied = appliedTo(sector(id), year);
  expect(applied && gradeSays(applied)).toBe(says);
});

test.each([
  [{ kind: 'coming', inDays: 2 } as const, '还没有开始，2天后开始'],
  [{ kind: 'open', daysLeft: 3 } as const, '正在进行，还有3天截止'],
  [{ kind: 'open', daysLeft: 0 } as const, '正在进行，今天是最后一天'],
  [{ kind: 'closed' } as const, '已截止'],
])('学习时间的状态 %j 说成“%s”', (state, says) => {
  expect(windowStateSays(state)).toBe(says);
});
