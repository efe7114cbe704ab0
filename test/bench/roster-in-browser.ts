import Papa from 'papaparse';
import { findList } from '~/roster/find-list';
import { judgeRoster } from '~/roster/judge-roster';
import type { SectorRules } from '~/rules/sector';
import { readWorkbook } from '~/sheets/read-workbook';
import type { Sheet } from '~/sheets/workbook';

export interface Timed {
  readonly ms: number;
  readonly outcomes: string;
}

/** An outcome with what is missing, in a fixed order. */
export function inLine(outcome: string, missing: Readonly<Partial<Record<string, number>>>): string {
  return [outcome, ...['total', 'common', 'professional', 'elective'].map((scope) => missing[scope])].join(
    ' ',
  );
}

/** From bytes to verdicts, as the page's worker does it. */
async function judge(bytes: Uint8Array, sectors: readonly SectorRules[], today: string): Promise<Timed> {
  const from = performance.now();
  const workbook = await readWorkbook(bytes, '名单');
  const { sheet, found } = findList(workbook);
  const { rows } = judgeRoster(workbook.sheets[sheet] as Sheet, found, sectors, today, found.headings);
  const ms = performance.now() - from;
  return { ms, outcomes: rows.map((r) => inLine(r.outcome, r.missing)).join('\n') };
}

function papaAlone(text: string): number {
  const from = performance.now();
  Papa.parse(text);
  return performance.now() - from;
}

Object.assign(globalThis, { judge, papaAlone });
