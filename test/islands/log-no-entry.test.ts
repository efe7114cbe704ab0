import { describe, expect, test } from 'vitest';
import type { Column } from '~/islands/check/log/columns';
import { noEntry } from '~/islands/check/log/no-entry';

const usual: readonly Column[] = ['day', 'title', 'subject', 'hours', 'year'];
const of = (row: readonly string[], columns = usual) =>
  noEntry(row, new Map(columns.map((column, i) => [column, i])));

describe('合计', () => {
  test.each([
    [['合计', '', '', '30', '']],
    [['', '2024年合计', '', '30', '']],
    [['', '', '本人学习总学时数：90学时', '', '']],
    [['', '', '', '（共计30学时）', '']],
    [['', '小 计：', '', '30', '']],
    [['', '累计课时', '', '', '']],
    [['2024年总计学分数12.5', '', '', '', '']],
    [['', '一二三四五六七八九十甲乙合计', '', '30', '']],
    [['', '合计（不含补学）', '', '30', '']],
    [['2024年度合计', '', '', '30', '']],
  ])('%j是', (row) => {
    expect(of(row)).toEqual({ kind: 'sum' });
  });

  test.each([
    [['2025-03-01', '合计与统计实务', '专业', '6', '']],
    [['2025-03-01', '合计', '专业', '6', '']],
    [['2025-03-01', '合计', '', '', '']],
    [['', '一二三四五六七八九十甲乙丙合计', '', '30', '']],
    [['', '会计总计核算方法', '专业', '30', '']],
    [['', '甲合计30分', '专业', '30', '']],
  ])('%j不是，有日期、有名称的照样是一条', (row) => {
    expect(of(row)).toBeUndefined();
  });

  test('没有日期一列的，别的列里的数不当日期', () => {
    expect(of(['合计', '3', '30'], ['title', 'mode', 'hours'])).toEqual({ kind: 'sum' });
  });
});

describe('网页在表格下面写的', () => {
  test.each([
    '共2条',
    '共 2 条记录',
    '以上共计3门',
    '第1页 共2页',
    '1/3页',
    '上一页 下一页',
    '末页',
    '总记录数：2',
  ])('“%s”单独一行，不是一条', (text) => {
    expect(of([text, '', '', '', ''])).toEqual({ kind: 'note' });
    expect(of(['', text, '', '', ''])).toEqual({ kind: 'note' });
  });

  test('同一行还有别的，可能是一条', () => {
    expect(of(['', '共2条措施解读', '专业', '', ''])).toBeUndefined();
  });

  test('“共建共享”是名称', () => {
    expect(of(['', '共建共享', '', '', ''])).toBeUndefined();
  });
});

describe('小标题', () => {
  test.each([
    ['2024年度', { year: '2024' }],
    ['25年', { year: '2025' }],
    ['一、公需科目', { subject: 'common' }],
    ['十二、25年度', { year: '2025' }],
    ['（十二）专业课', { subject: 'professional' }],
    ['(3) 选修', { subject: 'elective' }],
    ['12、专业科目', { subject: 'professional' }],
    ['1.公需', { subject: 'common' }],
    ['2024年公需科目', { year: '2024', subject: 'common' }],
    ['2024年度公需科目学习情况：', { year: '2024', subject: 'common' }],
    ['专业科目明细', { subject: 'professional' }],
    ['选修部分', { subject: 'elective' }],
    ['公需科目：', { subject: 'common' }],
    ['2024年度学习记录', { year: '2024' }],
  ])('“%s”', (text, says) => {
    expect(of([text, '', '', '', ''])).toEqual({ kind: 'title', ...says });
    expect(of(['', text, '', '', ''])).toEqual({ kind: 'title', ...says });
  });

  test.each([
    '2024年、2025年',
    '公需科目2024年',
    '2024年第1批',
    '公需一、',
    '公需科目情况表',
    '情况公需科目',
    '某一批人',
    '一期公需',
  ])('“%s”不是：单独写在日期一列的是说明，写在名称一列的可能是一条', (text) => {
    expect(of([text, '', '', '', ''])).toEqual({ kind: 'note' });
    expect(of(['', text, '', '', ''])).toBeUndefined();
  });

  test('还写着别的，就不是小标题', () => {
    expect(of(['', '2024年度', '公需', '', ''])).toBeUndefined();
  });
});

describe('说明和落款', () => {
  test.each([
    '注：以上均为本人填写',
    '备注:无',
    '1、说明：以证书为准',
    '12.填表人：张三',
    '（填报单位：某校',
    '单位负责人签字：',
    '日期和盖章处请写在这里：',
    '以上由单位填写',
    '（以下空白',
    '2、以上情况属实',
    '某校（盖章）',
    '本人签名:',
    '公章',
  ])('“%s”是', (text) => {
    expect(of(['', text, '', '', ''])).toEqual({ kind: 'note' });
    expect(of(['', '', '专业', text, ''])).toEqual({ kind: 'note' });
  });

  test.each([
    '注册会计师后续教育',
    '某注：学习',
    '单位会计人员如何写好年度总结：上',
    '一、注：甲',
    '打印技术',
    '某以上',
    '签字笔的历史',
    '盖章的学问',
  ])('“%s”不是，可能是一条', (text) => {
    expect(of(['', text, '专业', '', ''])).toBeUndefined();
  });

  test('有日期、有学时的一条，名称像说明也是一条', () => {
    expect(of(['2025-03-01', '以上海为例的城市更新', '专业', '6', ''])).toBeUndefined();
  });
});

describe('名称和科目都空着的', () => {
  test.each([[['', '', '', '6', '']], [['无', '', '', '6', '']], [['', '', '', '6', '去年']]])(
    '%j不像一条',
    (row) => {
      expect(of(row)).toEqual({ kind: 'note' });
    },
  );

  test.each([
    [['2025-03-01', '', '', '6', '']],
    [['3月5日', '', '', '', '2025']],
    [['', '', '', '30', '2024']],
    [['', '', '公需', '30', '']],
    [['', '甲', '', '30', '']],
  ])('%j可能是一条', (row) => {
    expect(of(row)).toBeUndefined();
  });

  test('表里没有名称一列的，也可能是一条', () => {
    expect(of(['', '', '6'], ['day', 'subject', 'hours'])).toEqual({ kind: 'note' });
    expect(of(['', '远程', '6'], ['day', 'mode', 'hours'])).toBeUndefined();
  });
});
