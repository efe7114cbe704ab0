import type { Grade } from '~/rules/basis';
import type { Hours } from '~/rules/hours';
import type { Scope, Subject } from '~/rules/subject';
import type { Columns, Field } from './field';
import type { Reason } from './reason';

export type RowOutcome = 'met' | 'short' | 'incomplete' | 'rejected';

export const rowOutcomeNames: Readonly<Record<RowOutcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  rejected: '没有读懂',
};

/** One person's row with its verdict. */
export interface RosterRow {
  /** As the table counts, from 1. */
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly department: string;
  readonly year: number | undefined;
  /** The sector's id, where it was understood. */
  readonly sector: string | undefined;
  readonly outcome: RowOutcome;
  /** What the row was judged on; nothing where it was not. */
  readonly grade: Grade | undefined;
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
  readonly why: 'title' | 'heading' | 'other-heading' | 'blank' | 'total' | 'required' | 'note';
}

/** Always total = met + short + incomplete + rejected. */
export type Counts = Readonly<Record<'total' | RowOutcome, number>>;

export type Duplicates = ReadonlyMap<number, readonly number[]>;

export interface JudgedRoster {
  readonly rows: readonly RosterRow[];
  readonly skipped: readonly SkippedRow[];
  readonly counts: Counts;
  /** For each row whose id and year stand in other rows too, the rows of all of them. */
  readonly duplicates: Duplicates;
  /** Worked out when it is asked for: of a hundred thousand rows few are looked at. */
  explained(row: RosterRow): ExplainedRow;
}

/** What a person has settled before a list is judged. */
export interface RosterSettings {
  /** How many rows stand above the first person. */
  readonly headerRows: number;
  readonly columns: Columns;
  /** Further columns of a subject that is told in several: they are added to the first, a blank one as nothing. */
  readonly added?: Readonly<Partial<Record<Subject, readonly number[]>>> | undefined;
  /** For rows that name no year. */
  readonly year?: number | undefined;
  /** The id of the sector, for rows that name none. */
  readonly sector?: string | undefined;
  /** The id of the sector that a word of the list means, where nobody else would know. */
  readonly sectorWords?: ReadonlyMap<string, string> | undefined;
}
