import { describe, expect, test } from 'vitest';
import { appliedTo, gradeOf } from '~/rules/duty/applied';
import { assess, outcomeBy, type YearRecord } from '~/rules/duty/assess';
import type { Duty } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import { conversionsIn, moreFields, partFields, situationsIn } from '~/rules/duty/more-fields';
import { narrowed } from '~/rules/duty/narrowed';
import { readHours } from '~/rules/duty/read-hours';
import { onlyOf, secondNames, secondsIn } from '~/rules/duty/seconds';
import { dayAtMost, type Period, type SectorRules } from '~/rules/duty/sector';
import { weakest } from '~/rules/duty/weakest';
import { yardstick } from '~/rules/duty/yardstick';
import { clause, madeUp, paperYearly, period, reported, termDuty } from './made-up-sector';

const today = '2026-11-26';
const judge = (record: Partial<YearRecord>, rules = madeUp()) =>
  assess({ year: 2024, hours: {}, ...record }, rules, today);

describe('一个人的情况', () => {
  test('没有说的不当作有：没有说情况的人，年龄的减免、别的情况都用不上', () => {
    const old = {
      when: { kind: 'age', from: 0 },
      does: { kind: 'exempt' },
      say: '年满',
      basis: reported,
    } as const;
    const rules = madeUp({ situations: [old, ...(madeUp().situations ?? [])] });
    expect(judge({ hours: { common: hours(1) } }, rules).outcome).toBe('short');
    expect(judge({ hours: { common: hours(1) }, situation: 'abroad' }, rules).outcome).toBe('short');
    expect(situationsIn(rules, 2024).map((s) => s.key)).toEqual(['graduated', 'student']);
    const named = madeUp({ situations: [{ ...old, name: '年满五十' }] });
    expect(situationsIn(named, 2024)).toEqual([]);
  });

  test('够的一项只说够了，没有差多少', () => {
    const [met] = judge({ hours: { common: hours(20) } }).findings;
    expect(met).toStrictEqual({ kind: 'met', requirement: period.requirements[0], recognized: hours(20) });
  });

  test('说不清的也列出，不影响结果', () => {
    const notAsked = [{ of: 'law', name: '法律', say: '说不清', basis: reported }];
    const rules = madeUp({ periods: [{ ...period, notAsked, notCounted: [] }] });
    const { outcome, findings } = judge({ hours: { common: hours(18) } }, rules);
    expect(outcome).toBe('met');
    expect(findings[1]).toEqual({
      kind: 'not-asked',
      subject: 'law',
      name: '法律',
      say: '说不清',
      basis: reported,
    });
  });

  test('折算来的学时，没有填全的不看它凭什么', () => {
    const gives = { kind: 'amount', of: 'common', hours: hours(6), per: '篇' } as const;
    const rules = madeUp({ conversions: [{ key: 'paper', name: '论文', gives, basis: reported }] });
    const as = [{ as: 'paper', times: 1 }];
    expect(judge({ as }, rules)).toMatchObject({ outcome: 'incomplete', basis: 'official' });
    expect(judge({ as, hours: { common: hours(18) } }, rules)).toMatchObject({
      outcome: 'met',
      basis: 'reported',
    });
  });

  test('第一个年度以前，本站什么也没有，按文件说', () => {
    expect(judge({ year: 2017 })).toMatchObject({ why: 'before-first-year', basis: 'official' });
  });
});

describe('一类多出来的补不了另一类', () => {
  const least = (scope: string, n: number, part?: { name: string; of: string }) => ({
    ...{ scope, atLeast: hours(n), basis: clause(1), part },
  });
  const rules = madeUp({
    periods: [
      {
        ...{ from: 2018, notCounted: [] },
        requirements: [
          ...[least('total', 60), least('common', 20), least('professional', 20)],
          least('law', 5, { name: '法律', of: 'professional' }),
        ],
      },
    ],
  });
  const stays = (common: number, professional: number, law: number, elective = 0) => {
    const done = { common, professional, law, elective };
    const tally = Object.fromEntries(Object.entries(done).map(([key, n]) => [key, hours(n)]));
    const found = judge({ hours: tally }, rules);
    return found.outcome !== 'not-judged' && [found.outcome, found.surplusStays];
  };

  test.each<[string, [number, number, number, number?], [string, boolean]]>([
    ['一类多、一类少，说', [50, 10, 5], ['short', true]],
    ['都够，有多的，不用说', [50, 20, 5], ['met', false]],
    ['一类少、没有多的，没有可说', [20, 10, 5], ['short', false]],
    ['只是合计少', [25, 20, 5], ['short', false]],
    ['只是一类里的一项少', [50, 20, 4], ['short', false]],
  ])('%s', (_, done, wanted) => {
    expect(stays(...done)).toEqual(wanted);
  });
});

describe('到期的、沿用的', () => {
  const ended = (from: number, end: string, to?: number): Period => ({ ...period, from, ended: end, to });
  const carried = (one: Period, year: number, day?: string) =>
    appliedTo(madeUp({ periods: [one] }), year, day)?.carriedFrom;

  test.each<[string, [Period, number, string?], number | undefined]>([
    ['废止以前的年度不是沿用', [ended(2018, '2024-07-01'), 2023], undefined],
    ['废止的那一年沿用前一年的', [ended(2018, '2024-07-01'), 2024], 2023],
    ['还没有到废止那天，照旧', [ended(2018, '2024-07-01'), 2024, '2024-06-30'], undefined],
    ['当年就废止的，沿用当年的', [ended(2024, '2024-07-01'), 2024], 2024],
    ['以前就只到2020年的，沿用2020年的', [ended(2018, '2024-07-01', 2020), 2025], 2020],
    ['没有写到哪年又没有废止的，一直是它', [period, 2030], undefined],
  ])('%s', (_, given, wanted) => {
    expect(carried(...given)).toBe(wanted);
  });

  test('同一天以前、以后分别判断，不沿用上一次看的', () => {
    const rules = madeUp({ periods: [ended(2018, '2024-07-01')] });
    const on = (day: string) => yardstick(2024, rules, day).applied?.carriedFrom;
    expect([on('2024-06-30'), on('2024-07-01'), on('2024-06-30')]).toEqual([undefined, 2023, undefined]);
  });

  test('依据废止了的情况、折算，从那天起不用；沿用以前的数的年度，连同那时的一起沿用', () => {
    const one = { basis: reported, ended: '2022-07-01' };
    const rules = madeUp({
      periods: [{ ...period, to: 2022 }],
      situations: [
        { ...one, when: { kind: 'situation', situation: 'student' }, does: { kind: 'exempt' }, say: '' },
      ],
      conversions: [{ ...one, key: 'paper', name: '论文', gives: { kind: 'fulfils', of: ['common'] } }],
    });
    const of = (year: number, day: string) => {
      const { situations, conversions } = yardstick(year, rules, day);
      return [situations.length, conversions.length];
    };
    expect(of(2022, '2022-06-30')).toEqual([1, 1]);
    expect(of(2022, '2022-07-01')).toEqual([0, 0]);
    expect(of(2021, '2022-07-01')).toEqual([1, 1]);
    expect(of(2024, '2024-07-01')).toEqual([1, 1]);
  });

  test('第一段要求以前的年度，不知道要求什么', () => {
    const later = madeUp({ periods: [{ ...period, from: 2023 }] });
    expect(judge({ year: 2022 }, later)).toMatchObject({ outcome: 'not-judged', why: 'nothing-known' });
    expect(judge({ year: 2023 }, later).outcome).toBe('incomplete');
  });

  test('一天最多算几学时，看那一年的说明里写了的', () => {
    const note = { say: '说明', basis: reported };
    const rules = madeUp({
      notes: [
        { ...note, from: 2020 },
        { ...note, dayAtMost: hours(8), to: 2021 },
        { ...note, dayAtMost: hours(6), from: 2023 },
      ],
    });
    const most = [2021, 2022, 2023].map((year) => dayAtMost(rules, year));
    expect(most).toEqual([hours(8), undefined, hours(6)]);
  });

  test('看了又看，同一天的是同一份', () => {
    const rules = madeUp();
    const first = yardstick(2024, rules, today);
    expect(yardstick(2024, rules, today)).toBe(first);
    expect(yardstick(2023, rules, today)).not.toBe(first);
    expect(yardstick(2024, madeUp({ periods: [] }), today)).toMatchObject({ counted: [], basis: 'official' });
  });

  test('什么也没有要求的一段，不是原文', () => {
    expect(gradeOf({ ...period, requirements: [] })).toBe('inferred');
  });

  test('一串依据里最弱的一个，不论先后', () => {
    const inferred = { grade: 'inferred', reason: '推断' } as const;
    const all = [{ basis: clause(1) }, { basis: inferred }, { basis: reported }];
    expect([weakest(all), weakest([...all].reverse()), weakest([])]).toEqual([
      'inferred',
      'inferred',
      'official',
    ]);
  });

  test('一长串名单用的结果，和一个人的一样', () => {
    for (const common of [17.9, 18]) {
      const done = { common: hours(common) };
      expect(outcomeBy(done, yardstick(2024, madeUp(), today))).toBe(judge({ hours: done }).outcome);
    }
  });
});

describe('另一项要求', () => {
  const credits: Duty = {
    ...{ ...paperYearly, duty: 'credits', name: '学分', span: { kind: 'year' }, ended: '2025-07-01' },
    measures: [{ kind: 'beside', key: 'credits', name: '继续教育学分', unit: '学分' }],
    conditions: [
      {
        kind: 'at-least',
        of: 'credits',
        amount: { kind: 'number', hours: hours(25) },
        from: 2023,
        basis: reported,
      },
      { kind: 'at-least', of: 'total', amount: { kind: 'number', hours: hours(5) }, basis: reported },
    ],
  };
  const part = { scope: 'law', part: { name: '法律', of: 'common' }, atLeast: hours(6), basis: clause(1) };
  const rules = madeUp({
    periods: [{ ...period, requirements: [...period.requirements, part] }],
    seconds: [credits, termDuty],
  });
  const seconds = (year: number, day = today, given: SectorRules = rules) =>
    secondsIn(given, year, onlyOf(year, { credits: hours(25) }), day, {
      ...{ grade: 'assistant', term: { from: '2025-09-01' } },
    });

  test('要填的数：一类里的一项，和另一项要求自己计的', () => {
    const law = { key: 'law', name: '法律', unit: '学时', atLeast: hours(6), second: false };
    const own = { key: 'credits', name: '继续教育学分', unit: '学分', atLeast: hours(25), second: true };
    expect(moreFields(rules, 2024)).toEqual([law, own]);
    expect(moreFields(rules, 2022)).toEqual([law]);
    expect(moreFields(rules, 2025)).toEqual([law]);
    expect(partFields(rules, 2017)).toEqual([]);
  });

  test('本站不判的行业，什么也不问', () => {
    const silent = { ...rules, conversions: paperYearly.conversions, notJudged: '没有核实' };
    expect([moreFields(silent, 2024), conversionsIn(silent, 2024), secondNames(silent, 2024)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(conversionsIn({ ...silent, notJudged: undefined }, 2024)).toHaveLength(1);
  });

  test('各判各的，任期还没有开始的不受约束；还没有到的年度不判', () => {
    const of = (year: number, day?: string) =>
      seconds(year, day).map(({ assessment: a }) => ('why' in a ? a.why : a.outcome));
    expect(of(2024)).toEqual(['incomplete', 'not-bound']);
    expect(of(2025, '2025-06-30')).toEqual(['incomplete', 'not-bound']);
    expect(of(2025)).toEqual(['ended', 'incomplete']);
    expect(of(2027)).toEqual([]);
  });

  test('说出等级的叫法；没有说等级的不说', () => {
    expect(seconds(2025).map((s) => s.grade)).toEqual([undefined, '助理']);
    expect(secondsIn(rules, 2025, onlyOf(2025, {}), today).map((s) => s.grade)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('一年的数只是一年的：前后长一点的，就不知道', () => {
    const known = onlyOf(2024, { common: hours(1) });
    const of = (from: string, to: string) => known({ from, to }).hours;
    expect(of('2024-01-01', '2024-12-31')).toEqual({ common: hours(1) });
    for (const [from, to] of [
      ['2023-12-01', '2024-11-30'],
      ['2024-01-01', '2025-12-31'],
      ['2023-01-01', '2025-12-31'],
    ] as const) {
      expect(of(from, to)).toEqual({});
    }
  });
});

test('不是学时的数，错误里写着它', () => {
  expect(() => hours(1.25)).toThrow('1.25');
});

test('几个空白算一个', () => {
  expect(narrowed(' 1 \t　8 ')).toBe('1 8');
});

test('按天写的太细，说的是写的，不说几天', () => {
  expect(readHours('0.33天', hours(6))).toEqual({ kind: 'too-fine', read: '0.33天' });
});
