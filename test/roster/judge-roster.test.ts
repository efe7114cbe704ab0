import { expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { judgeRoster, judging } from '~/roster/judge/judge-roster';
import { readWorkbook } from '~/sheets/read-workbook';
import type { Sheet } from '~/sheets/workbook';
import { writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import { sectors } from '../ground/ground';

const rows = [
  ['2018年度公需科目学习情况表'],
  ['姓名', '工号', '部门', '年度', '行业', '公需科目', '专业科目', '个人选修科目'],
  ['甲', '440106199001011234', '一部', '2018', '一般', '１８', '42学时', 12],
  ['乙', '00012', '一部', 2018, '会计', 30, 60, ''],
  ['丙', '13', '一部', 2018, '一般', '12天', '约18', '18-20'],
  ['合计', '', '', '', '', 48, 102, 12],
];

test.each(['xlsx', 'csv'])('一份名单存成 %s，读回来逐行判断', async (kind) => {
  const bytes =
    kind === 'csv'
      ? new TextEncoder().encode(writeCsv(rows))
      : new Uint8Array(await (await writeXlsx([{ name: '名单', rows }])).arrayBuffer());
  const sheet = (await readWorkbook(bytes, '名单')).sheets[0] as Sheet;
  const found = findColumns(sheet);
  expect(found.questions).toEqual([]);
  const judged = judgeRoster(sheet, found, sectors, '2026-11-25', found.headings);
  expect(judged.counts).toEqual({ total: 3, met: 2, short: 0, incomplete: 0, rejected: 1 });
  expect(judged.rows[0]?.id).toBe('440106199001011234');
  expect(judged.skipped.map((s) => s.why)).toEqual(['title', 'heading', 'total']);
});

test('每 2,000 行报告一次进度；表头上面的空行、标题都列出来', () => {
  const people = Array.from({ length: 4995 }, (_, i) => [
    '甲',
    `A${i}`,
    '',
    '2018',
    '一般',
    '18',
    '42',
    '12',
  ]);
  const above = [[], ['', ''], ['汇总表'], rows[1]?.map(String) ?? []];
  const found = { headerRows: 4, columns: findColumns({ name: '', rows: above }).columns };
  const steps = judging({ name: '', rows: [...above, ...people, ['']] }, found, sectors, '2026-11-25');
  const told: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value);
  expect(told).toEqual([2000, 4000]);
  const whole = judgeRoster({ name: '', rows: [...above, ...people] }, found, sectors, '2026-11-25');
  expect(whole.counts).toMatchObject({ total: 4995, met: 4995 });
  expect(step.value.rows.map(({ row }) => row)).toEqual(people.map((_, i) => i + 5));
  expect(step.value.skipped).toEqual([
    { row: 1, why: 'blank' },
    { row: 2, why: 'blank' },
    { row: 3, why: 'title' },
    { row: 4, why: 'heading' },
    { row: 5000, why: 'blank' },
  ]);
});
