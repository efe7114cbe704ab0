import { describe, expect, test } from 'vitest';
import type { Column } from '~/islands/check/log/file-read';
import { cellSays, slipInFileSays, slipSays } from '~/islands/check/log/problem';
import { hours } from '~/rules/duty/hours';
import type { Slip } from '~/rules/log/read-entry';

const long = '长'.repeat(30);
const cut = '长'.repeat(20);

/** What is to be mended: what the form says, and what is said of a file, by what is wrong. */
const slips: readonly (readonly [Slip, form: string, file: string])[] = [
  [
    { field: 'day', kind: 'blank', read: '' },
    '请选学完的那一天。',
    '日期空着，这里要写学完的那一天，例如 2025-03-01。',
  ],
  [
    { field: 'day', kind: 'not-a-day', read: long },
    `读到“${cut}”，日期写成 2025-03-01 这样。`,
    `日期读到“${cut}”，日期写成 2025-03-01 这样。`,
  ],
  [
    { field: 'title', kind: 'blank', read: '' },
    '请写上课程或活动的名称。',
    '名称空着，这里要写课程或活动的名称。',
  ],
  [
    { field: 'title', kind: 'too-long', read: '长'.repeat(201) },
    '名称有201个字，请缩到200个字以内。',
    '名称有201个字，请缩到200个字以内。',
  ],
  [
    { field: 'hours', kind: 'blank', read: '' },
    '请填学分数，例如 6 或 4.5。',
    '学时空着，这里要写数字，例如 6 或 4.5。',
  ],
  [
    { field: 'hours', kind: 'zero', read: '0' },
    '读到“0”，0学分不用记；记下的每一条都要大于 0。',
    '学时读到“0”，0学分不用记；记下的每一条都要大于 0。',
  ],
  [
    { field: 'hours', kind: 'negative', read: `-1${long}` },
    `读到“-1${'长'.repeat(18)}”，学分不会是负数，要大于 0。`,
    `学时读到“-1${'长'.repeat(18)}”，学分不会是负数，要大于 0。`,
  ],
  [
    { field: 'hours', kind: 'too-fine', read: '17.95' },
    '读到“17.95”，最多填一位小数，例如 17.5。',
    '学时读到“17.95”，最多填一位小数，例如 17.5。',
  ],
  [
    { field: 'hours', kind: 'not-as-converted', read: long, wanted: hours(7.5) },
    `读到“${cut}”，按折算应是7.5学分；不按折算记的，请把折算空着。`,
    `学时读到“${cut}”，按折算应是7.5学分；不按折算记的，请把折算空着。`,
  ],
  [
    { field: 'year', kind: 'which', read: '', years: [2019, 2018] },
    '这一天学的可以计入2019或2018年度，请选一个，只能计一次。',
    '计入年度空着，这一天学的可以计入2019或2018年度，要写明一个，只能计一次。',
  ],
  [
    { field: 'year', kind: 'not-possible', read: '2017', years: [2019, 2018] },
    '读到“2017”，这一天学的可以计入的是2019或2018年度。',
    '计入年度读到“2017”，这一天学的可以计入的是2019或2018年度。',
  ],
  [
    { field: 'part', kind: 'unknown', read: '通识', known: [] },
    '读到“通识”，这个年度和行业没有其中项，请空着。',
    '其中项读到“通识”，这个年度和行业没有其中项，请空着。',
  ],
  [
    { field: 'as', kind: 'unknown', read: '专利', known: ['会议', '论文'] },
    '读到“专利”，这里可以写会议、论文，或者空着。',
    '折算读到“专利”，这里可以写会议、论文，或者空着。',
  ],
  [
    { field: 'as', kind: 'unknown', read: '专利', known: [] },
    '读到“专利”，这个年度和行业没有折算，请空着。',
    '折算读到“专利”，这个年度和行业没有折算，请空着。',
  ],
  [
    { field: 'times', kind: 'not-a-count', read: '几篇' },
    '读到“几篇”，请填一共几个，例如 1。',
    '折算数量读到“几篇”，请填一共几个，例如 1。',
  ],
  [
    { field: 'subject', kind: 'blank', read: '' },
    '请选科目。',
    '科目空着，这里要写公需科目、专业科目或个人选修科目。',
  ],
  [
    { field: 'mode', kind: 'unknown', read: '结合' },
    '读到“结合”，这里要写面授或远程。',
    '面授或远程读到“结合”，这里要写面授或远程。',
  ],
  [
    { field: 'proof', kind: 'unknown', read: '？' },
    '读到“？”，这里要写有或无。',
    '学时证明读到“？”，这里要写有或无。',
  ],
  [{ field: 'state', kind: 'blank', read: '' }, '请选状态。', '状态空着，这里要写已学、已申报或已认定。'],
];

describe.each(slips)('%j', (slip, form, file) => {
  test(`在表单里：${form}`, () => {
    expect(slipSays(slip, '学分')).toBe(form);
  });
  test(`在文件里：${file}`, () => {
    expect(slipInFileSays(slip, '学分')).toBe(file);
  });
});

const columns: Readonly<Record<Exclude<Column, 'subject' | 'mode' | 'proof' | 'state'>, string>> = {
  day: '日期：学完的那一天，例如 2025-03-01',
  title: '名称：课程或活动的名称',
  hours: '学时：数字，例如 6 或 4.5',
  part: '其中项：其中项的名称，没有就空着',
  as: '折算：折算的名称，课程和培训空着',
  times: '折算数量：数字，例如 1',
  year: '计入年度：四位数的年份，例如 2025',
  id: '编号：导出时的编号，新加的行留空',
  sector: '行业：行业的名称',
  situation: '本人情况：本人情况的名称，一般情况空着',
  beside: '另一项要求：名称和数，例如 继续教育学分25',
  person: '登记和级别：名称和日期，例如 登记：2023-05-01',
  complete: '本年度记全：是或否',
  whose: '姓名：一个人的姓名',
  whoseId: '工号：一个人的工号',
  whoseCard: '身份证号：一个人的身份证号',
};

test.each(Object.entries(columns))('%s一格坏了，说要写：%s', (column, says) => {
  const [name, wanted] = says.split(/：(.*)/s);
  expect(cellSays(column as Column, 3, long)).toBe(
    `${name}（第3列）读到“${cut}”，表格里的这一格坏了，这里要写${wanted}。`,
  );
});
