import { createHash } from 'node:crypto';
import { codeFrom } from '~/rules/record/record-text';
import { dutyRowsOf } from '~/rules/standards/duty-rows';
import { rowsOf } from '~/rules/standards/standard-rows';
import { sectorYears } from './guides';

/** The code of a year's table as printed: the same on every print of the same conditions, figures, bases and second duties. */
export function standardsCode(year: number): string {
  const rows = sectorYears(year).map(({ rules }) => [
    rules.sector,
    rowsOf(rules, year),
    (rules.seconds ?? []).map((duty) => dutyRowsOf(duty, year)),
  ]);
  return codeFrom(
    createHash('sha256')
      .update(JSON.stringify([year, rows]))
      .digest(),
  );
}
