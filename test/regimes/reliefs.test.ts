import { describe, expect, test } from 'vitest';
import { isFor, mostOver, requirementsOf } from '~/rules/duty/asked';
import { assessDuty, type DoneOver } from '~/rules/duty/assess-duty';
import type { Bound, Condition, Duty, Exemption, Person } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import { intervalsOf, monthsFrom } from '~/rules/duty/span';

const basis = { grade: 'reported', source: '一份通知' } as const;
const at = '2024-12-31';
const year = { from: '2024-01-01', to: '2024-12-31' };

const relief = (when: Exemption['when'], does: Exemption['does'] = { kind: 'exempt' }): Exemption => ({
  ...{ when, does, say: '减免的话', basis },
});
const bound = (more: Partial<Bound> = {}): Bound => ({
  ...{ of: 'total', amount: { kind: 'number', hours: hours(30) }, basis },
  ...more,
});
const duty = (more: Partial<Duty> = {}): Duty => ({
  ...{ duty: 'made-up', name: '一种要求', authority: '一个机关', of: '一些人', unit: '学时' },
  span: { kind: 'year' },
  measures: [
    { kind: 'subject', key: 'first', name: '第一类' },
    { kind: 'subject', key: 'second', name: '第二类' },
    { kind: 'part', key: 'inner', name: '一项', of: 'first' },
  ],
  conditions: [{ kind: 'at-least', ...bound() }],
  ...{ exemptions: [], conversions: [] },
  ...more,
});

describe('减免是不是给这个人的', () => {
  test.each<[string, Exemption['when'], Person, boolean]>([
    ['是这种情况', { kind: 'situation', situation: 'student' }, { situations: ['other', 'student'] }, true],
    ['是别的情况', { kind: 'situation', situation: 'student' }, { situations: ['other'] }, false],
    ['没有说情况，不当作是', { kind: 'situation', situation: 'student' }, {}, false],
    ['刚到年龄', { kind: 'age', from: 55 }, { age: 55 }, true],
    ['差一岁', { kind: 'age', from: 55 }, { age: 54 }, false],
    ['没有上限的，多大都是', { kind: 'age', from: 55 }, { age: 99 }, true],
    ['上限以下', { kind: 'age', from: 55, below: 60 }, { age: 59 }, true],
    ['正好上限', { kind: 'age', from: 55, below: 60 }, { age: 60 }, false],
    ['没有说年龄', { kind: 'age', from: 0 }, {}, false],
    ['年中开始', { kind: 'began' }, { began: '2024-01-02' }, true],
    ['年末开始', { kind: 'began' }, { began: '2024-12-31' }, true],
    ['从第一天起的是全年，不是年中开始', { kind: 'began' }, { began: '2024-01-01' }, false],
    ['往年开始', { kind: 'began' }, { began: '2023-07-01' }, false],
    ['第二年开始', { kind: 'began' }, { began: '2025-01-01' }, false],
    ['六月三十日以后', { kind: 'began', after: '06-30' }, { began: '2024-07-01' }, true],
    ['六月三十日', { kind: 'began', after: '06-30' }, { began: '2024-06-30' }, false],
    ['没有说哪天开始', { kind: 'began' }, {}, false],
    ['满了六个月', { kind: 'months', from: 0, below: 6 }, { began: '2024-07-01' }, false],
    ['不满六个月', { kind: 'months', from: 0, below: 6 }, { began: '2024-08-01' }, true],
    ['正好六个月', { kind: 'months', from: 6, below: 12 }, { began: '2024-07-01' }, true],
    ['差一个月', { kind: 'months', from: 6, below: 12 }, { began: '2024-08-01' }, false],
    ['几个月，没有说哪天开始', { kind: 'months', from: 0, below: 13 }, {}, false],
  ])('%s', (_, when, person, is) => {
    expect(isFor(relief(when), year, person)).toBe(is);
  });
});

describe('减免以后要多少', () => {
  const student = { kind: 'situation', situation: 'student' } as const;
  const person = { situations: ['student'], began: '2024-07-01' };
  const asked = (does: Exemption['does'], more: Partial<Bound> = {}) =>
    requirementsOf(bound(more), { duty: duty({ exemptions: [relief(student, does)] }), person, at })[0]
      ?.atLeast;

  test.each<[string, Exemption['does'], number]>([
    ['减一半', { kind: 'share', part: 1, whole: 2 }, 150],
    ['三分之二，正好', { kind: 'share', part: 2, whole: 3 }, 200],
    ['七分之一，除不尽的往上', { kind: 'share', part: 1, whole: 7 }, 43],
    ['另定一个数', { kind: 'number', of: 'total', hours: hours(12) }, 120],
    ['另定的是别的', { kind: 'number', of: 'first', hours: hours(12) }, 300],
    ['按月', { kind: 'by-month' }, 150],
    ['按月的有它', { kind: 'by-month', of: ['first', 'total'] }, 150],
    ['按月的没有它', { kind: 'by-month', of: ['first'] }, 300],
    ['抵掉的，要的还是那么多', { kind: 'fulfils', of: ['total'] }, 300],
  ])('%s', (_, does, tenths) => {
    expect(asked(does)).toBe(tenths);
  });

  test('最多算多少的，除不尽往下', () => {
    const asking = {
      duty: duty({ exemptions: [relief(student, { kind: 'share', part: 1, whole: 7 })] }),
      person,
      at,
    };
    expect(mostOver(bound(), year, asking)).toBe(42);
  });

  test('只要求全年的：从第一天起的要，年中开始的不要', () => {
    const whole = (began?: string) =>
      requirementsOf(bound({ wholeYears: true }), { duty: duty(), person: began ? { began } : {}, at });
    expect([whole(), whole('2024-01-01'), whole('2024-01-02')].map((r) => r.length)).toEqual([1, 1, 0]);
  });

  test('只要求几年的，别的年度不要', () => {
    const of = (years: Partial<Bound>) =>
      requirementsOf(bound(years), { duty: duty(), person: {}, at }).length;
    expect([{ from: 2024 }, { from: 2025 }, { to: 2024 }, { to: 2023 }].map(of)).toEqual([1, 0, 1, 0]);
  });

  test('科目、一项带着自己的名字和所在的科目；合计没有', () => {
    const part = (of: string) => requirementsOf(bound({ of }), { duty: duty(), person: {}, at })[0]?.part;
    expect(part('first')).toEqual({ name: '第一类', of: 'first' });
    expect(part('inner')).toEqual({ name: '一项', of: 'first' });
    expect(part('total')).toBeUndefined();
  });

  test('按职级的：没有说职级，按最多的，并问职级', () => {
    const amount = { kind: 'by-grade', hours: { senior: hours(40), junior: hours(20) } } as const;
    const of = (grade?: string) =>
      requirementsOf(bound({ amount }), { duty: duty(), person: { grade }, at })[0];
    expect(of('junior')).toMatchObject({ atLeast: 200 });
    expect(of('junior')).not.toHaveProperty('wants');
    expect(of()).toMatchObject({ atLeast: 400, wants: 'grade' });
    expect(of('unheard')).toMatchObject({ atLeast: 400, wants: 'grade' });
  });

  test('占别的几分之几，是占要求的，不是占最多算的', () => {
    const most: Condition = { kind: 'at-most', ...bound({ amount: { kind: 'number', hours: hours(50) } }) };
    const made = duty({ conditions: [most, { kind: 'at-least', ...bound() }] });
    const amount = { kind: 'share', part: 1, whole: 2, of: 'total' } as const;
    const [asked] = requirementsOf(bound({ of: 'first', amount }), { duty: made, person: {}, at });
    expect(asked).toMatchObject({ scope: 'first', atLeast: 150 });
  });

  test('占别的几分之几，别的却没有要求：是写错了', () => {
    const amount = { kind: 'share', part: 1, whole: 2, of: 'second' } as const;
    expect(() => requirementsOf(bound({ amount }), { duty: duty(), person: {}, at })).toThrow('second');
  });
});

describe('一种要求的结果', () => {
  const done =
    (byYear: Record<string, number>): DoneOver =>
    ({ from }) => ({ hours: { total: hours(byYear[from.slice(0, 4)] ?? 0) } });
  const assess = (made: Partial<Duty>, total = 0, person: Person = {}) =>
    assessDuty(duty(made), person, done({ 2024: total }), at);

  test.each<[string, Exemption['does'], unknown]>([
    ['免的', { kind: 'exempt' }, { outcome: 'not-judged', why: 'exempt', say: '减免的话' }],
    ['不受约束的', { kind: 'not-bound' }, { outcome: 'not-judged', why: 'not-bound', say: '减免的话' }],
    ['只是减一些的，照样判', { kind: 'share', part: 1, whole: 2 }, { outcome: 'short' }],
  ])('%s', (_, does, wanted) => {
    const when = { kind: 'age', from: 55 } as const;
    expect(assess({ exemptions: [relief(when, does)] }, 10, { age: 60 })).toMatchObject(wanted as object);
    expect(assess({ exemptions: [relief(when, does)] }, 10, { age: 50 })).toMatchObject({ outcome: 'short' });
  });

  test('只在几年里有的减免，别的年度没有', () => {
    const old = { ...relief({ kind: 'age', from: 55 }), to: 2023 };
    expect(assess({ exemptions: [old] }, 10, { age: 60 }).outcome).toBe('short');
    expect(assess({ exemptions: [{ ...old, to: 2024 }] }, 10, { age: 60 }).outcome).toBe('not-judged');
  });

  test('还没有开始的人，不受约束；开始的那一天起受约束', () => {
    expect(assess({}, 10, { began: '2025-01-01' })).toMatchObject({ why: 'not-bound' });
    expect(assess({}, 10, { began: '2024-12-31' }).outcome).toBe('short');
  });

  test('什么也不要求的，不判；说不清的照样列出', () => {
    const notAsked: Condition = { kind: 'not-asked', of: 'first', say: '说不清', basis };
    expect(assess({ conditions: [] })).toMatchObject({ why: 'nothing-asked', findings: [] });
    expect(assess({ conditions: [notAsked] })).toMatchObject({
      ...{ why: 'nothing-asked', findings: [{ kind: 'not-asked', subject: 'first', say: '说不清' }] },
    });
  });

  test('周期里一年一年要的，不受整个周期的上限', () => {
    const cycle = { kind: 'cycle', years: 3, first: 2023 } as const;
    const most: Condition = { kind: 'at-most', ...bound({ amount: { kind: 'number', hours: hours(5) } }) };
    const yearly = bound({ over: { kind: 'each-year' }, amount: { kind: 'number', hours: hours(10) } });
    const made = duty({ span: cycle, conditions: [most, { kind: 'at-least', ...yearly }] });
    const tens: DoneOver = ({ from, to }) => ({
      hours: { total: hours(10 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1)) },
    });
    const found = assessDuty(made, {}, tens, '2025-12-31');
    expect(found).toMatchObject({ outcome: 'met', over: { from: '2023-01-01', to: '2025-12-31' } });
    expect(found.findings.map((f) => [f.kind, f.kind !== 'not-asked' && f.recognized])).toEqual([
      ...[
        ['met', 100],
        ['met', 100],
        ['met', 100],
      ],
      ['not-counted', 250],
    ]);
  });

  test('不知道从哪天算起的：要多少照样说，问哪天；一年的要求照样判', () => {
    const term = { kind: 'term', years: 3 } as const;
    const yearly: Condition = { kind: 'at-least', ...bound({ over: { kind: 'year' } }) };
    const each: Condition = { kind: 'at-least', ...bound({ over: { kind: 'each-year' } }) };
    const whole: Condition = {
      kind: 'at-least',
      ...bound({ amount: { kind: 'number', hours: hours(90) } }),
    };
    expect(assess({ span: term, conditions: [yearly, each, whole] }, 30)).toMatchObject({
      outcome: 'incomplete',
      over: undefined,
      findings: [
        { kind: 'met', requirement: { atLeast: 300 } },
        { kind: 'unanswered', requirement: { atLeast: 300, wants: 'term' } },
        { kind: 'unanswered', requirement: { atLeast: 900, wants: 'term' } },
      ],
    });
  });

  test('只在几年里有的折算，别的年度没有', () => {
    const gives = { kind: 'amount', of: 'total', hours: hours(30), per: '篇' } as const;
    const paper = { key: 'paper', name: '论文', gives, basis };
    const written: DoneOver = () => ({ hours: { total: hours(0) }, as: [{ as: 'paper', times: 1 }] });
    const of = (to: number) => assessDuty(duty({ conversions: [{ ...paper, to }] }), {}, written, at).outcome;
    expect([of(2023), of(2024)]).toEqual(['short', 'met']);
  });

  test('几种办法里，取走得最远的一种，别的放在旁边', () => {
    const options = [bound({ amount: { kind: 'number', hours: hours(50) } }), bound()];
    const found = assess({ conditions: [{ kind: 'either', options }] }, 30);
    expect(found).toMatchObject({
      ...{
        outcome: 'met',
        findings: [{ kind: 'met', requirement: { atLeast: 300 }, or: [{ kind: 'short' }] }],
      },
    });
  });

  describe('上一年多出来的', () => {
    const carryOver = { of: 'total', atMost: hours(10), notFromFirstYear: false, basis };
    const carried = (before: number, now: number, person: Person = {}, rest = {}) => {
      const made = duty({ carryOver: { ...carryOver, ...rest } });
      const found = assessDuty(made, person, done({ 2023: before, 2024: now }), at);
      return [found.outcome, 'carried' in found ? found.carried : undefined];
    };

    test.each<[string, [number, number, Person?, object?], unknown]>([
      ['带过来补上', [35, 25], ['met', 50]],
      ['最多带那么多', [80, 20], ['met', 100]],
      ['带了最多的还是不够', [80, 19.9], ['short', 100]],
      ['上一年正好，没有可带的', [30, 29.9], ['short', 0]],
      ['上一年不够，不倒扣', [10, 30], ['met', 0]],
      ['上一年还没有开始，没有可带的', [80, 25, { began: '2024-01-01' }], ['short', undefined]],
      ['上一年最后一天开始的，上一年是第一年', [80, 25, { began: '2023-12-31' }], ['met', 100]],
      ['第一年的也可以带', [80, 25, { began: '2023-03-01' }], ['met', 100]],
      [
        '从上一年第一天起的，上一年也是第一年',
        [80, 25, { began: '2023-01-01' }, { notFromFirstYear: true }],
        ['short', undefined],
      ],
      [
        '第一年的不可以带的',
        [80, 25, { began: '2023-03-01' }, { notFromFirstYear: true }],
        ['short', undefined],
      ],
      [
        '上一年不是第一年的可以带',
        [80, 25, { began: '2022-03-01' }, { notFromFirstYear: true }],
        ['met', 100],
      ],
    ])('%s', (_, given, wanted) => {
      expect(carried(...given)).toEqual(wanted);
    });

    const number = (n: number) => ({ kind: 'number', hours: hours(n) }) as const;
    const made = duty({
      carryOver: { ...carryOver, of: 'first' },
      conditions: [
        { kind: 'at-most', ...bound({ of: 'first', amount: number(30) }) },
        { kind: 'at-least', ...bound() },
        { kind: 'at-least', ...bound({ of: 'first', amount: number(20) }) },
        { kind: 'at-least', ...bound({ of: 'second', amount: number(5) }) },
      ],
    });
    type Sums = Record<string, number>;
    const found = (before: Sums, now: Sums, open?: string[]) => {
      const sums = (given: Sums) =>
        Object.fromEntries(Object.entries(given).map(([key, n]) => [key, hours(n)]));
      const over: DoneOver = ({ from }) =>
        from === '2024-01-01' ? { hours: sums(now), open } : { hours: sums(before) };
      return assessDuty(made, {}, over, at);
    };

    test('带的是一类的：这一类、合计都多出来的才带，别的一类正好也带', () => {
      const now = { first: 17, second: 10 };
      expect(found({ first: 28, second: 5 }, now)).toMatchObject({ outcome: 'met', carried: 30 });
      expect(found({ first: 22, second: 20 }, now)).toMatchObject({ outcome: 'short', carried: 20 });
    });

    test('填了合计的，合计也加上', () => {
      const now = { first: 17, second: 10, total: 27 };
      expect(found({ first: 28, second: 5 }, now)).toMatchObject({ outcome: 'met', carried: 30 });
    });

    test('今年这一类没有填，带来的不够也不算不够；没有填全的还是没有填全', () => {
      const before = { first: 28, second: 5 };
      const kinds = (now: Sums, open?: string[]) => found(before, now, open).findings.map((f) => f.kind);
      expect(kinds({ second: 30 })).toEqual(['met', 'unanswered', 'met']);
      expect(kinds({ first: 40, second: 1 }, ['second'])).toEqual([
        'met',
        'met',
        'unanswered',
        'not-counted',
      ]);
    });

    test('第一个任期前面没有任期，没有可带的', () => {
      const own = duty({ carryOver, span: { kind: 'term', years: 3 } });
      const judged = (term: string) =>
        assessDuty(own, { term: { from: term } }, () => ({ hours: { total: hours(80) } }), at);
      expect(judged('2023-03-01')).toMatchObject({ outcome: 'met', carried: undefined });
      expect(judged('2020-03-01')).toMatchObject({ outcome: 'met', carried: 100 });
    });
  });
});

describe('几个月、几年', () => {
  test.each<[string, string | undefined, { from: string; to: string }, number]>([
    ['全年', undefined, year, 12],
    ['以前开始的是全年', '2020-01-01', year, 12],
    ['月中开始，算一个月', '2024-07-15', year, 6],
    ['月中结束，算一个月', undefined, { from: '2024-07-01', to: '2024-12-14' }, 6],
    ['以后开始的没有', '2025-01-01', year, 0],
  ])('%s', (_, began, over, months) => {
    expect(monthsFrom(began, over)).toBe(months);
  });

  test.each([
    ['2021-12-31', 2],
    ['2022-01-01', 3],
  ])('任期到%s为止，一年一年的有%d个，到期以后也是', (to, n) => {
    const of = { span: { kind: 'term' } } as const;
    const years = intervalsOf({ kind: 'each-year' }, of, { term: { from: '2020-01-01', to } }, at);
    expect(years).toHaveLength(n);
  });
});
