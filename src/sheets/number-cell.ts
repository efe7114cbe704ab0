import type { Cell } from './cell';
import { remembered } from './remembered';

/** Excel keeps fifteen digits of a number; of a longer one the tail is gone, whatever stands there. */
const mostDigits = 15;

/** A number that reads as it is written, as nearly all of them do: looking at it is faster than working it out. */
const plain = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** A number cell as text: 17.899999999999999 is 17.9. Hours come again and again: each is looked at, and kept in memory, once. */
export const numberCell = remembered((read: string): Cell => {
  if (read.length <= mostDigits && plain.test(read)) return read;
  const value = Number(read);
  if (Number.isNaN(value)) return { problem: 'error', read };
  if (!Number.isFinite(value)) return { problem: 'not-finite', read };
  if (Math.abs(value) >= 10 ** mostDigits) return { problem: 'lost-digits', read };
  return String(Number(value.toPrecision(mostDigits)));
});
