import type { RosterSettings } from '~/roster/find/settings';
import { yearInCell } from '~/roster/find/year-cell';
import { subjects } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { couldBegin, isDitto, withCell } from './carried-down';
import { skipping } from './skip';

/** Numbers of rows, from 0: one that names somebody, and those right below it that name nobody. */
type Block = readonly [first: number, ...below: number[]];

export interface NamesBelow {
  readonly sheet: Sheet;
  /** How many rows took the name that stands above them. */
  readonly rows: number;
}

/** Gives the name above to rows that name nobody, where a person plainly has several: by years, by courses, or as 同上 says; merged cells leave that in a text. */
export function withNamesBelow(
  sheet: Sheet,
  settings: RosterSettings,
  headings: readonly string[],
): NamesBelow {
  const { columns } = settings;
  const named = blocksIn(sheet, settings, headings);
  const isSaid = (row: number) => isDitto(sheet.rows[row]?.[columns.name ?? columns.id ?? -1]);
  const blank = named.filter(([, ...below]) => !below.every(isSaid));
  const several = blank.length > 1 || named.length === 1;
  const plain = settings.kinds !== undefined || (several && arePlainYears(blank, sheet, settings, headings));
  const blocks = plain ? named : named.filter((block) => !blank.includes(block));
  const taking = blocks.reduce((sum, block) => sum + block.length - 1, 0);
  if (taking === 0) return { sheet, rows: 0 };
  const rows = [...sheet.rows];
  const taken = (['name', 'id', 'sector', 'department', 'year'] as const)
    .filter((field) => field !== 'department' || !couldBegin(sheet, settings, columns[field] ?? -1))
    .flatMap((field) => columns[field] ?? []);
  for (const [, ...below] of blocks) {
    for (const row of below) {
      for (const column of taken) {
        const above = rows[row - 1]?.[column];
        const own = rows[row] ?? [];
        if (above && isOpen(own[column])) rows[row] = withCell(own, column, above);
      }
    }
  }
  return { sheet: { ...sheet, rows }, rows: taking };
}

function blocksIn(sheet: Sheet, settings: RosterSettings, headings: readonly string[]): Block[] {
  const { name = -1, id = -1 } = settings.columns;
  const namesNobody = (cells: readonly Cell[]) => isOpen(cells[name]) && isOpen(cells[id]);
  if (!sheet.rows.slice(settings.headerRows).some(namesNobody)) return [];
  const whySkipped = skipping(settings, headings, sheet);
  const blocks: [number, ...number[]][] = [];
  let block: [number, ...number[]] | undefined;
  for (const [i, cells] of sheet.rows.entries()) {
    if (i < settings.headerRows) continue;
    if (whySkipped(cells, i + 1)) block = undefined;
    else if (namesNobody(cells)) block?.push(i);
    else {
      block = [i];
      blocks.push(block);
    }
  }
  return blocks;
}

/** Whether people have a row for each of their years; no two rows of a year that both tell the whole, which are two people's or one's twice. */
function arePlainYears(
  blocks: readonly Block[],
  { rows }: Sheet,
  { columns }: RosterSettings,
  headings: readonly string[],
): boolean {
  const { year: column } = columns;
  if (column === undefined) return false;
  let several = false;
  for (const block of blocks) {
    const ofYears = new Map<number, string[]>();
    let year: number | undefined;
    for (const row of block) {
      const cells = rows[row] ?? [];
      if (!isOpen(cells[column])) {
        const found = yearInCell(textOf(cells[column]), headings[column]);
        year = found.kind === 'year' ? found.year : undefined;
      }
      if (year === undefined) return false;
      const filled = subjects.filter((subject) => textOf(cells[columns[subject] ?? -1]).trim() !== '');
      ofYears.set(year, [...(ofYears.get(year) ?? []), filled.join()]);
    }
    several ||= ofYears.size > 1;
    if ([...ofYears.values()].some(tellsTwice)) return false;
  }
  return several;
}

function tellsTwice(filled: readonly string[]): boolean {
  const [first = ''] = filled;
  return filled.length > 1 && first.includes(',') && filled.every((each) => each === first);
}

/** Holds nothing, or says that what stands above is meant. */
function isOpen(cell: Cell | undefined): boolean {
  return textOf(cell).trim() === '' || isDitto(cell);
}
