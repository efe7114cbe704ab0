import type { Log } from '~/rules/log/log';
import { writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import { entryRows, explanation, seldomWidths, widths } from './entry-table';
import type { Ground } from './ground';

/** The log as a workbook that Excel and WPS open, with a sheet that explains it. */
export function asXlsx(log: Log, ground: Ground): Promise<Blob> {
  return writeXlsx([
    { name: '学习记录', rows: entryRows(log, ground), widths: [...widths, ...seldomWidths] },
    { name: '说明', rows: explanation(), widths: [14, 60] },
  ]);
}

/** The log as CSV that Excel and WPS open with Chinese intact. */
export function asCsv(log: Log, ground: Ground): Blob {
  return new Blob([writeCsv(entryRows(log, ground))], { type: 'text/csv;charset=utf-8' });
}
