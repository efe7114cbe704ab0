import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nobodyWords } from '~/roster/read/nobody-words';
import { plainHours } from '~/roster/read/plain-hours';
import { isPlainName } from '~/roster/read/plain-name';
import { readCellHours } from '~/roster/read/read-cell-hours';

const text = (characters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { maxLength }).map((all) => all.join(''));

test('一眼认得的学时，和仔细读的一样', () => {
  fc.assert(
    fc.property(text('0123456789.。-+半', 7), (written) => {
      const glance = plainHours(written);
      if (glance) expect(glance).toEqual(readCellHours(written, undefined));
    }),
    { seed: 20261126, numRuns: 20_000 },
  );
});

test.each(['18', '0', '999', '17.9', '07.0'])('%s 一眼认得', (written) => {
  expect(plainHours(written)).toBeDefined();
});

test.each(['', '1000', '.5', '5.', '1.25', '-1', '１８', '18学时', '1.2.3'])('%s 要仔细读', (written) => {
  expect(plainHours(written)).toBeUndefined();
});

const inTotals = '合总小共累汇计数率例平均最大值人学时办公室部A1:( 王伟';

test('一眼认得的姓名，没有一个是有工号时也算合计的说法', () => {
  const totals = nobodyWords.filter(({ unless, where }) => where !== 'alone' && !unless?.includes('id'));
  fc.assert(
    fc.property(text(inTotals, 6), (name) => {
      if (isPlainName(name)) expect(totals.filter(({ says }) => says.test(name))).toEqual([]);
    }),
    { seed: 20261126, numRuns: 20_000 },
  );
});

test.each(['王伟', '欧阳修', '一鿿', '办公室', '某12'])('%s 一眼认得是姓名', (name) => {
  expect(isPlainName(name)).toBe(true);
});

test.each(['合计', '最大值', '平均', '王', '张三 ', '已完成率', '12', '部门:', 'Zhao', '王·伟'])(
  '%s 要仔细看',
  (name) => {
    expect(isPlainName(name)).toBe(false);
  },
);

test.each(['王平', '李学文', '张共和'])('“%s”一眼看得出是姓名：开头的字才要紧', (name) => {
  expect(isPlainName(name)).toBe(true);
});
