import { expect, test } from 'vitest';
import { otherDaySaid } from '~/schemas/days-said';

const span = { opens: '2027-03-01', closes: '2028-03-31' };

test.each([
  ['没有学完的可以补学', undefined],
  ['2027年3月1日至2028年3月31日学习', undefined],
  ['3月1日至次年3月31日', undefined],
  ['学到2028年3月31日，原来是2027年12月31日', 'opens'],
  ['学到2028年3月31日', undefined],
  ['学到2028年3月30日', 'closes'],
  ['学到2027年3月31日', 'closes'],
  ['2月1日至2028年3月31日', 'opens'],
] as const)('“%s”和写的两天对不对得上', (say, field) => {
  expect(otherDaySaid(say, span)?.field).toBe(field);
});

test('没有写从哪天起的，只看最后一天', () => {
  expect(otherDaySaid('2027年3月1日至2028年3月31日', { closes: '2028-03-31' })).toBeUndefined();
});
