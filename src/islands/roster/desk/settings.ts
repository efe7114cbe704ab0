import { type Field, fieldNames, fields, isSubject } from '~/roster/find/field';
import type { Question } from '~/roster/find/question';
import { yearOfHeading } from '~/roster/find/years-beside';
import { subjects } from '~/rules/duty/subject';
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

/** Settings in which each state that is asked about counts if it says so itself, until somebody says otherwise. */
export function withStates(settings: Settings, questions: readonly Question[]): Settings {
  const states = new Map(settings.states);
  for (const question of questions) {
    if (question.kind !== 'states') continue;
    const before = states.get(question.heading);
    const words = question.words.map(
      ({ word, recognized }) => [word, before?.get(word) ?? recognized] as const,
    );
    states.set(question.heading, new Map([...(before ?? []), ...words]));
  }
  return states.size === 0 ? settings : { ...settings, states };
}

/** Settings in which one state counts, or does not. */
export function withState(settings: Settings, heading: string, word: string, counts: boolean): Settings {
  const words = new Map([...(settings.states?.get(heading) ?? []), [word, counts] as const]);
  return { ...settings, states: new Map([...(settings.states ?? []), [heading, words] as const]) };
}

/** Why a list can't be judged by these columns yet, or nothing. */
export function problemWith(settings: Settings, look: Look): string | undefined {
  if (!settings.kinds && subjects.every((subject) => settings.columns[subject] === undefined)) {
    return '至少要指明一列学时：公需科目、专业科目或个人选修科目。';
  }
  if (settings.columns.name === undefined && settings.columns.id === undefined) {
    return '请指明姓名或者工号在哪一列，才知道学时是谁的。';
  }
  const used = fields.flatMap((field) => columnsOf(settings, field));
  if (new Set(used).size < used.length) return '有一列被用了两次，请给每一项选不同的列。';
  return yearsApart(settings, headingsOf(look, settings.headerRows));
}

/** Columns of different years are of no year together. */
function yearsApart(settings: Settings, headings: readonly string[]): string | undefined {
  const said = subjects.flatMap((subject) =>
    columnsOf(settings, subject).flatMap((column) => {
      const year = yearOfHeading(headings[column] ?? '');
      return year === undefined ? [] : [{ year, says: `${fieldNames[subject]}是${year}年的列` }];
    }),
  );
  if (new Set(said.map(({ year }) => year)).size < 2) return undefined;
  return `选的列不是同一年的：${said.map(({ says }) => says).join('，')}。请选同一年的列，一次核对一年。`;
}
