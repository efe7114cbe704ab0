const most = 20;

/** What was read in a cell, for a sentence: in one line that is not long. */
export function asSeen(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
