import type { Columns } from '~/roster/field';
import { columnLetters } from '~/sheets/column-letters';
import type { Look, Settings } from './protocol';

/** What is chosen for rows that name no year or no sector. */
export interface ForAll {
  readonly year: number;
  readonly sector: string;
}

/** The settings a list starts with: what was found in it. */
export function settingsFor({ sheet, found }: Look, { year, sector }: ForAll): Settings {
  return { sheet, headerRows: found.headerRows, columns: found.columns, year, sector };
}

/** The headings as they stand, also where a person says how deep they go. */
export function headingsOf({ found, preview }: Look, headerRows: number): readonly string[] {
  return headerRows === found.headerRows ? found.headings : (preview[headerRows - 1] ?? []);
}

/** A column as its list calls it. */
export function headingOf(headings: readonly string[], column: number): string {
  return headings[column]?.trim() || `${columnLetters(column)}列`;
}

/** Why a list can't be judged by these columns yet, or nothing. */
export function problemWith(columns: Columns): string | undefined {
  const { common, professional, elective } = columns;
  if (common === undefined && professional === undefined && elective === undefined) {
    return '至少要指明一列学时：公需科目、专业科目或个人选修科目。';
  }
  const used = Object.values(columns).filter((c): c is number => c !== undefined);
  return new Set(used).size < used.length ? '有一列被用了两次，请给每一项选不同的列。' : undefined;
}
