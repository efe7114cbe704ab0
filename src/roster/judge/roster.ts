import type { Field } from '~/roster/find/field';
import type { PlaceOf } from '~/roster/find/place';
import type { Question } from '~/roster/find/question';
import type { Reason } from '~/roster/read/reason';
import type { RowHours, RowPerson } from '~/roster/read/row-person';
import type { SkippedRow } from '~/roster/read/skipped-row';
import type { Grade } from '~/rules/duty/basis';
import type { Key } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';
import type { Cell } from '~/sheets/cell';

export type RowOutcome = 'met' | 'short' | 'incomplete' | 'rejected';

/** One person's row with its verdict. */
export interface RosterRow extends RowPerson {
  /** As the table counts, from 1; where tables are judged together, counted on through all of them. The first, where a person has several. */
  readonly row: number;
  /** All rows of a person whose rows were added. */
  readonly rows?: readonly number[] | undefined;
  readonly outcome: RowOutcome;
  /** What the row was judged on; nothing where it was not. */
  readonly grade: Grade | undefined;
  /** Whether some hours are ten times what is asked, or more. */
  readonly unlikely: boolean;
}

/** The same with what the verdict rests on. */
export interface ExplainedRow extends RosterRow {
  /** The hours that could be read, also of a rejected row. */
  readonly hours: RowHours;
  /** What stands in the cells that can't be read. */
  readonly unread: Readonly<Partial<Record<Field, string>>>;
  /** The sum of the hours that count; nothing where the row was not judged. */
  readonly counted?: Hours | undefined;
  readonly missing: Readonly<Partial<Record<Key, Hours>>>;
  readonly reasons: readonly Reason[];
}

/** Always total = met + short + incomplete + rejected. */
export type Counts = Readonly<Record<'total' | RowOutcome, number>>;

export type Duplicates = ReadonlyMap<number, readonly number[]>;

export interface JudgedRoster {
  /** One a person, after adding. */
  readonly rows: readonly RosterRow[];
  readonly skipped: readonly SkippedRow[];
  readonly counts: Counts;
  /** For each row whose id and year stand in other rows too, the rows of all of them. */
  readonly duplicates: Duplicates;
  /** The same for rows without an id that share a name. */
  readonly sameNames: Duplicates;
  /** Every row that was read, before adding. */
  readonly lines: readonly RosterRow[];
  /** The rows of people that are hidden in the table or struck out, whether or not they were judged. */
  readonly unseen: { readonly hidden: readonly number[]; readonly struck: readonly number[] };
  /** How many people have several rows that are added, or could be. */
  readonly withSeveral: number;
  /** What only the person can settle, and did not yet: then the rest is not to be shown. */
  readonly asks: readonly Question[];
  placeOf: PlaceOf;
  /** What stands in the column of a field in some row. */
  cellAt(row: number, field: Field): Cell | undefined;
  /** Worked out when it is asked for: of a hundred thousand rows few are looked at. */
  explained(row: RosterRow): ExplainedRow;
}
