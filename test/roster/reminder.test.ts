import { describe, expect, test } from 'vitest';
import { missingSays } from '~/roster/say/missing-says';
import { defaultReminder, isToDo, isToRemind, placeholders, reminderText } from '~/roster/say/reminder';
import { hours } from '~/rules/duty/hours';
import { judged, personIn, words } from './listed';

const short = personIn('2018', '一般', '18', '40', '0');
const said = (template: string, row = short) => reminderText(row, template, words);

describe('{还差}：差什么、差多少，用这个行业自己的单位', () => {
  test.each([
    ['2018', '一般', ['18', '40', '0'], '专业科目差2学时，个人选修科目差12学时'],
    ['2018', '一般', ['17.5', '42', '12'], '公需科目差0.5学时'],
    ['2018', '会计', ['24', '60', ''], '公需科目差6学分'],
    ['2018', '会计', ['30', '42.5', ''], '专业科目差17.5学分'],
    ['2023', '一般', ['18', '42', '12'], '公需科目差12学时，个人选修科目差6学时'],
    ['2018', '卫生', ['0', '0', '0'], '公需科目差18学时，专业科目差42学时，个人选修科目差12学时'],
  ])('%s年度%s，学了 %j：%s', (year, sector, done, missing) => {
    expect(said('{还差}', personIn(year, sector, ...done))).toBe(missing);
  });

  test('各科都不差、只差合计时说合计', () => {
    const row = personIn('2018', '一般', '18', '42', '12');
    expect(said('{还差}', { ...row, outcome: 'short', missing: { total: hours(2) } })).toBe('合计差2学时');
  });

  test('其中专业通识差多少，用它自己的名称', () => {
    expect(missingSays({ missing: { 'general-knowledge': hours(5), total: hours(9) } }, '学分')).toBe(
      '其中专业通识差5学分',
    );
    expect(missingSays({ missing: {} }, '学分')).toBe('');
  });

  test('先说差的，再说没有填的；合计因此没法判断，不再说一遍', () => {
    expect(said('{还差}', personIn('2018', '一般', '', '40', '12'))).toBe('专业科目差2学时；公需科目没有填');
    expect(said('{还差}', personIn('2018', '一般', '', '', '12'))).toBe('公需科目没有填；专业科目没有填');
  });

  test('读不懂的格子说是哪一列、怎样改；只说要做的，不说抵不抵、重复这些', () => {
    expect(said('{还差}', personIn('2018', '一般', '约18', '42', '12'))).toBe(
      '“公需课学时”写着“约18”，是大约的数，请填确定的学时数',
    );
    expect(said('{还差}', personIn('2018', '一般', '40', '42', '0'))).toBe('个人选修科目差12学时');
    expect(said('{还差}', personIn('2018', '会计', '30', '50', '9'))).toBe('专业科目差10学分');
  });

  test('工号读不准、姓名像公式，不是要做的', () => {
    const row = (id: string, ...hours: string[]) =>
      judged([['=甲', id, '', '2018', '一般', ...hours]]).rows[0] as typeof short;
    expect(said('{还差}', row('4.4E+17', '18', '40', '12'))).toBe('专业科目差2学时');
    expect(said('{还差}', row('1', '约18', '42', '12'))).toBe(
      '“公需课学时”写着“约18”，是大约的数，请填确定的学时数',
    );
  });

  test('没有见到那一年度规定的，说清按哪一年度的数字算，不当成那一年度的规定', () => {
    expect(said('{还差}', personIn('2026', '教育', '30', '42', '0'))).toBe(
      '个人选修科目差18学时（2026年度的标准还没查到，暂按2025年的标准，公布后以公布的为准）',
    );
    expect(said(defaultReminder, personIn('2026', '一般', '30', '42', '17'))).toContain(
      '差1学时（2026年度的标准还没查到，暂按2025年的标准',
    );
    expect(said(defaultReminder)).not.toContain('没查到');
  });

  test('不知道是谁的、本站不判断的，说为什么', () => {
    const { rows } = judged([['', '', '', '2018', '一般', '18', '42', '12']]);
    expect(rows.map((row) => said('{还差}', row))).toEqual(['姓名和工号都是空的，不知道是谁的学时']);
    expect(said('{还差}', personIn('2017', '一般', '18', '42', '12'))).toBe(
      '这个年度早于2018年，本站没有那时的规定',
    );
  });
});

describe('提醒里的空', () => {
  test.each([
    ['姓名', '甲'],
    ['部门', '一部'],
    ['年度', '2018'],
    ['行业', '一般'],
    ['结论', '未达标'],
    ['还差', '专业科目差2学时，个人选修科目差12学时'],
    ['依据', '粤人社办〔2018〕277号 三第1段（yrsb-2018-277#s3-p1）'],
    ['日期', '2026年11月25日'],
    ['网址', 'https://example.gov.cn/check/'],
  ])('{%s}是%s', (name, filled) => {
    expect(said(`（{${name}}）`)).toBe(`（${filled}）`);
    expect(said(`｛${name}｝`)).toBe(filled);
  });

  test.each([
    [['18', '42', '12'], '达标'],
    [['18', '42', '0'], '未达标'],
    [['18', '42', ''], '信息不足'],
    [['18', '约42', '12'], '无法识别'],
  ])('学了 %j，{结论}是%s', (done, outcome) => {
    expect(said('{结论}', personIn('2018', '一般', ...done))).toBe(outcome);
  });

  test('能填的都在说明里', () => {
    expect(placeholders).toEqual(['姓名', '部门', '年度', '行业', '结论', '还差', '依据', '日期', '网址']);
  });

  test('没有改过的话：写明到哪里再查，日期写明是什么日期；单机版没有网址', () => {
    expect(said(defaultReminder)).toContain(
      '自己可以再查一遍：https://example.gov.cn/check/ （依据：粤人社办〔2018〕277号 三第1段（yrsb-2018-277#s3-p1）。核对日期：2026年11月25日）',
    );
    expect(reminderText(short, '{网址}', { ...words, check: undefined })).toBe('单位提供的离线版“自查”');
  });

  test('一句里可以用几个，同一个也可以用几次，全角半角混着也行', () => {
    expect(said('{姓名}、{姓名}｛年度}{还差')).toBe('甲、甲2018{还差');
  });

  test.each([
    '{电话}',
    '｛电话｝',
    '{单位全称和地址}',
    '{}',
    '{姓名',
    '姓名}',
    '{ 姓名 }',
    '{{姓}}',
    '{toString}',
  ])('不认得的 %s 照原样', (text) => {
    expect(said(text)).toBe(text);
  });

  test('名单里的字不会再当成空来填，也不会当成替换的记号', () => {
    expect(said('{姓名}{部门}', { ...short, name: '{还差}', department: "$&$'$1" })).toBe("{还差}$&$'$1");
  });

  test('{依据}写着原文或据转载；没有判断的也没有依据', () => {
    expect(said('{依据}', personIn('2023', '一般', '18', '42', '12'))).toMatch(/，系转载$/);
    expect(said('{依据}', personIn('2018', '一般', '约18', '42', '12'))).toBe('还没有判断');
    expect(said('{依据}', personIn('2017', '一般', '0', '0', '0'))).toBe('还没有判断');
  });

  test('不知道的年度、行业是空的', () => {
    const row = personIn('去年', '航天', '18', '42', '12');
    expect(said('[{年度}][{行业}]', row)).toBe('[][]');
    expect(said('{还差}', row)).toContain('“行业”写着“航天”，无法识别');
  });
});

test('开头给的话说出谁、哪一年、差什么差多少、哪一天，一个空也不剩', () => {
  const text = said(defaultReminder);
  for (const part of [
    '甲：',
    '2018年度',
    '未达标',
    '专业科目差2学时',
    'yrsb-2018-277#s3-p1',
    '2026年11月25日',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/[{}｛｝]/);
});

test('提醒未达标和没填全的人；没有读懂、本站不判断的由单位处理，不提醒本人', () => {
  const { rows } = judged([
    ['甲', '1', '', '2018', '一般', '18', '42', '12'],
    ['乙', '2', '', '2018', '一般', '18', '42', '0'],
    ['丙', '3', '', '2018', '一般', '18', '42', ''],
    ['丁', '4', '', '2018', '一般', '约18', '42', '12'],
    ['戊', '5', '', '2017', '一般', '18', '42', '12'],
    ['己', '6', '', '2023', '出版', '0', '0', '0'],
    ['', '', '', '2018', '一般', '18', '42', '0'],
  ]);
  const names = (chosen: typeof rows) => chosen.map((row) => row.name);
  expect(names(rows.filter(isToRemind))).toEqual(['乙', '丙']);
  expect(names(rows.filter(isToDo))).toEqual(['乙', '丙', '丁', '戊', '己', '']);
});

test('没有姓名的称工号，都没有的称第几行，不写一个空的称呼', () => {
  expect(said('{姓名}：您好', { ...short, name: '' })).toBe('工号001：您好');
  expect(said('{姓名}：您好', { ...short, name: '', id: '' })).toBe('第2行：您好');
});
