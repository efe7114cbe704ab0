import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, sieveOf } from '~/search/sieve';

const pair = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCharCode(c)),
  minLength: 2,
  maxLength: 2,
});

test('放进去的词，一个不漏', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), (words) => {
      const sieve = sieveOf(words);
      expect(words.filter((word) => !holds(sieve, word))).toEqual([]);
    }),
    { seed: 17, numRuns: 50 },
  );
});

test('没有放进去的，一百个里认错的不到两个', () => {
  const all = Array.from({ length: 6000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 77), 0x5000 + i));
  const sieve = sieveOf(all.slice(0, 3000));
  const wrong = all.slice(3000).filter((word) => holds(sieve, word));
  expect(wrong.length).toBeLessThan(60);
});
