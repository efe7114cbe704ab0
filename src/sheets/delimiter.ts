import Papa from 'papaparse';
import { type Delimiter, delimiters } from './delimiter-names';

/** What most lines of a text agree is between their cells, in its first lines. */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const agreed = cellsAgreed(text, delimiter);
    if (agreed > most) {
      most = agreed;
      best = delimiter;
    }
  }
  return best;
}

/** How many cells stand in rows of the commonest length that is more than one. */
function cellsAgreed(text: string, delimiter: Delimiter): number {
  const rows = Papa.parse<string[]>(text.slice(0, 65_536), { delimiter, preview: 60 }).data;
  const cells = new Map<number, number>();
  for (const { length } of rows) if (length > 1) cells.set(length, (cells.get(length) ?? 0) + length);
  return Math.max(0, ...cells.values());
}
