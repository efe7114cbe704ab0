import type { Field } from './field';
import type { FoundKinds, StateWord } from './find-kinds';
import type { ListYear } from './list-year';
import type { TablesBeside } from './tables-beside';
import type { YearBeside } from './years-beside';

/** What stands in the column of years and is not one year, and how many rows say it. */
export interface YearWord {
  readonly word: string;
  readonly rows: number;
  /** Those it could mean. */
  readonly years: readonly number[];
}

/** What only a person can settle before anybody is counted. */
export type Question = Readonly<
  /** Several columns could all be the same, or the only one holds words where hours belong. */
  | {
      kind: 'which-column';
      field: Field;
      columns: readonly number[];
      words?: true;
      /** The columns are all the parts of one subject, as the heading over them says. */
      parts?: true;
    }
  /** One column could be several things: 姓名/工号. */
  | { kind: 'which-field'; column: number; fields: readonly Field[] }
  /** The years stand side by side, each with its own columns. */
  | { kind: 'years-beside'; years: readonly YearBeside[] }
  /** Tables stand side by side; they are judged together, or not at all. */
  | ({ kind: 'tables-beside' } & TablesBeside)
  /** A name stands above its courses, and the figure beside it is not what they come to. */
  | { kind: 'names-above'; name: string; row: number }
  /** There are hours, but no column says whose; the likeliest come first. */
  | { kind: 'no-people'; columns: readonly number[] }
  /** The list, or another sheet judged with it, says something of its year that is not one year. */
  | { kind: 'which-year'; seen: Extract<ListYear, { kind: 'unclear' }>; sheet?: string }
  /** Most of the column of years is not understood. */
  | { kind: 'year-words'; words: readonly YearWord[] }
  /** No row looks like a heading. */
  | { kind: 'no-heading' }
  /** Several rows may be one person's: how many people have some, and the first of them. */
  | {
      kind: 'several-rows';
      people: number;
      example: { readonly name: string; readonly rows: string };
    }
  /** Each row is a course, with its kind and its hours in two columns. */
  | ({ kind: 'kinds' } & FoundKinds)
  /** A column says of some hours that they are recognised, and of others not. */
  | { kind: 'states'; heading: string; words: readonly StateWord[] }
  /** There is a heading, but no column of hours. */
  | { kind: 'no-hours' }
>;
