import { describe, expect, test } from 'vitest';
import { headingAgain } from '~/roster/read/heading-again';

const headings = ['姓名', '工号', '公需科目', '专业科目'];
const columns = { name: 0, id: 1, common: 2, professional: 3 };
const above = [['', '', '学时', ''], headings];

const isHeading = (texts: string[], isFirst = false) =>
  headingAgain(columns, headings, above)(texts, isFirst);

describe('又一遍表头', () => {
  test.each<[string, string[], boolean]>([
    ['照写一遍', headings, true],
    ['少写了一格', ['姓名', '', '公需科目', '专业科目'], true],
    ['只写了一格', ['姓名'], true],
    ['上面一行表头', ['', '', '学时'], true],
    ['两行表头混着写', ['姓名', '工号', '学时', '专业科目'], true],
    ['有一格不是', ['姓名', '工号', '公需科目', '42'], false],
    ['换了列', ['工号', '姓名', '公需科目', '专业科目'], false],
    ['名单不用的列写着什么都行', [...headings, '备注'], true],
    ['空着', ['', '', '', ''], false],
    ['只有名单不用的列写着字', ['', '', '', '', '备注'], false],
    ['学时的单位，姓名一格写着别的', ['单位', '', '(学时)', '学分'], true],
    ['只有一科写着单位，姓名一格写着别的', ['甲', '', '学时', ''], false],
    ['一科写着单位，一科写着数', ['单位', '', '学时', '42'], false],
    ['单位前面还有字', ['单位', '', '满学时', '学时'], false],
    ['单位后面还有字', ['单位', '', '学时', '学时多'], false],
  ])('%s：%j', (_, texts, is) => {
    expect(isHeading(texts)).toBe(is);
  });
});

test('有一科下面没有写单位，也是', () => {
  const all = { ...columns, elective: 4 };
  expect(headingAgain(all, headings, above)(['单位', '', '学时', '学分', ''], false)).toBe(true);
});

describe('列的编号', () => {
  test.each<[string[], boolean]>([
    [['1', '2', '3', '4'], true],
    [['1', '', '3', '4'], true],
    [['1', '2', '3', '5'], false],
    [['1', '2', '3'], true],
    [['1', '2'], false],
    [['2', '3', '4'], false],
    [['甲', '乙', '1', '2'], true],
    [['甲', '乙', '丙', '丁'], true],
    [['甲', '1', '2', '3=1+2'], true],
    [['甲', '(1)', '(2)', '(3)=(1)+(2)'], true],
    [['甲', '丙', '1', '2'], false],
    [['甲', '乙', '2', '3'], false],
    [['甲', '乙', '1', '3'], false],
    [['A', 'B', '1', '2'], true],
    [['A', '乙', '1', '2'], false],
    [['乙', '1', '2'], false],
    [['栏次', '1', '2', '3'], true],
    [['列次', '', '1', '2'], true],
    [['项次', '-', '1', '2'], true],
    [['栏次', '2', '3'], false],
    [['某栏次', '1', '2'], false],
    [['栏次数', '1', '2'], false],
    [['栏次', '1', ''], false],
    [['甲', '18', '42'], false],
  ])('%j：%s', (texts, is) => {
    expect(isHeading(texts)).toBe(is);
  });
});

describe('紧挨着表头的一行', () => {
  test.each<[string[], boolean]>([
    [['必填', '选填', '数字', '数字'], true],
    [['(必填项)', '文本格式', '整数', '可不填'], true],
    [['自动', '自动填写', '下拉', '下拉选择'], true],
    [['必填', '', '数字', '数字'], true],
    [['必填', '', '', ''], false],
    [['必填', '甲', '数字', '数字'], false],
    [['必填'], false],
    [['请必填', '数字'], false],
    [['必填', '数字吗'], false],
    [['', '', '≥30', '≥42'], true],
    [['', '', '>=30', '30学时'], true],
    [['', '', '不少于30', '不低于42学分'], true],
    [['', '', '至少30课时', '满42小时'], true],
    [['', '', '应修30', '30以上'], true],
    [['', '', '(不少于30学时)', '(42)'], true],
    [['', '', '30', '42'], false],
    [['', '', '30.5', '≥42'], false],
    [['', '', '≥30吗', '≥42'], false],
    [['', '', '约≥30', '≥42'], false],
    [['甲', '', '≥30', '≥42'], false],
  ])('%j：写着怎样填、要学多少的是表头：%s；再往下就不是', (texts, is) => {
    expect(isHeading(texts, true)).toBe(is);
    expect(isHeading(texts)).toBe(false);
  });
});
