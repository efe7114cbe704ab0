import { expect, test } from 'vitest';
import { quoting } from '~/search/quoting';
import type { SearchRecord } from '~/search/record';

const record = (kind: SearchRecord['kind'], text: string): SearchRecord => ({
  ...{ path: 'policies/x/#s1', title: '一', where: '某厅', also: '' },
  kind,
  text,
});
const clause = record('原文', '办班计划审核通过的，个人无需进行学时申报。');

test.each([
  ['个人无需进行学时申报', '整句是条款里的话'],
  ['“个人无需进行学时申报”，这句在哪里', '大半是条款里的话'],
  ['无需进行学时', '整句是条款里的话，短一些'],
  ['我想问问你看吧无需进行学时申报', '末尾有一半是条款里的话'],
  ['学时申报 出处', '问出处'],
  ['学时申报在哪条', '问在哪一条'],
  ['学时申报是哪款', '问是哪一款'],
  ['要不要申报，依据哪一条', '问是哪一条'],
])('%s：%s，条款算得多', (asked) => {
  expect(quoting(clause, asked)).toBeGreaterThan(1);
});

test.each([
  ['学时申报要自己做吗', '只有几个字相同'],
  ['我想再问问你看吧需进行学时申报', '相同的差一个字到一半'],
  ['学时申报', '整句是条款里的话，太短'],
  ['单位把办班计划报上去以后，办班计划审核通过的还要我自己到系统里去填吗', '相同的不到一半'],
])('%s：%s，和别的一样', (asked) => {
  expect(quoting(clause, asked)).toBe(1);
});

test('整句是条款里的话，长的比短的算得多；又问出处的更多', () => {
  const [short, long] = ['无需进行学时', '个人无需进行学时申报'].map((asked) => quoting(clause, asked));
  expect(long).toBeGreaterThan(short as number);
  expect(quoting(clause, '个人无需进行学时申报')).toBeLessThan(quoting(clause, '个人无需进行学时申报的原文'));
});

test('数字不同的，不是同一句话', () => {
  const figures = record('原文', '每年不少于72学时，其中公需科目18学时。');
  expect(quoting(figures, '每年不少于72学时')).toBeGreaterThan(1);
  expect(quoting(figures, '每年不少于90学时')).toBe(1);
});

test('问答里有同样的话，不因此多算', () => {
  expect(quoting(record('答复', clause.text), '个人无需进行学时申报 出处')).toBe(1);
});
