import { describe, expect, test } from 'vitest';
import type { Basis } from '~/rules/duty/basis';
import type { Bound, Conversion, Duty, Exemption, Relief, Span, When } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Asks, Row } from '~/rules/standards/standard-rows';
import { dutyNaming, type Naming, rowSays, sectorNaming } from '~/says/standard-says';
import { madeUp } from '../rules/made-up-sector';

const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };

const duty: Duty = {
  ...{ duty: 'made-up', name: '另一项', authority: '某部', of: '登记的人', unit: '学分' },
  grades: { junior: '初级师' },
  span: { kind: 'year' },
  measures: [
    { kind: 'subject', key: 'law', name: '法规' },
    { kind: 'part', key: 'ethics', name: '道德', of: 'law' },
  ],
  conditions: [],
  exemptions: [],
  conversions: [],
};

const naming: Naming = dutyNaming(duty);
const says = (row: object, by = naming) => rowSays({ was: 'same', ...row } as Row, by);
const said = (row: object, by = naming) => {
  const { name, inside, asks, how } = says(row, by);
  return [name, inside, asks, how];
};

describe('要求的一行', () => {
  test.each<[object, string, string | undefined, string, string]>([
    [
      { kind: 'at-least', is: { scope: 'total', atLeast: hours(72), basis } },
      ...([
        '合计',
        undefined,
        '至少72学分',
        '满72学分是够，少于72是差；有一类没有填，合计又不满，是信息不足。',
      ] as const),
    ],
    [
      { kind: 'at-least', is: { scope: 'common', atLeast: hours(17.5), basis } },
      ...([
        '公需科目',
        undefined,
        '至少17.5学分',
        '满17.5学分是够，少于17.5是差；没有填是信息不足。',
      ] as const),
    ],
    [
      {
        kind: 'at-least',
        is: { scope: 'general', atLeast: hours(12), basis, part: { name: '通识', of: 'professional' } },
      },
      ...([
        '通识',
        '专业科目里的一部分',
        '至少12学分',
        '满12学分是够，少于12是差；没有填是信息不足。',
      ] as const),
    ],
    [
      { kind: 'day', is: { hours: hours(6), basis } },
      ...(['填天数的', undefined, '1天按6学分', '折成学时再判断。'] as const),
    ],
    [
      { kind: 'not-counted', is: { subject: 'elective', basis } },
      ...(['个人选修科目', undefined, '不设', '填了也不计入合计。'] as const),
    ],
    [
      { kind: 'not-asked', is: { of: 'law', say: '要笔试，本站不判断。', basis } },
      ...(['法规', undefined, '不判断', '要笔试，本站不判断。'] as const),
    ],
    [
      { kind: 'not-asked', is: { of: 'law', name: '笔试', say: '不判断。', basis } },
      ...(['笔试', undefined, '不判断', '不判断。'] as const),
    ],
    [
      { kind: 'carry-over', is: { of: 'law', atMost: hours(10), notFromFirstYear: true, basis } },
      ...(['上一年度的结转', undefined, '法规最多10学分'] as const),
      '上一年度超出的部分，计入这一年度；第一年超出的不结转。',
    ],
    [
      { kind: 'carry-over', is: { of: 'total', atMost: hours(10), notFromFirstYear: false, basis } },
      ...(['上一年度的结转', undefined, '合计最多10学分', '上一年度超出的部分，计入这一年度。'] as const),
    ],
  ])('%j', (row, ...words) => {
    expect(said(row)).toEqual(words);
  });

  test('凭什么，照那一行的', () => {
    expect(says({ kind: 'day', is: { hours: hours(6), basis } }).basis).toBe(basis);
  });
});

describe('另一项要求的一行', () => {
  const bound = (change: Partial<Bound> = {}): Bound => ({
    ...{ of: 'law', amount: { kind: 'number', hours: hours(25) }, basis },
    ...change,
  });
  const row = (as: string, change: Partial<Bound> = {}) => ({
    kind: 'bound',
    is: { as, bound: bound(change), basis },
  });
  const graded = { amount: { kind: 'by-grade', hours: { junior: hours(10), senior: hours(20) } } } as const;
  const term: Span = { kind: 'term', years: 3 };

  test.each<[object, string, string | undefined, string, string]>([
    [row('at-least'), '法规', undefined, '一年至少25学分', '满这个数是够，少于是差；没有填是信息不足。'],
    [
      row('at-most', { ...graded, over: term }),
      '法规',
      undefined,
      '本人的3年有效期内最多初级师10学分、senior20学分',
      '超过的不计入。',
    ],
    [
      row('either', { of: 'ethics' }),
      ...(['道德', '法规里的一部分', '一年至少25学分'] as const),
      '几种办法满足一种就是够；都不满，填全了的是差，没有填全的是信息不足。',
    ],
    [
      row('at-least', { ...graded, over: term, wholeYears: true }),
      ...(['法规', undefined, '本人的3年有效期内至少初级师10学分、senior20学分'] as const),
      '满这个数是够，少于是差；没有填是信息不足；没有说是哪一级的，满最高的数才是够；没有说从哪天起算的，是信息不足；只看从头到尾都有这项要求的年度。',
    ],
    [
      row('at-most', { wholeYears: true }),
      '法规',
      undefined,
      '一年最多25学分',
      '超过的不计入；只看从头到尾都有这项要求的年度。',
    ],
  ])('%j', (one, ...words) => {
    expect(said(one)).toEqual(words);
  });

  test('自己的周期是有效期的，也说没有起算的一天', () => {
    const { how } = says(row('at-least'), dutyNaming({ ...duty, span: { kind: 'term' } }));
    expect(how).toContain('没有说从哪天起算的，是信息不足');
  });

  test('只有另一项要求才有这样的一行', () => {
    expect(() => says(row('at-least'), sectorNaming(madeUp()))).toThrow(
      new TypeError('Only a second duty has bounds'),
    );
  });
});

describe('折算的一行', () => {
  const row = (gives: object, say?: string) => ({
    kind: 'conversion',
    is: { key: 'paper', name: '论文', gives, basis, ...(say === undefined ? {} : { say }) } as Conversion,
  });
  const amount = { kind: 'amount', of: 'law', hours: hours(7.5), per: '篇' };

  test.each<[object, string, string]>([
    [row(amount), '每篇7.5学分，计入法规', '先折成学时，再和别的一起判断。'],
    [
      row({ ...amount, once: true, atMost: hours(15) }, '公开发表的'),
      '每篇7.5学分，计入法规，只算一次，最多15学分',
      '公开发表的。先折成学时，再和别的一起判断。',
    ],
    [row({ kind: 'fulfils', of: ['law'] }), '法规算完成', '学时够了的照学时，不够或没有填的按它。'],
    [
      row(
        { kind: 'fulfils', of: ['law', 'total'], open: ['ethics', 'common'], hours: hours(30) },
        '当年的。',
      ),
      '法规、合计算完成，记30学分；道德、公需科目能不能算，没有查到，不判断',
      '当年的。学时够了的照学时，不够或没有填的按它。',
    ],
  ])('%j', (one, asks, how) => {
    expect(said(one)).toEqual(['论文', undefined, asks, how]);
  });
});

describe('情况的一行', () => {
  const exemption = (when: When, does: Relief, name?: string, say = '不要求！'): Exemption => ({
    ...{ when, does, say, basis },
    ...(name === undefined ? {} : { name }),
  });
  const row = (...args: Parameters<typeof exemption>) => ({ kind: 'situation', is: exemption(...args) });
  const student: When = { kind: 'situation', situation: 'student' };

  test.each<[When, string]>([
    [{ kind: 'age', from: 60 }, '年满60岁'],
    [{ kind: 'age', from: 60, below: 65 }, '年满60岁、不满65岁'],
    [{ kind: 'months', from: 3, below: 6 }, '这一期里有这项要求的月数，满3个、不满6个'],
    [{ kind: 'began' }, '这一期里才开始有这项要求'],
    [{ kind: 'began', after: '12-01' }, '这一期里才开始有这项要求，在12月1日以后'],
    [student, 'student'],
  ])('没有名称的 %j 叫%s', (when, name) => {
    expect(said(row(when, { kind: 'exempt' }))).toEqual([name, undefined, '不要求，不判断', '不要求！']);
  });

  test('别处说过名称的，用那个名称；自己有的用自己的', () => {
    const others = [
      exemption({ kind: 'age', from: 60 }, { kind: 'exempt' }, '年长的'),
      exemption({ kind: 'situation', situation: 'ill' }, { kind: 'exempt' }, '生病'),
      exemption(student, { kind: 'not-bound' }),
      exemption(student, { kind: 'exempt' }, '在读'),
    ];
    const by = dutyNaming({ ...duty, exemptions: others });
    expect(said(row(student, { kind: 'exempt' }), by)[0]).toBe('在读');
    expect(said(row(student, { kind: 'exempt' }, '在学'), by)[0]).toBe('在学');
  });

  test.each<[Relief, string]>([
    [{ kind: 'exempt' }, '不要求，不判断'],
    [{ kind: 'not-bound' }, '还没有开始要求，不判断'],
    [{ kind: 'by-month' }, '各项按月数折减'],
    [{ kind: 'by-month', of: ['law', 'ethics'] }, '法规、道德按月数折减'],
    [{ kind: 'share', part: 1, whole: 2 }, '各项减为1/2'],
    [{ kind: 'number', of: 'law', hours: hours(10) }, '法规改为至少10学分'],
    [{ kind: 'fulfils', of: ['law'] }, '法规算完成'],
  ])('%j：%s', (does, asks) => {
    expect(said(row(student, does, '在读'))[2]).toBe(asks);
  });

  test.each([
    ['当年的', '当年的。'],
    ['当年的。', '当年的。'],
    ['当年吗？', '当年吗？'],
    ['。当年的', '。当年的。'],
  ])('说法“%s”写成整句；算完成的，说什么时候用它', (say, whole) => {
    expect(said(row(student, { kind: 'exempt' }, '在读', say))[3]).toBe(whole);
    expect(said(row(student, { kind: 'fulfils', of: ['law'] }, '在读', say))[3]).toBe(
      `${whole}学时够了的照学时，不够或没有填的按它。`,
    );
  });
});

describe('和上一年度比', () => {
  const least = (n: number, more: object = {}) => ({ scope: 'common', atLeast: hours(n), basis, ...more });
  const before = (was: unknown, is: object = least(18)) => {
    const { before, differs } = says({ kind: 'at-least', is, was } as Partial<Asks>);
    return [before, differs];
  };
  const reported: Basis = { grade: 'reported', source: { name: '某通知' } } as unknown as Basis;

  test.each<[string, unknown, string, boolean]>([
    ['不知道', 'unknown', '上一年度没有标准', false],
    ['一样', 'same', '一样', false],
    ['新有的', 'new', '这一年起有', true],
    ['数不同', { before: least(12) }, '上一年度是至少12学分', true],
    ['依据的等级不同', { before: least(18, { basis: reported }) }, '上一年度的依据是据转载', true],
    [
      '依据的出处不同',
      { before: least(18, { basis: { ...basis, quote: '别的' } }) },
      '依据的出处和上一年度不同',
      true,
    ],
    [
      '数和依据都不同',
      { before: least(12, { basis: reported }) },
      '上一年度是至少12学分；上一年度的依据是据转载',
      true,
    ],
    [
      '叫法不同',
      { before: least(18, { part: { name: '公共课', of: 'common' } }) },
      '说法和上一年度不同',
      true,
    ],
    ['看不出哪里不同', { before: { ...least(18), wants: 'grade' } }, '和上一年度不同', true],
  ])('%s', (_, was, ...words) => {
    expect(before(was)).toEqual(words);
  });

  test('说法不同', () => {
    const is = { of: 'law', say: '不判断。', basis };
    expect(says({ kind: 'not-asked', is, was: { before: { ...is, say: '从前。' } } })).toMatchObject({
      before: '说法和上一年度不同',
      differs: true,
    });
  });

  test('没有了的，说上一年度有什么', () => {
    const row = {
      kind: 'at-least',
      is: least(18, { part: { name: '通识', of: 'professional' } }),
      was: 'same',
    };
    expect(rowSays({ kind: 'gone', row } as Row, naming)).toEqual({
      ...{ name: '通识', inside: '专业科目里的一部分', asks: '没有了', how: '这一年没有这一项。', basis },
      ...{ before: '上一年度有：至少18学分', differs: true },
    });
  });
});

test('一个行业自己的年度：其中项按行业的叫法', () => {
  const {
    unit,
    keySays: named,
    situations,
    duty: none,
  } = sectorNaming({
    ...madeUp(),
    parts: [{ key: 'ethics', name: '医德', heading: '医德', of: 'professional' }],
  });
  expect([unit, named('ethics'), named('common'), none]).toEqual([
    madeUp().unit,
    '医德',
    '公需科目',
    undefined,
  ]);
  expect(situations).toEqual(madeUp().situations ?? []);
  const { situations: _, ...bare } = madeUp();
  expect(sectorNaming(bare).situations).toEqual([]);
});
