import { type Field, fields, isSubject } from '~/roster/field';
import { subjects } from '~/rules/subject';
import { columnLetters } from '~/sheets/column-letters';
import type { Look, Settings } from './protocol';

/** The headings as they stand, also where a person says how deep they go. */
export function headingsOf({ found, preview }: Look, headerRows: number): readonly string[] {
  return headerRows === found.headerRows ? found.headings : (preview[headerRows - 1] ?? []);
}

/** A column as its list calls it. */
export function headingOf(headings: readonly string[], column: number): string {
  return headings[column]?.trim() || `${columnLetters(column)}列`;
}

/** Settings in which a field stands in these columns: in none, in one, or a subject in several that are added up. */
export function withColumns(settings: Settings, field: Field, [first, ...more]: readonly number[]): Settings {
  const { [field]: _, ...columns } = settings.columns;
  const added = Object.fromEntries(Object.entries(settings.added ?? {}).filter(([other]) => other !== field));
  return {
    ...settings,
    columns: first === undefined ? columns : { ...columns, [field]: first },
    added: more.length === 0 ? added : { ...added, [field]: more },
  };
}

/** The same, as the answer to a question: no column means that the list has none. */
export function withAnswer(settings: Settings, field: Field, columns: readonly number[]): Settings {
  const without = (settings.without ?? []).filter((other) => other !== field);
  return {
    ...withColumns(settings, field, columns),
    without: columns.length === 0 ? [...without, field] : without,
  };
}

/** The columns a field stands in. */
export function columnsOf({ columns, added }: Settings, field: Field): readonly number[] {
  const first = columns[field];
  const more = isSubject(field) ? (added?.[field] ?? []) : [];
  return first === undefined ? [] : [first, ...more];
}

/** Why a list can't be judged by these columns yet, or nothing. */
export function problemWith(settings: Settings): string | undefined {
  if (subjects.every((subject) => settings.columns[subject] === undefined)) {
    return '至少要指明一列学时：公需科目、专业科目或个人选修科目。';
  }
  const used = fields.flatMap((field) => columnsOf(settings, field));
  return new Set(used).size < used.length ? '有一列被用了两次，请给每一项选不同的列。' : undefined;
}
