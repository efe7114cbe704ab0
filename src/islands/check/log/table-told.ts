import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import type { NoEntry } from './no-entry';
import type { Heading } from './table-heading';

type Row = readonly Cell[];

/** What of a sheet is said beside its entries. */
export class Told {
  readonly #name: string;
  readonly #sums: number[] = [];
  readonly #titles: string[] = [];
  readonly #others: string[] = [];
  readonly unused = new Set<string>();

  constructor(name: string) {
    this.#name = name;
  }

  row(nth: number, row: Row, { kind }: NoEntry): void {
    if (kind === 'sum') this.#sums.push(nth);
    else (kind === 'title' ? this.#titles : this.#others).push(`第${nth}行“${plainly(row)}”`);
  }

  says(): string[] {
    const unused = [...this.unused];
    return [
      ...(this.#sums.length > 0 ? [`${this.#name}第${this.#sums.join('、')}行是合计，没有导入。`] : []),
      ...(this.#titles.length > 0
        ? [`${this.#name}${some(this.#titles, '行')}是小标题，没有当作一条。`]
        : []),
      ...(this.#others.length > 0
        ? [`${this.#name}${some(this.#others, '行')}不像一条记录，没有导入。`]
        : []),
      ...(unused.length > 0 ? [`${this.#name}没有用到的列：${some(unused, '列')}。`] : []),
    ];
  }
}

function plainly(row: Row): string {
  return row.map(textOf).join(' ').replace(/\s+/g, ' ').trim().slice(0, 20);
}

/** The first of them, and how many they are where those are not all. */
function some(all: readonly string[], unit: string): string {
  const first = all.slice(0, mostSaid).join('、');
  return all.length > mostSaid ? `${first}等${all.length}${unit}` : first;
}

/** No more are told one by one. */
const mostSaid = 10;

/** Columns that hold something and are not read, by their names. */
export function unusedIn(row: Row, { names, columns, spread, hours }: Heading): string[] {
  const used = new Set([...columns.values(), ...spread.map((s) => s.at), ...hours]);
  return row.flatMap((cell, i) => {
    const name = (names[i] ?? '').replace(/\s/g, '').slice(0, 20);
    if (used.has(i) || textOf(cell).trim() === '' || /^(序号|行号|NO\.?|#)$/i.test(name)) return [];
    return [name === '' ? `第${i + 1}列（没有表头）` : `“${name}”`];
  });
}

/** Rows that whoever opens the table does not see, or sees struck out: they are read like others, and told. */
export function doubtful({ hiddenRows, struckRows }: Sheet, at: number, name: string): string[] {
  const below = (rows: ReadonlySet<number> | undefined) => [...(rows ?? [])].filter((nth) => nth > at + 1);
  const [hidden, struck] = [below(hiddenRows), below(struckRows)];
  return [
    ...(hidden.length > 0
      ? [
          `${name}${some(
            hidden.map((n) => `第${n}行`),
            '行',
          )}在表格里是隐藏的，也读了，请核对。`,
        ]
      : []),
    ...(struck.length > 0
      ? [
          `${name}${some(
            struck.map((n) => `第${n}行`),
            '行',
          )}在表格里划掉了，也读了，请核对。`,
        ]
      : []),
  ];
}
