import { expect, test } from 'vitest';
import { fields } from '~/roster/find/field';
import { findList } from '~/roster/find/find-list';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { sample } from '~/roster/say/sample';
import { template } from '~/roster/say/template';
import { readWorkbook } from '~/sheets/read-workbook';
import type { Sheet } from '~/sheets/workbook';
import { type SheetToWrite, writeXlsx } from '~/sheets/write-xlsx';
import { sectors } from '../ground/ground';

async function reread(sheets: readonly SheetToWrite[]) {
  const bytes = new Uint8Array(await (await writeXlsx(sheets)).arrayBuffer());
  const workbook = await readWorkbook(bytes, '名单.xlsx');
  const list = findList(workbook);
  return { ...list, sheet: workbook.sheets[list.sheet] as Sheet };
}

test('示例名单里每一种结果都有，逐行是这样', async () => {
  const { sheet, found } = await reread([{ name: '示例', rows: sample }]);
  expect(found.questions).toEqual([]);
  const { rows, counts } = judgeRoster(sheet, found, sectors, '2026-11-25', found.headings);
  expect(rows.map((r) => `${r.id} ${r.outcome}`)).toEqual([
    'S001 met',
    'S002 short',
    'S003 met',
    'S004 met',
    'S005 short',
    'S006 rejected',
    'S007 met',
    'S008 short',
    'S009 incomplete',
    'S010 met',
    'S011 short',
    'S012 rejected',
    'S013 met',
    'S014 short',
    'S015 met',
    'S016 incomplete',
    'S017 incomplete',
    'S018 incomplete',
    'S019 rejected',
    'S020 rejected',
    'S020 short',
  ]);
  for (const { name, department } of rows) for (const said of [name, department]) expect(said).not.toBe('');
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(counts).toEqual({ total: 21, met: 7, short: 6, incomplete: 4, rejected: 4 });
});

test('示例名单写明是编的；标题、表头、空行、合计各跳过一行', async () => {
  expect(sample[0]).toEqual([expect.stringMatching(/示例.*虚构/)]);
  const { sheet, found } = await reread([{ name: '示例', rows: sample }]);
  const { skipped } = judgeRoster(sheet, found, sectors, '2026-11-25', found.headings);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
    '1 title',
    '2 heading',
    '15 blank',
    '25 total',
  ]);
});

test('示例名单的行业有几种叫法，都认得，只有“航天”不认得；看不准的说得出写了什么', async () => {
  const { sheet, found } = await reread([{ name: '示例', rows: sample }]);
  const { rows, explained } = judgeRoster(sheet, found, sectors, '2026-11-25', found.headings);
  const shorts = rows.map((row) => sectors.find((s) => s.sector === row.sector)?.short);
  expect(shorts).toEqual([
    ...['一般', '一般', '一般', '会计', '会计', '会计', '教育', '教育', '教育'],
    ...['卫生健康', '卫生健康', '卫生健康', '一般', '一般', '一般', '一般'],
    ...['档案', '出版', undefined, '一般', '一般'],
  ]);
  const unread = rows.map((row) => explained(row).unread).filter((one) => Object.keys(one).length > 0);
  expect(unread).toEqual([
    { professional: '约60' },
    { professional: '5天' },
    { sector: '航天' },
    { common: '18-20' },
  ]);
});

test('模板读得回来：九列都认得，没有问题，说明页不会当成名单', async () => {
  const { sheet, found, others } = await reread(template);
  expect(sheet.name).toBe('名单');
  expect(Object.keys(found.columns)).toHaveLength(9);
  expect(found.questions).toEqual([]);
  expect(others).toEqual([]);
});

test('模板里填工号的一列最宽：身份证号写得下', () => {
  const [{ widths = [] } = {}] = template;
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(18);
  expect(fields.filter((_, i) => widths[i] === Math.max(...widths))).toEqual(['id']);
});

test('模板的说明逐列说怎样填、举一个例子，再说怎样写一行；没有空着的话', () => {
  const [list = [], [heading, ...said] = []] = template.map((sheet) => [...sheet.rows]);
  const about = said.filter(([what]) => what !== '');
  expect(about.map(([what]) => what)).toEqual(list[0]);
  for (const row of said) expect(row[1]).not.toBe('');
  for (const row of about) expect(row[2]).not.toBe('');
  const onRows = said.filter(([what]) => what === '');
  expect(onRows.map(([, rule]) => rule).join('')).toMatch(/一人一行.*不算 0.*不会猜.*不会上传/);
  for (const row of onRows) expect(row).toHaveLength(3);
  expect(template[1]?.name).toBe('填写说明');
  expect(heading).toEqual(['这一列', '怎样填', '例如']);
  const example = about.map(([, , like]) => String(like));
  const rows = [list[0] as string[], example];
  const { found } = findList({ format: 'pasted', sheets: [{ name: '名单', rows }] });
  expect(judgeRoster({ name: '名单', rows }, found, sectors, '2026-11-25').counts).toMatchObject({ met: 1 });
});
