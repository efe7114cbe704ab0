import { describe, expect, test } from 'vitest';
import { capped, converted, type DoneInSpan, hoursBehind, settlersIn } from '~/rules/duty/counted';
import type { Conversion, Duty } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Tally } from '~/rules/duty/judge';

const basis = { grade: 'reported', source: '一份通知' } as const;
const tally = (numbers: Record<string, number>): Tally =>
  Object.fromEntries(Object.entries(numbers).map(([key, n]) => [key, hours(n)]));
const amount = (of: string, more: Partial<Extract<Conversion['gives'], { kind: 'amount' }>> = {}) =>
  ({ kind: 'amount', of, hours: hours(10), per: '篇', ...more }) as const;
const conversion = (key: string, gives: Conversion['gives']): Conversion => ({
  ...{ key, name: `${key}的名称`, gives, basis },
});

const conversions = [
  conversion('paper', amount('inner')),
  conversion('talk', amount('first')),
  conversion('degree', amount('first', { once: true })),
  conversion('book', amount('first', { atMost: hours(15) })),
  conversion('exam', { kind: 'fulfils', of: ['first'], hours: hours(90) }),
  conversion('diploma', { kind: 'fulfils', of: ['second'] }),
  conversion('award', amount('total')),
];
const duty: Duty = {
  ...{ duty: 'made-up', name: '一种要求', authority: '一个机关', of: '一些人', unit: '学时' },
  ...{ span: { kind: 'year' }, conditions: [], exemptions: [], conversions },
  measures: [
    { kind: 'subject', key: 'first', name: '第一类' },
    { kind: 'subject', key: 'second', name: '第二类' },
    { kind: 'part', key: 'inner', name: '一项', of: 'first' },
  ],
};

describe('折算成的学时', () => {
  const whole = { inner: 1, first: 5, second: 5, total: 10 };
  test.each<[string, Record<string, number>, [string, number][], Record<string, number>, string[]?]>([
    ['没有可折算的，照原样', whole, [], whole],
    ['一项的，它所在的一类和合计也加', whole, [['paper', 2]], { inner: 21, first: 25, second: 5, total: 30 }],
    ['一类的，合计也加，里面的一项不加', whole, [['talk', 1]], { inner: 1, first: 15, second: 5, total: 20 }],
    ['合计没有填的，由各类相加，不另写', { first: 5, second: 5 }, [['talk', 1]], { first: 15, second: 5 }],
    ['没有填过的一类，有了也还是没有填全', { second: 5 }, [['talk', 1]], { first: 10, second: 5 }, ['first']],
    ['只折算一次的', whole, [['degree', 3]], { inner: 1, first: 15, second: 5, total: 20 }],
    ['有上限的', whole, [['book', 2]], { inner: 1, first: 20, second: 5, total: 25 }],
    ['抵掉一类的，学时不变', whole, [['exam', 1]], whole],
    ['一次也没有的', { second: 5 }, [['talk', 0]], { second: 5 }],
    ['不认得的', whole, [['song', 1]], whole],
  ])('%s', (_, given, as, wanted, open = []) => {
    const done: DoneInSpan = { hours: tally(given), as: as.map(([key, times]) => ({ as: key, times })) };
    expect(converted(done, duty)).toEqual({ hours: tally(wanted), open });
  });

  test('原来没有填全的，还是没有填全', () => {
    const done = { hours: tally({ first: 5 }), open: ['second'], as: [{ as: 'talk', times: 1 }] };
    expect(converted(done, duty)).toEqual({ hours: tally({ first: 15 }), open: ['second'] });
  });

  test('不分类的，加在合计上', () => {
    const done = { hours: {}, as: [{ as: 'award', times: 1 }] };
    const plain = { ...duty, measures: [] };
    expect(converted(done, plain)).toEqual({ hours: tally({ total: 10 }), open: ['total'] });
  });

  const all = [...conversions.map(({ key }) => ({ as: key, times: 1 })), { as: 'song', times: 1 }];

  test('自己就算完成的，是抵掉一类的那些；一次也没有的不算', () => {
    expect(settlersIn(all, conversions).map((s) => s.say)).toEqual(['exam的名称', 'diploma的名称']);
    expect(settlersIn([{ as: 'exam', times: 0 }], conversions)).toEqual([]);
    expect(settlersIn(undefined, conversions)).toEqual([]);
  });

  test('写得出学时的，学时凭它', () => {
    expect(hoursBehind(all, conversions).map((c) => c.key)).toEqual(
      conversions.map((c) => c.key).filter((key) => key !== 'diploma'),
    );
  });
});

describe('最多算多少的', () => {
  const cap = (of: string, n: number): Duty => ({
    ...duty,
    conditions: [
      { kind: 'at-least', of, amount: { kind: 'number', hours: hours(1) }, basis },
      { kind: 'at-most', of, amount: { kind: 'number', hours: hours(n) }, basis },
    ],
  });
  const year = { from: '2024-01-01', to: '2024-12-31' };
  const judge = (of: string, n: number, given: Record<string, number>, open: string[] = []) => {
    const asking = { duty: cap(of, n), person: {}, at: '2024-12-31' };
    return capped({ hours: tally(given), open }, year, asking);
  };

  test.each<[string, [string, number, Record<string, number>, string[]?], Record<string, number>, string[]?]>(
    [
      ['正好，照原样', ['first', 30, { first: 30 }], { first: 30 }],
      ['多的去掉，合计也少', ['first', 20, { first: 30, second: 5 }], { first: 20, second: 5, total: 25 }],
      [
        '填了合计的，少同样多',
        ['first', 20, { first: 30, second: 5, total: 40 }],
        { first: 20, second: 5, total: 30 },
      ],
      ['还有一类没有填，合计不算填全', ['first', 20, { first: 30 }], { first: 20, total: 20 }, ['total']],
      [
        '还有一类没有填全，也是',
        ['first', 20, { first: 30, second: 5 }, ['second']],
        { first: 20, second: 5, total: 25 },
        ['second', 'total'],
      ],
      ['合计自己填了的，就是填全了', ['first', 20, { first: 30, total: 50 }], { first: 20, total: 40 }],
      [
        '一项的，它所在的一类、合计都少',
        ['inner', 20, { inner: 30, first: 40, second: 5 }],
        { inner: 20, first: 30, second: 5, total: 35 },
      ],
      [
        '它所在的一类没有填，还是没有填',
        ['inner', 20, { inner: 30, second: 5, total: 50 }],
        { inner: 20, second: 5, total: 40 },
      ],
    ],
  )('%s', (_, given, wanted, open = []) => {
    expect(judge(...given).known).toEqual({ hours: tally(wanted), open });
  });

  test('去掉的写出来，带着依据', () => {
    const { beyond } = judge('first', 20, { first: 30, second: 5 });
    expect(beyond).toEqual([{ kind: 'not-counted', subject: 'first', recognized: hours(10), basis }]);
    expect(judge('first', 30, { first: 30 }).beyond).toEqual([]);
  });
});
