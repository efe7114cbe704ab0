import type { RosterSettings } from '~/roster/find/settings';
import type { Sheet } from '~/sheets/workbook';
import { isDitto } from './carried-down';
import { plainText } from './plain-text';
import { skipping } from './skip';

/** 23, (23), 23.0; hours that slipped into a column of years are like it, too. */
const short = /^[([【]?([1-4]\d)(?:\.0)?[)\]】]?$/;

/** How many rows below the heading tell whether a list writes its years short. */
const looked = 20;

/** A table with whole years where everybody's year is written short, 23 for 2023; as it is where anybody's is not: a 23 among 2023 may be hours. */
export function withWholeYears(sheet: Sheet, settings: RosterSettings, headings: readonly string[]): Sheet {
  const { headerRows, columns } = settings;
  const column = columns.year;
  if (column === undefined) return sheet;
  const { rows } = sheet;
  if (!rows.slice(headerRows, headerRows + looked).some((row) => short.test(plainText(row[column])))) {
    return sheet;
  }
  const whySkipped = skipping(settings, headings, sheet);
  const whole = [...rows];
  for (let i = headerRows; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const said = plainText(row[column]);
    if (said === '' || isDitto(said) || whySkipped(row, i + 1)) continue;
    const year = short.exec(said)?.[1];
    if (year === undefined) return sheet;
    whole[i] = row.map((cell, at) => (at === column ? `20${year}` : cell));
  }
  return { ...sheet, rows: whole };
}
