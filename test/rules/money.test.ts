import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { budgetFor } from '~/rules/year/budget';
import { money } from '~/rules/year/money';
import { readMoney } from '~/rules/year/read-money';
import { inTenThousands, inYuan } from '~/says/money-says';

describe('读金额', () => {
  test.each([
    ['1234567.89', '1,234,567.89元'],
    ['1,234,567.89', '1,234,567.89元'],
    ['１，２３４，５６７．８９', '1,234,567.89元'],
    ['100万', '1,000,000.00元'],
    ['１００万', '1,000,000.00元'],
    ['100 万元', '1,000,000.00元'],
    ['1.234567万', '12,345.67元'],
    ['1.2亿', '120,000,000.00元'],
    ['￥500', '500.00元'],
    ['¥ 500元', '500.00元'],
    ['500元整', '500.00元'],
    ['0', '0.00元'],
    ['-0', '0.00元'],
    ['007.50', '7.50元'],
    ['1.230', '1.23元'],
    ['1.2300', '1.23元'],
    ['9007199254740993.01', undefined],
    ['1000000000000.01', '1,000,000,000,000.01元'],
  ])('“%s”读作 %s', (typed, read) => {
    const reading = readMoney(typed, '元');
    expect(reading.kind === 'money' ? inYuan(reading.money) : undefined).toBe(read);
  });

  test('没写单位的，按选的单位；写了的，按写的', () => {
    expect(readMoney('1.5', '万元')).toEqual({ kind: 'money', money: money(1_500_000n) });
    expect(readMoney('1.5元', '万元')).toEqual({ kind: 'money', money: money(150n) });
  });

  test.each([
    ['', 'blank'],
    ['　', 'blank'],
    ['-5', 'negative'],
    ['－5万', 'negative'],
    ['1.234', 'too-fine'],
    ['1.2345678万', 'too-fine'],
    ['100000亿', 'money'],
    ['100001亿', 'too-much'],
    ['1,23', 'not-an-amount'],
    ['12,34万', 'not-an-amount'],
    ['一百万', 'not-an-amount'],
    ['1e6', 'not-an-amount'],
    ['约100', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['.5', 'not-an-amount'],
  ])('“%s”：%s', (typed, kind) => {
    expect(readMoney(typed, '元').kind).toBe(kind);
  });

  test('印出来的再读，分毫不差', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
        const amount = money(fen);
        expect(readMoney(inYuan(amount), '万元')).toEqual({ kind: 'money', money: amount });
        expect(readMoney(inTenThousands(amount), '元')).toEqual({ kind: 'money', money: amount });
      }),
    );
  });
});

test.each([-1n, 10n ** 15n + 1n])('money(%s) 抛出 RangeError', (fen) => {
  expect(() => money(fen)).toThrow(RangeError);
});

describe('经费不低于专业技术人员工资总额的1.5%（11号 四）', () => {
  const { perMille } = library().budget;

  test.each([
    ['0', '0.00元', false],
    ['1000万', '150,000.00元', false],
    ['1234567.89', '18,518.52元', true],
    ['0.01', '0.01元', true],
    ['66.67', '1.01元', true],
    ['2', '0.03元', false],
    ['999999999999.99', '15,000,000,000.00元', true],
  ])('%s → %s', (wages, atLeast, roundedUp) => {
    const reading = readMoney(wages, '元');
    if (reading.kind !== 'money') throw new Error(reading.kind);
    const budget = budgetFor(reading.money, perMille);
    expect([inYuan(budget.atLeast), budget.roundedUp]).toEqual([atLeast, roundedUp]);
  });

  test('不低于比例，再少一分就低于；工资多了，下限不会变少', () => {
    const wages = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(wages, wages, (a, b) => {
        const { atLeast } = budgetFor(money(a), perMille);
        expect(atLeast * 1000n >= a * BigInt(perMille)).toBe(true);
        expect((atLeast - 1n) * 1000n < a * BigInt(perMille)).toBe(true);
        if (b >= a) expect(budgetFor(money(b), perMille).atLeast >= atLeast).toBe(true);
      }),
    );
  });
});
