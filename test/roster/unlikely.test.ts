import { expect, test } from 'vitest';
import { unlikelyIn } from '~/roster/judge/unlikely';
import { hours } from '~/rules/duty/hours';
import { personIn } from './listed';

test.each([
  ['2023', '一般', ['299.9', '419.9', '179.9'], []],
  ['2023', '一般', ['300', '420', '180'], ['common', 'professional', 'elective']],
  ['2023', '一般', ['30', '4200', '18'], ['professional']],
  ['2023', '一般', ['0', '0', '0'], []],
  ['2023', '会计', ['30', '60', '900'], []],
])('%s年度%s %j：要求的10倍以上的科目是 %j', (year, sector, hours, unlikely) => {
  const row = personIn(year, sector, ...hours);
  const said = row.reasons.flatMap((r) => (r.kind === 'unlikely' ? [r.subject] : []));
  expect(said).toEqual(unlikely);
  expect(row.unlikely).toBe(unlikely.length > 0);
});

test('一科要求零学时的，没有学、没有填都不是写错', () => {
  const by = { applied: { period: { requirements: [{ scope: 'common', atLeast: 0 }] } } } as never;
  expect(unlikelyIn({}, by)).toEqual([]);
  expect(unlikelyIn({ common: hours(0) }, by)).toEqual([]);
});

test('学时再多也照样判断，只说一声', () => {
  expect(personIn('2023', '一般', '1030', '4200', '420').outcome).toBe('met');
});
