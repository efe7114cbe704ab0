import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';

/** What stands in a cell, in narrow characters and without a space. */
export function plainText(cell: Cell | undefined): string {
  const text = simplified(textOf(cell));
  return text.includes(' ') ? text.replace(/ /g, '') : text;
}
