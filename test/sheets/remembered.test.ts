import { expect, test } from 'vitest';
import { remembered } from '~/sheets/remembered';

test('同一个只算一次；太多了，记不下的再算，算得也对', () => {
  let times = 0;
  const double = remembered((n: number) => {
    times++;
    return n * 2;
  });
  const all = Array.from({ length: 10_001 }, (_, i) => i);
  const wanted = all.map((n) => n * 2);
  expect(all.map(double)).toEqual(wanted);
  expect(times).toBe(10_001);
  expect(all.map(double)).toEqual(wanted);
  expect(times).toBe(10_002);
});
