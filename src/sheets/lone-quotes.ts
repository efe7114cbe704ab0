import type { Delimiter } from './delimiter-names';

/**
 * A text in which a quote that begins a cell and is never closed as one stands for itself: "补学 is what Excel copies of such a cell.
 * Otherwise it would take the rows below it into its cell.
 */
export function withLoneQuotes(text: string, delimiter: Delimiter): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    const begins = isEnd(text[at - 1], delimiter);
    const close = begins ? closing(text, at, delimiter) : undefined;
    if (close !== undefined) at = close + 1;
    else if (!begins) at++;
    else {
      const end = cellEnd(text, at, delimiter);
      kept.push(text.slice(from, at), `"${text.slice(at, end).replace(/"/g, '""')}"`);
      from = at = end;
    }
  }
  return kept.join('') + text.slice(from);
}

/** Where a quoted cell is closed: at the next quote that is not doubled, when the cell ends there. */
export function closing(text: string, open: number, delimiter: Delimiter): number | undefined {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) return undefined;
  let next = at + 1;
  while (text[next] === ' ') next++;
  return isEnd(text[next], delimiter) ? at : undefined;
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (!isEnd(text[at], delimiter)) at++;
  return at;
}

/** Whether a cell ends there: at what divides cells or rows, and where the text itself ends. */
export function isEnd(character: string | undefined, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r' || character === undefined;
}
