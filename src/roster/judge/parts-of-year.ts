import { cellAt, type Placed, partWith } from '~/roster/find/part';
import { arePartsOfYear } from '~/roster/find/year-parts';
import { textOf } from '~/sheets/cell';
import type { Same } from './same-person';

/** Whether rows tell parts of one year: by what each says of its year, by its sheet's name, or by what stands above it. */
export function tellPartsOfYear(parts: readonly Placed[]): (same: Same) => boolean {
  const said = [
    (part: Placed, row: number) => textOf(cellAt(part, row, 'year')),
    ({ sheet }: Placed) => sheet.name,
    ({ settings: { yearSeen } }: Placed) => (yearSeen?.kind === 'year' ? yearSeen.words : ''),
  ];
  return ({ rows }) =>
    said.some((of) => arePartsOfYear(rows.map(({ row }) => of(partWith(parts, row), row))));
}
