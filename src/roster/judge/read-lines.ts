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
  const { rows, skipped, doubts } = lines;
  const { sheet, settings, headings, standards, before } = part;
  const whySkipped = skipping(settings, headings, sheet);
  let now: Doubts = {};
  for (const [i, cells] of sheet.rows.entries()) {
    const row = before + i + 1;
    const why =
      i < settings.headerRows
        ? aboveFirst(part, cells, i, whySkipped)
        : (whySkipped(cells, i + 1) ?? leftOut(part, i + 1, lines));
    if (why) {
      skipped.push({ row, why });
      if (i >= settings.headerRows) now = doubtsBelow(cells, { row, why }, settings, now);
    } else {
      const namesYear = textOf(cells[settings.columns.year ?? -1]).trim() !== '';
      const doubt = now.heading ?? (namesYear ? undefined : now.year) ?? moreCells(part, cells);
      if (doubt) doubts.set(row, doubt);
      rows.push(judgeRow(cells, row, standards, doubt));
    }
    if (row % slice === 0) yield row;
  }
}

/** Figures beyond the last heading of a text: a comma in one cell, 1,030, has moved those behind it. The rows of a workbook are all as wide. */
function moreCells({ sheet, settings }: Placed, cells: readonly Cell[]): Reason | undefined {
  const width = sheet.rows[settings.headerRows - 1]?.length ?? cells.length;
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
  { unseen }: Lines,
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
