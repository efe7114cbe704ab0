import type { Grade } from '~/rules/basis';
import type { Hours } from '~/rules/hours';
import type { Scope, Subject } from '~/rules/subject';
import type { Cell } from '~/sheets/cell';
import type { Columns, Field } from './field';
import type { ListYear } from './list-year';
import type { PlaceOf } from './place';
import type { Question } from './question';
import type { Reason } from './reason';

export type RowOutcome = 'met' | 'short' | 'incomplete' | 'rejected';

export const rowOutcomeNames: Readonly<Record<RowOutcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  rejected: '无法识别',
};

/** One person's row with its verdict. */
export interface RosterRow {
  /** As the table counts, from 1; where tables are judged together, counted on through all of them. The first, where a person has several. */
  readonly row: number;
  /** All rows of a person whose rows were added. */
  readonly rows?: readonly number[] | undefined;
  readonly name: string;
  readonly id: string;
  /** Whether the id is what somebody wrote: nobody is known by another. */
  readonly sureId: boolean;
  readonly department: string;
  readonly year: number | undefined;
  /** The sector's id, where it was understood. */
  readonly sector: string | undefined;
  readonly outcome: RowOutcome;
  /** What the row was judged on; nothing where it was not. */
  readonly grade: Grade | undefined;
  /** Whether some hours are ten times what is asked, or more. */
  readonly unlikely: boolean;
}

/** The same with what the verdict rests on. */
export interface ExplainedRow extends RosterRow {
  /** The hours that could be read, also of a rejected row. */
  readonly hours: Readonly<Partial<Record<Subject, Hours>>>;
  /** What stands in the cells that can't be read. */
  readonly unread: Readonly<Partial<Record<Field, string>>>;
  /** The sum of the hours that count; nothing where the row was not judged. */
  readonly counted?: Hours | undefined;
  readonly missing: Readonly<Partial<Record<Scope, Hours>>>;
  readonly reasons: readonly Reason[];
}

/** A row that is no person's, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly why:
    | 'title'
    | 'heading'
    | 'other-heading'
    | 'blank'
    | 'total'
    | 'required'
    | 'note'
    | 'hidden'
    | 'struck';
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

/** How a list with one row a course is read. */
export interface Kinds {
  readonly column: number;
  /** The column of hours; nothing until it was said which. */
  readonly hours: number | undefined;
  /** What each word counts for; courses of a word that is not here can't be read. */
  readonly subjects: ReadonlyMap<string, Subject | 'none'>;
  /** Only these words of a column of states count. */
  readonly state?: { readonly column: number; readonly counted: readonly string[] } | undefined;
}

/** What a person has settled before a list is judged. */
export interface RosterSettings {
  /** How many rows stand above the first person. */
  readonly headerRows: number;
  readonly columns: Columns;
  /** Whether the other sheets with the same columns are judged too: those that are seen, or all. */
  readonly together?: 'seen' | 'all' | undefined;
  /** Rows that are not seen in the table, or struck out, and are not judged. */
  readonly leaveOut?: { readonly hidden?: boolean; readonly struck?: boolean } | undefined;
  /** Where each row is a course: what its kinds count for. */
  readonly kinds?: Kinds | undefined;
  /** By the heading of a column of states: of each of its words, '' where nothing is written, whether such hours count. */
  readonly states?: ReadonlyMap<string, ReadonlyMap<string, boolean>> | undefined;
  /** Whether several rows of a person are added up; what was not asked is undefined. */
  readonly several?: 'add' | 'apart' | undefined;
  /** Further columns of a subject that is told in several: they are added to the first, a blank one as nothing. */
  readonly added?: Readonly<Partial<Record<Subject, readonly number[]>>> | undefined;
  /** For rows that name no year; nothing where what the list says of it must be asked first. */
  readonly year?: number | undefined;
  /** What the list itself says of that year. */
  readonly yearSeen?: ListYear | undefined;
  /** Who said which year it is; the list itself, or nobody, otherwise. */
  readonly yearBy?: 'chosen' | 'answered' | undefined;
  /** The year that somebody said of another sheet judged with this one, by the name of that sheet. */
  readonly yearsOfSheets?: ReadonlyMap<string, number> | undefined;
  /** The year that a word in the column of years means; nothing for one that was asked about and is not judged. */
  readonly yearWords?: ReadonlyMap<string, number | undefined> | undefined;
  /** The id of the sector, for rows that name none. */
  readonly sector?: string | undefined;
  /** The id of the sector that a word of the list means, where nobody else would know. */
  readonly sectorWords?: ReadonlyMap<string, string> | undefined;
}
