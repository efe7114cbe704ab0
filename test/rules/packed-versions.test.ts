import { expect, test } from 'vitest';
import { packed, unpacked } from '~/rules/record/packed-versions';
import { versions } from './recorded';

test('几个版本里一样的行业只写一次，拆开还是原来的', () => {
  const [first] = versions;
  const again = { ...versions[0], version: '2030-01-01', sectors: [...(first?.sectors ?? [])].reverse() };
  const all = [...versions, again] as typeof versions;
  const made = packed(all);
  const distinct = new Set(all.flatMap(({ sectors }) => sectors.map((one) => JSON.stringify(one))));
  expect(made.sectors).toHaveLength(distinct.size);
  expect(JSON.parse(JSON.stringify(unpacked(JSON.parse(JSON.stringify(made)))))).toEqual(
    JSON.parse(JSON.stringify(all)),
  );
});
