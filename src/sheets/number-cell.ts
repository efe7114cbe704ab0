import type { Cell } from './cell';

/** A number as the file writes it, told apart from text that only looks like one. */
export class NumberText {
  readonly read: string;

  constructor(read: string) {
    this.read = read;
  }
}

/** Excel keeps fifteen digits of a number; of a longer one the tail is gone, whatever stands there. */
const mostDigits = 15;

/** A number cell as text: 17.899999999999999 is 17.9. */
export function numberCell(read: string): Cell {
  const value = Number(read);
  if (Number.isNaN(value)) return { problem: 'error', read };
  if (!Number.isFinite(value)) return { problem: 'not-finite', read };
  if (Math.abs(value) >= 10 ** mostDigits) return { problem: 'lost-digits', read };
  return String(Number(value.toPrecision(mostDigits)));
}
