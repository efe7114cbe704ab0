import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { findColumns } from '~/roster/find-columns';
import { judgeRoster } from '~/roster/judge-roster';
import { readWorkbook } from '~/sheets/read-workbook';
import type { Sheet } from '~/sheets/workbook';
import { writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';

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
  const judged = judgeRoster(sheet, found, library().sectors, '2026-11-25', found.headings);
  expect(judged.counts).toEqual({ total: 3, met: 2, short: 0, incomplete: 0, rejected: 1 });
  expect(judged.rows[0]?.id).toBe('440106199001011234');
  expect(judged.skipped.map((s) => s.why)).toEqual(['title', 'heading', 'total']);
});
