import { hours } from '~/rules/duty/hours';
import type { CellHours } from './read-cell-hours';

/** Every number of hours up to 999.9, by its tenths, made once it is read. */
const made: CellHours[] = [];

/** The hours in the cells that most lists have, up to three digits and one behind a point, as readCellHours reads them; undefined for any other. */
export function plainHours(text: string): CellHours | undefined {
  const { length } = text;
  if (length === 0) return undefined;
  const withPoint = length > 2 && text.charCodeAt(length - 2) === point;
  const whole = withPoint ? length - 2 : length;
  if (whole > 3) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    if (i === whole) continue;
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  const tenths = withPoint ? value : value * 10;
  made[tenths] ??= { kind: 'hours', hours: hours(tenths / 10) };
  return made[tenths];
}

const zero = 48;
const point = 46;
