import { describe, expect, test } from 'vitest';
import { compared, goneSince } from '~/rules/standards/was';

interface One {
  readonly name: string;
  readonly least: number;
  readonly from?: number;
  readonly to?: number;
  readonly ended?: string;
  readonly total?: number;
  readonly upto?: number;
}

const nameOf = ({ name }: One) => name;
const law = { name: '法', least: 12 };
const skill = { name: '技', least: 6 };

describe('和前一年比', () => {
  test.each<[string, One, readonly One[] | undefined, unknown]>([
    ['前一年什么都不知道', law, undefined, 'unknown'],
    ['前一年什么都没有', law, [], 'new'],
    ['前一年没有同名的', law, [skill], 'new'],
    ['前一年一样', law, [skill, law], 'same'],
    [
      '只是起止的年度、失效的日子不同，仍是一样',
      { ...law, from: 2025 },
      [{ ...law, from: 2020, to: 2024, ended: '2024-12-31' }],
      'same',
    ],
    [
      '名目里有起止的字样，是数不同',
      { ...law, total: 1 },
      [{ ...law, total: 2 }],
      { before: { ...law, total: 2 } },
    ],
    [
      '名目最后是起止的字样，也是数不同',
      { ...law, upto: 1 },
      [{ ...law, upto: 2 }],
      { before: { ...law, upto: 2 } },
    ],
    ['数不同，说出前一年的', law, [{ ...law, least: 18 }], { before: { ...law, least: 18 } }],
  ])('%s', (_, is, last, was) => {
    expect(compared([is], last, nameOf)).toEqual([{ is, was }]);
  });

  test('这一年的每一样各比各的，次序照这一年的', () => {
    const more = { ...skill, least: 9 };
    expect(compared([law, more], [skill, law], nameOf)).toEqual([
      { is: law, was: 'same' },
      { is: more, was: { before: skill } },
    ]);
  });

  test('前一年有、这一年没有的：按名字，数改了的不算没有', () => {
    expect(goneSince([{ ...law, least: 1 }], [skill, law], nameOf)).toEqual([skill]);
    expect(goneSince([], [skill, law], nameOf)).toEqual([skill, law]);
    expect(goneSince([law], undefined, nameOf)).toEqual([]);
  });
});
