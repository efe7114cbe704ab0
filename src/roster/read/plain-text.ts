import { narrowed } from '~/rules/duty/narrowed';
import { type Cell, textOf } from '~/sheets/cell';

/** What stands in a cell, in narrow characters and without a space. */
export function plainText(cell: Cell | undefined): string {
  const text = narrowed(textOf(cell));
  return text.includes(' ') ? text.replace(/ /g, '') : text;
}
