import { expect, test } from 'vitest';
import { readSector } from '~/roster/read/read-sector';
import type { SectorRules } from '~/rules/duty/sector';
import { sectors } from '../ground/ground';

const read = (words: string) => words.split(' ').map((word) => [word, readSector(word, sectors)]);

test.each([
  ['accounting', '会计 财会 财务 会计系列 会计人员 会计行业 财务人员 财会类 会计专业 财务专业技术人员'],
  ['education', '教育 教师 教学 中小学教师 高校教师 学校 教育系统 教育行业人员 教师系列专业技术人员'],
  [
    'health',
    '卫生 卫健 医疗 医药卫生 医疗卫生 卫生健康 卫生计生 卫生技术 卫生技术人员 医护 医护人员 护理 医生 护士 卫生系列 卫生健康行业专业技术人员',
  ],
  ['publishing', '出版 编辑 编辑人员'],
  ['journalism', '新闻 记者 采编人员 新闻采编'],
  ['social-work', '社会工作 社工 社会工作者 社工人员'],
  ['archives', '档案 档案管理 档案系列'],
  ['general', '一般 通用 普通 其他 其它 统计 经济 审计 翻译 经济类 统计专业 一般人员 一般专业技术人员'],
])('%s：%s', (sector, words) => {
  expect(read(words)).toEqual(words.split(' ').map((word) => [word, sector]));
});

test('行业自己的编号、简称、全称都认得', () => {
  for (const { sector, short, name } of sectors)
    expect([sector, short, name].map((word) => readSector(word, sectors))).toEqual([sector, sector, sector]);
});

test('简称自己就带着“类”“专业”这些字的也认得', () => {
  const art = { ...(sectors[0] as SectorRules), sector: 'art', short: '美术类', name: '美术工作者' };
  expect(['美术类', '美术工作者', 'art'].map((word) => readSector(word, [art]))).toEqual([
    'art',
    'art',
    'art',
  ]);
  expect(readSector('雕塑', [art])).toBeUndefined();
});

test('全角、空格不算', () => {
  expect(readSector(' 会　计 系列 ', sectors)).toBe('accounting');
  expect(readSector('ｇｅｎｅｒａｌ', sectors)).toBe('general');
});

test.each([
  '新闻出版',
  '新闻出版系列',
  '航天',
  '专业技术人员',
  '行业',
  '非会计',
  '会计学院',
  '其他的',
  '专业会计',
  '医',
])('“%s”不猜', (word) => {
  expect(readSector(word, sectors)).toBeUndefined();
});
