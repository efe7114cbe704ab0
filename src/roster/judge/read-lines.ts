import type { Placed } from '~/roster/find/part';
import { type Doubts, doubtsBelow } from '~/roster/read/doubt';
import type { Reason } from '~/roster/read/reason';
import { skipping } from '~/roster/read/skip';
import type { SkippedRow } from '~/roster/read/skipped-row';
import { isSomebodyAbove } from '~/roster/read/somebody-above';
import type { Standards } from '~/roster/read/standards';
import { type Cell, textOf } from '~/sheets/cell';
import { judgeRow } from './judge-row';
import type { RosterRow } from './roster';

export interface Ruled extends Placed {
  readonly standards: Standards;
}

/** Every row of a list once: judged by itself, or skipped. */
export interface Lines {
  readonly rows: RosterRow[];
  readonly skipped: SkippedRow[];
  /** What is doubtful about where a row stands. */
  readonly doubts: Map<number, Reason>;
  readonly unseen: Unseen;
}

/** Rows of people that are hidden in the table or struck out, judged or left out. */
export interface Unseen {
  readonly hidden: number[];
  readonly struck: number[];
}

const slice = 2000;

/** Judges the rows of a part one by one; gives the number of the row it has come to, now and then. */
export function* readingLines(part: Ruled, lines: Lines): Generator<number, void> {
  const read = lineReader(part, lines);
  const { length } = part.sheet.rows;
  for (let i = 0; i < length; i++) {
    read(i);
    if ((part.before + i + 1) % slice === 0) yield part.before + i + 1;
  }
}

/** Judges or skips the row at a place. Not in the generator itself: engines make a plain function quick that is called for every row. */
function lineReader(part: Ruled, { rows, skipped, doubts, unseen }: Lines): (i: number) => void {
  const { sheet, settings, headings, standards, before } = part;
  const { headerRows, columns } = settings;
  const whySkipped = skipping(settings, headings, sheet);
  let now: Doubts = {};
  return (i) => {
    const cells = sheet.rows[i] as readonly Cell[];
    const row = before + i + 1;
    const why =
      i < headerRows
        ? aboveFirst(part, cells, i, whySkipped)
        : (whySkipped(cells, i + 1) ?? leftOut(part, i + 1, unseen));
    if (why) {
      skipped.push({ row, why });
      if (i >= headerRows) now = doubtsBelow(cells, { row, why }, settings, now);
      return;
    }
    const namesYear = () => textOf(cells[columns.year ?? -1]).trim() !== '';
    const doubt = now.heading ?? (now.year && !namesYear() ? now.year : undefined) ?? moreCells(part, cells);
    if (doubt) doubts.set(row, doubt);
    rows.push(judgeRow(cells, row, standards, doubt));
  };
}

/** Figures beyond the last heading of a text: a comma in one cell, 1,030, has moved those behind it. The rows of a workbook are all as wide. */
function moreCells({ sheet, settings }: Placed, cells: readonly Cell[]): Reason | undefined {
  const width = sheet.rows[settings.headerRows - 1]?.length ?? cells.length;
  if (cells.length <= width) return undefined;
  const beyond = cells.slice(width);
  return beyond.some((cell) => /^\d+(\.\d+)?$/.test(textOf(cell).trim()))
    ? { kind: 'more-cells', by: beyond.length }
    : undefined;
}

function aboveFirst(
  { settings: { headerRows, columns } }: Placed,
  cells: readonly Cell[],
  i: number,
  whySkipped: ReturnType<typeof skipping>,
): SkippedRow['why'] | undefined {
  if (cells.every((cell) => cell === '')) return 'blank';
  if (i === headerRows - 1) return 'heading';
  return isSomebodyAbove(cells, columns) ? whySkipped(cells, i + 1) : 'title';
}

/** Whether a row of a person is not seen in the table, and is left out as somebody chose; it is counted either way. */
function leftOut(
  { sheet, settings, before }: Placed,
  row: number,
  unseen: Unseen,
): 'hidden' | 'struck' | undefined {
  if (!sheet.hiddenRows && !sheet.struckRows) return undefined;
  let why: 'hidden' | 'struck' | undefined;
  for (const kind of ['hidden', 'struck'] as const) {
    const rows = kind === 'hidden' ? sheet.hiddenRows : sheet.struckRows;
    if (!rows?.has(row)) continue;
    unseen[kind].push(before + row);
    if (settings.leaveOut?.[kind]) why ??= kind;
  }
  return why;
}
