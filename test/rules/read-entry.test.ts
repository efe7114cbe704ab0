import { expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import { entryFrom, plainEntry } from '~/rules/log/plain-entry';
import { meant, type Reader, readEntry, type WrittenEntry } from '~/rules/log/read-entry';
import { windows } from '../ground/ground';

const reader: Reader = {
  sector: 'general',
  windows,
  today: '2026-11-23',
  perDay: (year) => (year <= 2020 ? hours(6) : undefined),
};
const good: WrittenEntry = {
  id: 'a',
  day: '2018-09-01',
  title: '课程',
  subject: '公需',
  mode: '面授',
  hours: '18',
  proof: '有',
  state: '已认定',
  year: '',
};
const read = (change: Partial<WrittenEntry>) => readEntry({ ...good, ...change }, reader);
const slips = (change: Partial<WrittenEntry>) => {
  const reading = read(change);
  return reading.kind === 'slips' ? reading.slips.map((s) => `${s.field} ${s.kind}`) : [];
};

test('写对了，读成一条记录', () => {
  expect(read({})).toStrictEqual({
    kind: 'entry',
    entry: {
      id: 'a',
      day: '2018-09-01',
      title: '课程',
      subject: 'common',
      mode: 'in-person',
      hours: 180,
      proof: true,
      state: 'recognized',
      year: 2018,
    },
  });
});

test.each<[string, Partial<WrittenEntry>, Record<string, unknown>]>([
  ['全角数字', { hours: '１８．５学时' }, { hours: 185 }],
  ['有折算的年度可以写天', { hours: '3天' }, { hours: 180 }],
  ['中文日期', { day: '2018年9月1日' }, { day: '2018-09-01' }],
  ['名称前后的空白', { title: '　甲  乙 ' }, { title: '甲 乙' }],
  ['2018公需补学，写明计入2018', { day: '2019-06-30', year: '2018' }, { year: 2018 }],
  ['今天学的', { day: '2026-11-23' }, { day: '2026-11-23' }],
  ['名称正好二百个字', { title: '长'.repeat(200) }, { title: '长'.repeat(200) }],
  ['名称里有看不见的字符', { title: '甲\u0007乙\u202e丙' }, { title: '甲 乙 丙' }],
  ['年度写成2018年', { day: '2019-06-30', year: '2018年' }, { year: 2018 }],
  ['年度写成2018年度', { day: '2019-06-30', year: '2018年度' }, { year: 2018 }],
])('%s', (_, change, entry) => {
  expect(read(change)).toMatchObject({ kind: 'entry', entry });
});

test.each<[string, Partial<WrittenEntry>, string[]]>([
  ['写的是天，科目还没有选：只说科目', { hours: '12天', subject: '' }, ['subject blank']],
  ['写的是天，日期还没有填：只说日期', { hours: '12天', day: '' }, ['day blank']],
  ['写的是天，这个年度没有折算', { hours: '12天', day: '2025-09-01' }, ['hours days-not-allowed']],
  ['没有日期', { day: '' }, ['day blank']],
  ['没有这一天', { day: '2018-02-30' }, ['day no-such-day']],
  ['还没有到的一天', { day: '2026-11-24' }, ['day to-come']],
  ['没有名称', { title: ' ' }, ['title blank']],
  ['名称太长', { title: '长'.repeat(201) }, ['title too-long']],
  ['科目不认识', { subject: '政治' }, ['subject unknown']],
  [
    '科目不认识，计入哪年跟着科目：只说科目',
    { subject: '政治', day: '2019-06-30', year: '2018' },
    ['subject unknown'],
  ],
  ['0学时', { hours: '0' }, ['hours zero']],
  ['负数', { hours: '-1' }, ['hours negative']],
  ['没有折算的年度写天', { day: '2022-09-01', hours: '3天' }, ['hours days-not-allowed']],
  ['两个年度都可以，没有说计入哪一年', { day: '2019-06-30' }, ['year which']],
  ['计入不可能的年度', { day: '2019-07-01', year: '2018' }, ['year not-possible']],
  ['几处都不对，一次说全', { day: '', mode: '', state: '完' }, ['day blank', 'mode blank', 'state unknown']],
])('%s：说出是哪一格', (_, change, expected) => {
  expect(slips(change)).toEqual(expected);
});

test.each(['无', '没有', '否', 'false', '0', '×', '暂无', '未', 'no'])('证明写“%s”，就是没有', (proof) => {
  expect(read({ proof })).toMatchObject({ kind: 'entry', entry: { proof: false } });
});

test.each(['有', '是', 'true', 'TRUE', '√', '✓', '1', 'yes'])('证明写“%s”，就是有', (proof) => {
  expect(read({ proof })).toMatchObject({ kind: 'entry', entry: { proof: true } });
});

test.each(['subject', 'mode', 'proof', 'state'])('%s 空着，说没有填；写的不认识，说不认识', (field) => {
  expect(slips({ [field]: '' })).toContain(`${field} blank`);
  for (const typed of ['也许', '（也许）', '也许（）', '（有', '公需）面授']) {
    expect(slips({ [field]: typed })).toContain(`${field} unknown`);
  }
});

test.each([
  ['公需课（远程）', 'common'],
  ['选修（专业）', undefined],
  ['公需(公需科目)', 'common'],
  ['个人选修科目', 'elective'],
  ['选修课', 'elective'],
  ['公需（远程', undefined],
  ['公需（远程）课', undefined],
  ['公需课（远程）（补）', undefined],
])('科目写“%s”', (subject, value) => {
  expect(meant('subject', subject)).toBe(value);
});

test('年度里夹着字的，不当作一个年度', () => {
  expect(slips({ day: '2019-06-30', year: '20年18' })).toEqual(['year not-possible']);
});

test('存成普通的样子再读回来，一样', () => {
  const reading = read({});
  if (reading.kind !== 'entry') throw new Error('unread');
  expect(plainEntry(reading.entry).hours).toBe(18);
  expect(entryFrom(JSON.parse(JSON.stringify(plainEntry(reading.entry))))).toEqual(reading.entry);
});

test.each([
  null,
  [],
  {},
  { ...good },
  {
    ...good,
    hours: Number.POSITIVE_INFINITY,
    proof: true,
    year: 2018,
    subject: 'common',
    mode: 'remote',
    state: 'learned',
  },
  { ...good, hours: -1, proof: true, year: 2018, subject: 'common', mode: 'remote', state: 'learned' },
])('不是记录的东西，读不成记录：%j', (value) => {
  expect(entryFrom(value)).toBeUndefined();
});
