import type { Block, Cell } from './block';

/** The widths of a table's columns in twips: by what they hold, none so narrow that a word of four characters breaks. */
export function widthsOf(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  const needs = Array.from({ length: columns }, () => 4);
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      if (cell.columns === 1) needs[at] = Math.max(needs[at] as number, Math.min(longest(cell.blocks), 40));
      at += cell.columns;
    }
  }
  const all = needs.reduce((sum, need) => sum + need, 0);
  const widths = needs.map((need) => Math.floor((width * need) / all));
  const rest = width - widths.reduce((sum, w) => sum + w, 0);
  return widths.map((w, i) => (i === widths.length - 1 ? w + rest : w));
}

function longest(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) =>
      block.kind === 'line' ? block.runs.reduce((sum, { text }) => sum + text.length, 0) : 0,
    ),
  );
}
