import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { writing } from '~/islands/roster/desk/exported';
import { findList } from '~/roster/find/find-list';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { resultsTable } from '~/roster/say/results-table';
import type { SectorRules } from '~/rules/duty/sector';
import { readWorkbook } from '~/sheets/read-workbook';
import type { Sheet } from '~/sheets/workbook';

export interface Timed {
  /** From bytes to verdicts. */
  readonly ms: number;
  readonly megabytes: number;
  /** From verdicts to what every row lacks and why, which the page asks only of the rows it shows. */
  readonly explaining: number;
  /** From verdicts to a file of all results, explaining them included; of the list that came as CSV. */
  readonly exporting: Readonly<Record<'xlsx' | 'csv', number>>;
  readonly outcomes: string;
}

/** An outcome with what is missing, in a fixed order. */
export function inLine(outcome: string, missing: Readonly<Partial<Record<string, number>>>): string {
  return [outcome, ...['total', 'common', 'professional', 'elective'].map((scope) => missing[scope])].join(
    ' ',
  );
}

/** Chromium's own, asked for by a flag: each starts without what the one before left. */
declare const gc: () => void;

/** In megabytes, with what is not yet cleared away. */
function heap(): number {
  const { usedJSHeapSize } = (performance as unknown as { memory: { usedJSHeapSize: number } }).memory;
  return usedJSHeapSize / 1024 / 1024;
}

/** From bytes to verdicts, as the page's worker does it. */
async function judge(bytes: Uint8Array, sectors: readonly SectorRules[], today: string): Promise<Timed> {
  gc();
  const from = performance.now();
  const workbook = await readWorkbook(bytes, '名单');
  const { sheet, found } = findList(workbook);
  const { rows, explained } = judgeRoster(
    workbook.sheets[sheet] as Sheet,
    found,
    sectors,
    today,
    found.headings,
  );
  const ms = performance.now() - from;
  const megabytes = heap();
  const explainedFrom = performance.now();
  const all = rows.map(explained);
  const explaining = performance.now() - explainedFrom;
  const words = {
    sectors,
    columns: found.columns,
    headings: found.headings,
    documents: {},
    version: today,
    today,
  };
  const written = (format: 'xlsx' | 'csv') => {
    const from = performance.now();
    const steps = writing(resultsTable(rows.map(explained), words), format);
    while (!steps.next().done);
    return performance.now() - from;
  };
  const once = workbook.format === 'csv';
  const exporting = { xlsx: once ? written('xlsx') : 0, csv: once ? written('csv') : 0 };
  return {
    ms,
    megabytes,
    explaining,
    exporting,
    outcomes: rows.map((r, i) => inLine(r.outcome, all[i]?.missing ?? {})).join('\n'),
  };
}

/** From the bytes of the same file to its cells. */
function papaAlone(bytes: Uint8Array): number {
  gc();
  const from = performance.now();
  Papa.parse(new TextDecoder().decode(bytes));
  return performance.now() - from;
}

/** Only reading, without a verdict. */
async function excelAlone(bytes: Uint8Array): Promise<Pick<Timed, 'ms' | 'megabytes'>> {
  gc();
  const from = performance.now();
  await readXlsxFile(bytes.buffer as ArrayBuffer);
  return { ms: performance.now() - from, megabytes: heap() };
}

Object.assign(globalThis, { judge, papaAlone, excelAlone });
