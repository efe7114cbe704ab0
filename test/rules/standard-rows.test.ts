import { describe, expect, test } from 'vitest';
import type { Bound, Condition, Conversion, Duty, Exemption } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { dutyRowsOf } from '~/rules/standards/duty-rows';
import { dutyEdgeOf, edgeOf } from '~/rules/standards/edge';
import { type Asks, type BoundAs, excuses, type Row, rowsOf } from '~/rules/standards/standard-rows';
import { clause, creditDuty, madeUp, reported } from './made-up-sector';

const basis = reported;
const least = (scope: string, atLeast: number) => ({ scope, atLeast: hours(atLeast), basis });
const number = (n: number) => ({ kind: 'number', hours: hours(n) }) as const;
const atLeast = (of: string, n: number, more: Partial<Bound> = {}) =>
  ({ kind: 'at-least', of, amount: number(n), basis, ...more }) as const;
const eases = (key: string, does: Exemption['does'], more: Partial<Exemption> = {}): Exemption => ({
  ...{ when: { kind: 'situation', situation: key }, does, say: key, basis, ...more },
});
const gives = (key: string, of: string, more: Partial<Conversion> = {}): Conversion => ({
  ...{ key, name: key, basis, gives: { kind: 'amount', of, hours: hours(1), per: '篇' }, ...more },
});
const fulfils = (key: string, ...of: string[]): Conversion =>
  gives(key, '', { gives: { kind: 'fulfils', of } });

/** Of what a row is, in short: its kind, what tells it from others, and what it was. */
function told(row: Row): string {
  if (row.kind === 'gone') return `没有了 ${told(row.row)}`;
  return `${row.kind} ${nameOf(row)} ${typeof row.was === 'string' ? row.was : 'other'}`;
}

function nameOf(row: Asks): string {
  if (row.kind === 'situation') return row.is.say;
  if (row.kind === 'conversion') return row.is.key;
  if (row.kind === 'bound') return `${row.is.as} ${row.is.bound.of}`;
  if (row.kind === 'at-least') return row.is.scope;
  if (row.kind === 'not-counted') return row.is.subject;
  if (row.kind === 'not-asked') return row.is.name ?? row.is.of;
  return '';
}

const stated = (rows: readonly Row[]) => rows.map(told);

describe('一个行业一年的表', () => {
  const period: Period = {
    ...{ from: 2020, to: 2022, requirements: [least('total', 90), least('common', 30)] },
    day: { hours: hours(8), basis },
    notCounted: [
      { subject: 'professional', basis },
      { subject: 'elective', basis },
    ],
    notAsked: [
      { of: 'law', say: '一', basis },
      { of: 'skill', say: '二', basis },
      { of: 'law', name: '另一样', say: '三', basis },
    ],
  };
  const rules = madeUp({
    periods: [period],
    situations: [
      eases('毕业', { kind: 'fulfils', of: ['common'] }),
      eases('毕业', { kind: 'fulfils', of: ['total'] }),
      eases('毕业', { kind: 'exempt' }),
      eases('新来', { kind: 'not-bound' }),
      eases('减半', { kind: 'share', part: 1, whole: 2 }),
    ],
    conversions: [
      fulfils('考试', 'total'),
      fulfils('考试', 'common'),
      gives('论文', 'common'),
      gives('论文', 'elective'),
    ],
  });
  const names = [
    ...['situation 毕业', 'situation 新来', 'day ', 'conversion 论文', 'conversion 论文'],
    ...['at-least total', 'at-least common', 'conversion 考试', 'conversion 考试'],
    ...['situation 毕业', 'situation 毕业', 'situation 减半', 'not-counted professional'],
    ...['not-counted elective', 'not-asked law', 'not-asked skill', 'not-asked 另一样'],
  ];

  test('次序照判断的先后；像的两行各比各的，都和上一年度一样', () => {
    expect(stated(rowsOf(rules, 2021))).toEqual(names.map((name) => `${name} same`));
  });

  test('第一年，上一年度怎样不知道；以前的没有表；以后的沿用', () => {
    expect(stated(rowsOf(rules, 2020))).toEqual(names.map((name) => `${name} unknown`));
    expect(rowsOf(rules, 2019)).toEqual([]);
    expect(stated(rowsOf(rules, 2024))).toEqual(names.map((name) => `${name} same`));
  });

  test('没有写一天算几学时、没有不问的、没有情况和折算的，没有那一行', () => {
    const plain = { ...period, day: undefined, notAsked: undefined, notCounted: [] };
    const bare = madeUp({ periods: [plain], situations: undefined, conversions: undefined });
    expect(stated(rowsOf(bare, 2020))).toEqual(['at-least total unknown', 'at-least common unknown']);
  });

  test('改了的、新有的、没有了的：没有了的都在最后', () => {
    const next = {
      ...{ ...period, from: 2023, to: 2023, day: undefined, notAsked: [] },
      requirements: [least('total', 90), least('common', 24), least('law', 6)],
      notCounted: [{ subject: 'professional', basis }],
    } as Period;
    const situations = [
      eases('毕业', { kind: 'exempt' }, { to: 2022 }),
      eases('新来', { kind: 'not-bound' }, { from: 2023 }),
    ];
    const changed = madeUp({ periods: [period, next], situations, conversions: [] });
    const rows = rowsOf(changed, 2023);
    expect(rows).toContainEqual({
      ...{ kind: 'at-least', is: least('common', 24), was: { before: least('common', 30) } },
    });
    expect(stated(rows)).toEqual([
      ...['situation 新来 new', 'at-least total same'],
      'at-least common other',
      ...['at-least law new', 'not-counted professional same', '没有了 situation 毕业 same'],
      ...['没有了 day  same', '没有了 not-counted elective same', '没有了 not-asked law same'],
      ...['没有了 not-asked skill same', '没有了 not-asked 另一样 same'],
    ]);
  });

  test('依据失效了的情况不在表里；年度的数本来就是沿用的，还在', () => {
    const ended = { ended: '2022-07-01' };
    const given = madeUp({
      periods: [period],
      situations: [eases('毕业', { kind: 'exempt' }, ended)],
      conversions: [gives('论文', 'common', ended)],
    });
    const kinds = (year: number) =>
      rowsOf(given, year)
        .flatMap((r) => (r.kind === 'gone' ? [] : r.kind))
        .slice(0, 3);
    expect(kinds(2021)).toEqual(['situation', 'day', 'conversion']);
    expect(kinds(2022)).toEqual(['day', 'at-least', 'at-least']);
    expect(kinds(2023)).toEqual(['situation', 'day', 'conversion']);
  });

  test.each<[Exemption['does'], boolean]>([
    [{ kind: 'exempt' }, true],
    [{ kind: 'not-bound' }, true],
    [{ kind: 'by-month' }, false],
    [{ kind: 'fulfils', of: [] }, false],
  ])('%j 不看学时就能判断：%s', (does, out) => {
    expect(excuses(does)).toBe(out);
  });
});

describe('另一项要求一年的表', () => {
  const duty: Duty = {
    ...creditDuty,
    conditions: [
      { kind: 'not-asked', of: 'law', say: '', basis },
      atLeast('total', 90),
      atLeast('total', 30, { wholeYears: true }),
      atLeast('total', 10, { over: { kind: 'rolling', years: 2 } }),
      { kind: 'either', options: [atLeast('common', 5), atLeast('total', 6)] },
      { ...atLeast('common', 9), kind: 'at-most' },
      { ...atLeast('total', 95), kind: 'at-most' },
    ],
    exemptions: [
      eases('毕业', { kind: 'fulfils', of: ['total'] }),
      eases('病假', { kind: 'by-month' }),
      eases('退休', { kind: 'exempt' }),
    ],
    conversions: [fulfils('考试', 'total'), gives('论文', 'common'), gives('论文', 'total')],
    carryOver: { of: 'total', atMost: hours(5), notFromFirstYear: false, basis },
  };
  const names = [
    ...['situation 退休', 'conversion 论文', 'conversion 论文', 'carry-over ', 'bound at-most common'],
    ...['bound at-most total', 'situation 病假', 'bound at-least total', 'bound at-least total'],
    ...['bound at-least total', 'bound either common', 'bound either total', 'conversion 考试'],
    ...['situation 毕业', 'not-asked law'],
  ];

  test('次序照判断的先后；像的几行各比各的', () => {
    expect(stated(dutyRowsOf(duty, 2025))).toEqual(names.map((name) => `${name} same`));
  });

  test('和上一年度比，不和下一年度比', () => {
    const conditions = [atLeast('total', 5, { to: 2024 }), atLeast('total', 10, { from: 2025 })];
    const given = { ...creditDuty, conditions };
    const was = (year: number) => dutyRowsOf(given, year).map((r) => ('was' in r ? typeof r.was : r.kind));
    expect([2024, 2025, 2026].map(was)).toEqual([['string'], ['object'], ['string']]);
    expect(stated(dutyRowsOf({ ...given, conditions: conditions.slice(1) }, 2025))).toEqual([
      'bound at-least total new',
    ]);
  });

  test('上一年度什么也不要求的，情况、折算也是这一年起有', () => {
    const conditions = [atLeast('total', 10, { from: 2025 })];
    const was = dutyRowsOf({ ...duty, conditions }, 2025).map((r) => 'was' in r && r.was);
    expect(was).toEqual(Array(was.length).fill('new'));
    expect(was.length).toBeGreaterThan(5);
  });

  test.each<[string, readonly Condition[]]>([
    ['只有最多算多少的', [{ ...atLeast('total', 9), kind: 'at-most' }]],
    ['只有不问的', [{ kind: 'not-asked', of: 'law', say: '', basis }]],
    ['还没有到年度的', [atLeast('total', 9, { from: 2026 })]],
  ])('%s，这一年什么也不要求', (_, conditions) => {
    expect(dutyRowsOf({ ...duty, conditions }, 2025)).toEqual([]);
  });

  test('几年一期、每年都要够的，从其中一年起的也算这一期的', () => {
    const yearly = atLeast('total', 9, { over: { kind: 'each-year' }, from: 2025 });
    const given: Duty = {
      ...{ ...creditDuty, span: { kind: 'cycle', years: 3, first: 2023 }, conditions: [yearly] },
    };
    expect([2024, 2025].map((year) => dutyRowsOf(given, year).length)).toEqual([0, 1]);
  });
});

describe('刚好够的、少1学时的', () => {
  const sector = (requirements: Period['requirements'], ...idle: string[]): SectorRules =>
    madeUp({
      situations: [],
      periods: [
        {
          from: 2020,
          requirements,
          notCounted: idle.map((subject) => ({ subject, basis: clause(2) })),
        } as Period,
      ],
    });
  const edges = (rules: SectorRules) => {
    const rows = rowsOf(rules, 2021);
    return rows.map((row) => [edgeOf(row, rows, false), edgeOf(row, rows, true)]);
  };
  const three = [least('common', 30), least('professional', 42), least('elective', 12)];
  const filled = { common: '30', professional: '42', elective: '12' };

  test('合计比各科目的和多，多的放在最后一个科目', () => {
    const at = { ...filled, elective: '18' };
    expect(edges(sector([least('total', 90), ...three]))).toEqual([
      [at, { ...at, elective: '17' }],
      [at, { ...at, common: '29' }],
      [at, { ...at, professional: '41' }],
      [at, { ...at, elective: '17' }],
    ]);
  });

  test('合计比各科目的和少，或者不要求合计，各科目就是各自的最低数', () => {
    for (const total of [[least('total', 50)], []])
      expect(edges(sector([...three, ...total])).slice(0, 1)).toEqual([
        [filled, { ...filled, common: '29' }],
      ]);
  });

  test('不计入的科目不填；其中的一项照填', () => {
    const given = sector([least('common', 18), least('professional', 60.5), least('law', 20)], 'elective');
    const at = { common: '18', professional: '60.5', law: '20' };
    expect(edges(given)).toEqual([
      [at, { ...at, common: '17' }],
      [at, { ...at, professional: '59.5' }],
      [at, { ...at, law: '19' }],
      [undefined, undefined],
    ]);
  });

  test.each([
    ['有的科目既不要求，也不是不计入', sector([least('common', 18)], 'elective')],
    ['科目都不计入', sector([least('total', 18)], 'common', 'professional', 'elective')],
    ['只要求合计', sector([least('total', 18)])],
    [
      '有一个科目没有说，虽有三行要求',
      sector([least('total', 90), least('common', 18), least('law', 6)], 'elective'),
    ],
  ])('%s：说不出刚好够的是多少', (_, rules) => {
    expect(edges(rules).flat().filter(Boolean)).toEqual([]);
  });

  test('另一项要求：自己计的、一年的、写明多少的才说得出', () => {
    const [beside] = creditDuty.measures;
    const other = { kind: 'subject', key: 'law', name: '法规', of: 'common' } as never;
    const duty = { ...creditDuty, measures: [other, beside] } as Duty;
    const of = (bound: BoundAs['bound'], as: BoundAs['as'] = 'at-least') => [
      dutyEdgeOf({ as, bound, basis }, duty, false),
      dutyEdgeOf({ as, bound, basis }, duty, true),
    ];
    const none = [undefined, undefined];
    const ten = atLeast('credits', 10);
    expect(of(ten)).toEqual([{ credits: '10' }, { credits: '9' }]);
    expect(of({ ...ten, over: { kind: 'year' } })).toEqual([{ credits: '10' }, { credits: '9' }]);
    expect(of(ten, 'at-most')).toEqual(none);
    expect(of(ten, 'either')).toEqual(none);
    expect(of(atLeast('law', 10))).toEqual(none);
    expect(of(atLeast('total', 10))).toEqual(none);
    expect(of({ ...ten, over: { kind: 'rolling', years: 2 } })).toEqual(none);
    expect(of({ ...ten, amount: { kind: 'share', part: 1, whole: 2, of: 'law' } })).toEqual(none);
  });
});
