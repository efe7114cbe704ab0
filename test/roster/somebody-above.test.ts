import { expect, test } from 'vitest';
import { readSector } from '~/roster/read/read-sector';
import { isSomebodyAbove } from '~/roster/read/somebody-above';
import { sectors } from '../ground/ground';

const columns = { name: 0, common: 1, professional: 2 };

test.each<[string[], boolean]>([
  [['张三', '18', '42'], true],
  [['张三', '18.5', '42'], true],
  [['Zhang', '0', '100'], true],
  [['张三', '18', ''], false],
  [['张三', '', ''], false],
  [['', '18', '42'], false],
  [['1', '18', '42'], false],
  [['张三', '18', '已完成'], false],
  [['张三', '1800', '42'], false],
  [['张三', '约18', '42'], false],
])('表头上面的 %j 是不是一个人：%s', (cells, is) => {
  expect(isSomebodyAbove(cells, columns)).toBe(is);
});

test('姓名不在第一列的，也认得出；名单里没有姓名的列，认不出', () => {
  const hours = { common: 2, professional: 3 };
  expect(isSomebodyAbove(['1', '张三', '18', '42'], { ...hours, name: 1 })).toBe(true);
  expect(isSomebodyAbove(['1', '内科', '18', '42'], hours)).toBe(false);
});

test.each([
  '非医护',
  '医护处',
  '大财务',
  '财务处',
  '老教师',
  '教师节',
  '总编辑',
  '编辑部',
  '前记者',
  '其他的',
  '社工部',
  '大社工',
  '记者站',
  '老其他',
  '旧档案管理',
  '档案管理处',
])('“%s”不是一个行业的叫法，不猜', (word) => {
  expect(readSector(word, sectors)).toBeUndefined();
});
