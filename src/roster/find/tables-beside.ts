import { textOf } from '~/sheets/cell';
import { columnLetters } from '~/sheets/column-letters';
import type { Sheet } from '~/sheets/workbook';
import type { Below } from './column-cells';
import { type Heading, holdsHours } from './heading-rows';
import { fieldsNamed, plainHeading } from './headings';
import { yearOfHeading } from './years-beside';

/** The columns of one table, from 0, the first and the last. */
export type Span = readonly [first: number, last: number];

export interface TablesBeside {
  readonly spans: readonly Span[];
  /** Whether they have the same columns, and other people in each row: then they are one list. */
  readonly alike: boolean;
}

/** The tables that stand side by side under one heading, each with people and hours of its own; nothing where there is only one. */
export function tablesBeside(headings: readonly Heading[], rows: Below): TablesBeside | undefined {
  const names = headings.map((heading) => plainHeading(heading.names));
  const spans = [namesIn(names), numbersIn(names)]
    .map((starts) => spansOf(starts, names))
    .find(
      (these) => these.length > 1 && these.every(([from, to]) => names.slice(from, to + 1).some(holdsHours)),
    );
  return spans && { spans, alike: sameColumns(headings, spans) && !samePeople(names, spans, rows) };
}

/** A sheet as the tables in it, each named by its columns; rows keep their numbers, and a title stands over each. */
export function splitBeside(sheet: Sheet, spans: readonly Span[], headerRows: number): readonly Sheet[] {
  return spans.map(([first, last]) => ({
    ...sheet,
    name: `${sheet.name}（${columnLetters(first)}至${columnLetters(last)}列）`,
    rows: sheet.rows.map((row, i) => {
      const filled = row.filter((cell) => textOf(cell).trim() !== '');
      return i < headerRows && filled.length === 1 ? filled : row.slice(first, last + 1);
    }),
    hiddenColumns: new Set(
      [...(sheet.hiddenColumns ?? [])].filter((c) => c >= first && c <= last).map((c) => c - first),
    ),
  }));
}

/** Where people are named in the same words again. */
function namesIn(names: readonly string[]): number[] {
  const first = names.findIndex((name) => fieldsNamed(name).some((field) => field === 'name'));
  return names.flatMap((name, column) => (name === names[first] ? [column] : []));
}

/** Where the rows are counted again. */
function numbersIn(names: readonly string[]): number[] {
  return names.flatMap((name, column) => (/^(序号|序|编号|No\.?)$/i.test(name) ? [column] : []));
}

/** From each start to before the next; all begin as many columns further left as the headings there are the same. */
function spansOf(starts: readonly number[], names: readonly string[]): Span[] {
  let before = 0;
  const at = (start: number) => names[start - before - 1];
  while (at(starts[0] as number) && starts.every((s) => at(s) === at(starts[0] as number))) before++;
  const from = starts.map((start) => start - before);
  return from.map((start, i) => {
    let last = (from[i + 1] ?? names.length) - 1;
    while (names[last] === '') last--;
    return [start, last];
  });
}

function sameColumns(headings: readonly Heading[], spans: readonly Span[]): boolean {
  const [first = '', ...others] = spans.map(([from, to]) =>
    headings
      .slice(from, to + 1)
      .map(({ says, names }) => `${plainHeading(names)} ${yearOfHeading(says)}`)
      .join(),
  );
  const before = headings.slice(0, spans[0]?.[0]).every(({ says }) => says === '');
  return before && others.every((other) => other === first);
}

/** Whether rows name the same person in each table: then they are no two lists. */
function samePeople(names: readonly string[], spans: readonly Span[], rows: Below): boolean {
  const [first = -1, second = -1] = spans.map(([from]) =>
    names.findIndex((name, column) => column >= from && fieldsNamed(name).includes('name')),
  );
  const both = rows.filter((row) => textOf(row[first]).trim() && textOf(row[second]).trim());
  const same = both.filter((row) => textOf(row[first]).trim() === textOf(row[second]).trim());
  return same.length > 0 && same.length * 2 >= both.length;
}
