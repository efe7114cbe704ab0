import { describe, expect, test } from 'vitest';
import type { Conversion } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { PartField } from '~/rules/duty/more-fields';
import { amountFor, type Reader, readEntry, type WrittenEntry } from '~/rules/log/read-entry';
import { windows } from '../ground/ground';

const part = (key: string, name: string, of: string): PartField => ({
  ...{ key, name, of, unit: '学时', atLeast: hours(5), second: false },
});
const each = { kind: 'amount', of: 'professional', hours: hours(18), per: '篇' } as const;
const conversion = (key: string, name: string, gives: Conversion['gives'] = each): Conversion => ({
  ...{ key, name, gives, from: 2018, basis: { grade: 'reported', source: '某通知' } },
});

const parts = [
  part('party', '党建', 'common'),
  part('law', '法规', 'professional'),
  part('skill', '技能', 'professional'),
];
const conversions = [
  conversion('paper', '论文：每篇18学时'),
  conversion('book', '著作'),
  conversion('book-part', '著作章节'),
  conversion('lecture', '授课：限一次', { ...each, once: true }),
  conversion('few', '会议：最多20学时', { ...each, atMost: hours(20) }),
  conversion('drill', '演练', { ...each, of: 'law' }),
  conversion('talk', '宣讲', { ...each, of: 'common' }),
  conversion('day', '驻点', { ...each, hours: hours(24) }),
  conversion('half', '简报', { ...each, hours: hours(0.5) }),
  conversion('abroad', '出国进修', { kind: 'fulfils', of: ['total', 'professional'], hours: hours(72) }),
];

const reader: Reader = {
  ...{ sector: 'general', windows, today: '2026-11-23', perDay: () => undefined },
  parts: (year) => (year === 2018 ? parts : []),
  conversions: (year) => (year === 2018 ? conversions : []),
};
const studied: WrittenEntry = {
  ...{ id: 'a', day: '2018-09-01', title: '课程', subject: '专业', mode: '面授', hours: '18' },
  ...{ proof: '有', state: '已认定', year: '' },
};
const converted = { ...studied, subject: '', mode: '', hours: '' };

function entry(written: WrittenEntry, by = reader) {
  const reading = readEntry(written, by);
  return reading.kind === 'entry' ? reading.entry : reading.slips;
}

describe('折算的一条', () => {
  test.each([
    ['写它的代号', { as: 'paper' }, { as: 'paper', times: 1, hours: 180 }],
    ['写冒号前面的词', { as: '论文' }, { as: 'paper', hours: 180 }],
    ['名字正好是它，另有一个更长的', { as: '著作' }, { as: 'book', hours: 180 }],
    ['两篇就是两倍', { as: 'paper', times: '2篇' }, { hours: 360, times: 2 }],
    ['限一次的，两次还是一次的学时', { as: 'lecture', times: '2' }, { hours: 180, times: 2 }],
    ['最多二十学时的，三次也只算二十', { as: 'few', times: '3' }, { hours: 200 }],
    ['没有到最多的，有多少算多少', { as: 'few' }, { hours: 180 }],
    ['半学时一篇，两篇是一学时', { as: 'half', times: '2' }, { hours: 10 }],
    ['折算成科目里的一项，科目是它所在的', { as: 'drill' }, { subject: 'professional', part: 'law' }],
    ['抵整个科目的，两次还是那么多', { as: 'abroad', times: '2' }, { subject: 'professional', hours: 720 }],
    ['一年的每一小时', { as: 'day', times: '366' }, { hours: 87_840 }],
    ['计入的年度有这种折算，学的那一年没有', { as: '宣讲', day: '2019-06-30', year: '2018' }, { year: 2018 }],
    ['写的学时和折算的一样', { as: 'paper', hours: '18' }, { hours: 180 }],
  ])('%s', (_, change, wanted) => {
    expect(entry({ ...converted, ...change })).toMatchObject(wanted);
  });

  const names = conversions.map((c) => c.name);
  const count = (read: string) => [{ field: 'times', kind: 'not-a-count', read }];
  test.each([
    ['不认识的词', { as: '讲座' }, [{ field: 'as', kind: 'unknown', read: '讲座', known: names }]],
    ['名字末尾的词不够', { as: '18学时' }, [{ field: 'as', kind: 'unknown', read: '18学时', known: names }]],
    ['一个词开头的有两种', { as: '著' }, [{ field: 'as', kind: 'unknown', read: '著', known: names }]],
    [
      '那一年没有折算',
      { as: '论文', day: '2019-09-01' },
      [{ field: 'as', kind: 'unknown', read: '论文', known: [] }],
    ],
    ['单位写在数量前面，不是数量', { as: 'paper', times: '篇2' }, count('篇2')],
    ['比一年的小时还多', { as: 'day', times: '367' }, count('367')],
    ['数量读不出，不说学时不对', { as: 'abroad', times: '几', hours: '5' }, count('几')],
    [
      '写的学时和折算的不同，说应是多少',
      { as: 'paper', hours: '20' },
      [{ field: 'hours', kind: 'not-as-converted', read: '20', wanted: 180 }],
    ],
  ])('%s：说出来', (_, change, slips) => {
    expect(entry({ ...converted, ...change })).toEqual(slips);
  });

  test('“其中”在前面的才是其中项', () => {
    expect(entry({ ...studied, part: '其中法规' })).toMatchObject({ part: 'law' });
    expect(entry({ ...studied, part: '法规其中' })).toMatchObject([{ field: 'part', kind: 'unknown' }]);
  });

  test('没有给折算表的，什么折算都不认识', () => {
    const { conversions: _, parts: __, ...without } = reader;
    expect(entry({ ...converted, as: '论文' }, without)).toMatchObject([{ field: 'as', known: [] }]);
    expect(entry({ ...studied, subject: '', part: '法规' }, without)).toMatchObject([
      { field: 'subject' },
      { field: 'part', known: [] },
    ]);
  });

  test('不足一位小数的，不是能写下的学时', () => {
    expect(amountFor(conversion('half', '简报', { ...each, hours: hours(0.5) }), 0.5)).toBeUndefined();
  });
});

describe('科目里的一项', () => {
  test.each([
    ['写名字', { part: '技能' }, 'skill'],
    ['写代号', { part: 'law' }, 'law'],
    ['写“其中…”', { part: '其中法规' }, 'law'],
    ['这一科目只有一项的，写“是”就够', { subject: '公需', part: '是' }, 'party'],
    ['打勾也是“是”', { subject: '公需', part: '√' }, 'party'],
    ['写“不属于”的没有', { part: '不属于' }, undefined],
  ])('%s', (_, change, wanted) => {
    expect(readEntry({ ...studied, ...change }, reader)).toMatchObject({ kind: 'entry' });
    expect(entry({ ...studied, ...change })).toMatchObject(wanted === undefined ? {} : { part: wanted });
  });

  test.each([
    ['有两项的，“是”说不出哪一项', { part: '是' }, ['法规', '技能']],
    ['别的科目的一项', { part: '党建' }, ['法规', '技能']],
    ['“是”后面还有话', { subject: '公需', part: '是否' }, ['党建']],
    ['“是”前面还有话', { subject: '公需', part: '好像是' }, ['党建']],
    ['只有一项，写的却是别的', { subject: '公需', part: '法规' }, ['党建']],
  ])('%s：问是哪一项', (_, change, known) => {
    const read = change.part;
    expect(entry({ ...studied, ...change })).toEqual([{ field: 'part', kind: 'unknown', read, known }]);
  });

  test('科目没有写的，几个科目的都可以', () => {
    expect(entry({ ...studied, subject: '', part: '法规' })).toMatchObject([{ field: 'subject' }]);
    expect(entry({ ...studied, subject: '', part: '别的' })).toMatchObject([
      { field: 'subject' },
      { field: 'part', known: ['党建', '法规', '技能'] },
    ]);
  });
});

describe('写成天的学时', () => {
  const known = { ...reader, dayAtMost: () => hours(8) };

  test('那一年只听说一天多少的，把听说的一起说', () => {
    expect(entry({ ...studied, hours: '4天' }, known)).toEqual([
      { field: 'hours', kind: 'days-not-allowed', read: '4天', dayAtMost: 80 },
    ]);
  });

  test('日期还没有的，不知道是哪一年，不说一天多少', () => {
    const [, slip] = entry({ ...studied, day: '', hours: '很多' }, known) as unknown[];
    expect(slip).toMatchObject({ field: 'hours', read: '很多', dayAtMost: undefined });
  });
});

test.each([
  ['公需（含职业道德）', 'common'],
  ['公需（公需科目）', 'common'],
])('科目写成“%s”，括号里没有说别的科目', (subject, wanted) => {
  expect(entry({ ...studied, subject })).toMatchObject({ subject: wanted });
});

test('科目写成“公需（专业）”，两样不同，问是哪一样', () => {
  expect(entry({ ...studied, subject: '公需（专业）' })).toMatchObject([
    { field: 'subject', kind: 'unknown' },
  ]);
});
