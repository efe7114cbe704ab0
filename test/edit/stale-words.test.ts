import { describe, expect, test } from 'vitest';
import type { Fact } from '~/edit/make/notice-facts';
import { newerThan, staleWords, stillStale, withoutStale } from '~/edit/make/stale-words';

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

describe('年年一样的日子和数字，通知写了另一个', () => {
  const makeUp: Fact = {
    ...{ kind: 'windows', name: '补学', year: 2027, sector: 'ordinary', bases: [] },
    say: '2027年度，公需科目2028年3月31日前补学（文件原文）。',
  };
  const hours: Fact = {
    ...{ kind: 'figures', name: '学时', year: 2027, sector: 'ordinary', bases: [] },
    say: '2027年度{ordinary.2027.total}（文件原文）。',
  };

  test.each([
    ['可以，次年6月30日以前补学。', [makeUp], true],
    ['可以，次年6月30日以前补学。', [hours], false],
    ['公需科目当年12月底以前学完。', [makeUp], false],
    ['2024年度的2025年6月30日以前补学。', [makeUp], false],
    [makeUp.say, [makeUp], false],
    ['文件原文只写了2018年度可补学到2019年6月底。', [], true],
    ['除上面几个年度外，哪天截止没有查到。', [], true],
    ['2021年起普通人员{ordinary.2021.total}。', [hours], true],
    ['2021年起律师{law.2021.total}。', [hours], false],
    ['2021年起{ordinary.2021.total}，2027年{ordinary.2027.total}。', [hours], false],
    ['2024年{ordinary.2024.total}。', [hours], false],
    ['普通人员{ordinary.2021.total}（2021年文件原文）。', [hours], true],
    [
      '每年{ordinary.2021.total}，其中公需{ordinary.2021.common}。',
      [{ ...hours, changed: ['common'] }],
      true,
    ],
    ['每年{ordinary.2021.total}。', [{ ...hours, changed: ['common'] }], false],
    ['每年{ordinary.2021.total}。', [{ ...hours, changed: [] }], false],
    ['律师合计{law.2021.total}', [hours], false],
  ] as const)('%s', (say, facts, isStale) => {
    expect(saidStill({ answer: say }, facts)).toEqual(isStale ? [say] : []);
  });

  test('加进以后还在的才指出来；改了的、人说不用改的不再指', () => {
    const before = { answer: '可以，次年6月30日以前补学。' };
    const still = (data: unknown, kept?: readonly string[]) =>
      stillStale(data, before, 2027, [makeUp], kept).map(({ say }) => say);
    expect(still({ answer: `${before.answer}${makeUp.say}` })).toEqual([before.answer]);
    expect(still({ answer: `以前可以补学。${makeUp.say}` })).toEqual([]);
    expect(still({ answer: `${before.answer}${makeUp.say}` }, [before.answer])).toEqual([]);
  });
});

test('以前的话旁边放通知的话；去掉它，别的话照旧，空了的栏不留，一定要有话的栏换成通知的话', () => {
  const review: Fact = {
    ...{ kind: 'deadlines', name: '审核的时间', year: 2027, sector: 'general', bases: [] },
    say: '用人单位应当在2028年3月10日前审核（文件原文）。',
  };
  const old = '原文要求及时审核，没有规定几天内办完。';
  const data = { answer: `请先催办。${review.say}${old}`, sectors: [{ say: old }], open: old };
  const newer = newerThan(old, data, [review, { ...review, kind: 'topics', say: '专题。' }]);
  expect(newer).toEqual([review.say]);
  expect(withoutStale(data, { at: ['answer'], say: old }, newer)).toMatchObject({
    answer: `请先催办。${review.say}`,
  });
  expect(withoutStale(data, { at: ['open'], say: old }, newer)).not.toHaveProperty('open');
  expect(withoutStale(data, { at: ['sectors', 0, 'say'], say: old }, newer)).toMatchObject({
    sectors: [{ say: review.say }],
  });
});
