import { expect, test } from 'vitest';
import type { Fact } from '~/edit/make/notice-facts';
import { staleWords } from '~/edit/make/stale-words';

const saidStill = (data: unknown, facts: readonly Fact[] = []) =>
  staleWords(data, 2027, facts).map(({ say }) => say);

test('查到的规定只有、其他年度没有规定：新的一年来了，也请看', () => {
  const data = {
    answer: '查到的规定只有：2018年度可补。会计只学两科。',
    open: '其他年度能不能补学，原文没有规定。',
  };
  expect(saidStill(data)).toEqual(['查到的规定只有：2018年度可补。', '其他年度能不能补学，原文没有规定。']);
});

test('加进以后还说这一年没有查到的，逐句指出来；别的年度不管', () => {
  const data = {
    answer: '每年90。2027年的还没有查到。2026年的没有查到。',
    next: ['2027年度的要求，留意当年的通知', '先认准行业'],
    open: '2027年度要多少，没有查到。',
  };
  expect(saidStill(data)).toEqual([
    '2027年的还没有查到。',
    '2027年度的要求，留意当年的通知',
    '2027年度要多少，没有查到。',
  ]);
});

test('通知定了哪天前审核：还说没有规定几天内办完的，连同写在哪一栏一起指出来', () => {
  const data = {
    answer: '请先催办。原文要求及时审核，没有规定几天内办完。',
    next: ['向人事部门提出'],
    open: '单位多久要审核完、能不能代为认定，原文没有规定。',
  };
  const review: Fact = {
    ...{ kind: 'deadlines', name: '审核的时间', year: 2027, sector: 'general', bases: [] },
    say: '用人单位应当在2028年3月10日前审核（文件原文）。',
  };
  expect(staleWords(data, 2027, [review])).toEqual([
    { at: ['answer'], say: '原文要求及时审核，没有规定几天内办完。' },
    { at: ['open'], say: data.open },
  ]);
  expect(saidStill(data)).toEqual([]);
  expect(saidStill(data, [{ ...review, name: '打印的时间', say: '3月10日前打印。' }])).toEqual([]);
});
