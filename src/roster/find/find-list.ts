import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { type FoundColumns, findColumns, knownIn } from './find-columns';
import { tablesIn } from './tables-in';

export interface FoundList {
  /** The sheet that looks most like a staff list, from 0. */
  readonly sheet: number;
  readonly found: FoundColumns;
  /** Other sheets that could be lists too, so that none is left out unsaid. */
  readonly others: readonly number[];
}

/** Finds the staff list among the sheets of a workbook: one that is seen before a hidden one, one of people before one of sums; of two as good the first. */
export function findList({ sheets }: Workbook): FoundList {
  const all = sheets.map((sheet) => findColumns(tablesIn(sheet)[0]));
  const merits = sheets.map((sheet, i) => meritsOf(sheet, all[i] as FoundColumns));
  let sheet = 0;
  merits.forEach((own, i) => {
    if (isBetter(own, merits[sheet] as Merits)) sheet = i;
  });
  const others = all.flatMap((found, i) => (i !== sheet && found.headerRows > 0 ? [i] : []));
  return { sheet, found: all[sheet] ?? findColumns({ name: '', rows: [] }), others };
}

/** What a sheet has for it, the weightiest first. */
type Merits = readonly number[];

function meritsOf({ hidden, rows }: Sheet, found: FoundColumns): Merits {
  const asks = (kind: string) => found.questions.some((question) => question.kind === kind);
  const { name, id } = found.columns;
  const isWho = ({ fields }: { readonly fields: readonly string[] }) =>
    fields.includes('name') || fields.includes('id');
  const asksWho = found.questions.some((question) => question.kind === 'which-field' && isWho(question));
  const people = Number(name !== undefined || id !== undefined || asksWho || asks('tables-beside'));
  const hours = Number(found.headerRows > 0 && !asks('no-hours'));
  const somebody = Number(rows.slice(found.headerRows).some(isFilled));
  return [Math.max(people, hours), Number(!hidden), somebody, people + hours, people, knownIn(found)];
}

/** A row with anything in it, but an example of how to fill it in. */
function isFilled(row: readonly Cell[]): boolean {
  const text = row.map(textOf).join('');
  return text.trim() !== '' && !/示例|范例|样例|举例|例[：:）)]/.test(text);
}

function isBetter(own: Merits, best: Merits): boolean {
  const at = own.findIndex((merit, i) => merit !== best[i]);
  return (own[at] as number) > (best[at] as number);
}
