import { expect, test } from 'vitest';
import { type Reported, reportOf } from '~/islands/roster/export/report';
import type { Block } from '~/word/block';

const says = (block: Block): string => {
  if (block.kind === 'line') return block.runs.map(({ text }) => text).join('');
  return block.kind === 'table'
    ? block.rows.map((row) => row.flatMap((c) => c.blocks.map(says)).join('｜')).join('\n')
    : '';
};
const headings = [
  '姓名',
  '工号',
  '部门',
  '年度',
  '结论',
  '合计还差',
  '公需科目还差',
  '原因',
  '依据',
  '依据等级',
];
const counts = { total: 3, met: 1, short: 1, incomplete: 0, rejected: 1 };
const report = (more: Partial<Reported> = {}) =>
  reportOf({
    name: '名单.xlsx',
    counts,
    rowsIn: { read: 4, skipped: 2 },
    departments: [],
    assumed: [],
    rows: [headings],
    ...more,
  }).map(says);

test('先说读到几行、几个人、各是多少，跳过的行也说', () => {
  expect(report().slice(0, 3)).toEqual([
    '名单.xlsx：继续教育核对报告',
    '名单里读到4行，共3人：达标1人，未达标1人，信息不足0人，无法识别1人。',
    '另有2行是标题、空行或合计，没有算作人。',
  ]);
});

test('谁差什么带着数、依据和等级；差0的不写', () => {
  const rows = [headings, ['李二', '2', '一部', 2018, '未达标', 8, 0, '', '277号 三第1段', '原文']];
  expect(report({ rows }).join('\n')).toContain('李二｜2｜一部｜2018｜合计差8｜277号 三第1段，原文');
});

test('没有判断的写原因，不说成未达标', () => {
  const rows = [headings, ['张三', '3', '二部', 2018, '无法识别', '', '', '专业科目不是数', '', '']];
  const all = report({ rows });
  expect(all.slice(all.indexOf('没有判断的和原因（1人）'))).toEqual([
    '没有判断的和原因（1人）',
    '姓名｜工号｜部门｜年度｜结论｜原因\n张三｜3｜二部｜2018｜无法识别｜专业科目不是数',
  ]);
  expect(all).toContain('没有。');
});

test('只看一个部门时不说整张名单的行数；太多的人说还有几个', () => {
  const many = Array.from({ length: 1002 }, (_, i) => [`人${i}`, '', '', 2018, '未达标', 1, '', '', '', '']);
  const all = report({ rowsIn: undefined, rows: [headings, ...many] });
  expect(all[1]).toMatch(/^共3人/);
  expect(all).toContain('另有2人没有列在这里，请看导出的 XLSX。');
});
