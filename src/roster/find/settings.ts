import type { Subject } from '~/rules/duty/subject';
import type { Columns } from './field';
import type { ListYear } from './list-year';

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
  /** The other years in which the days of its rows fall, and the heading above them. */
  readonly otherDays?: { readonly heading: string; readonly years: readonly number[] } | undefined;
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
