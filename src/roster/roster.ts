import type { Grade } from '~/rules/basis';
import type { Hours } from '~/rules/hours';
import type { Scope, Subject } from '~/rules/subject';
import type { Columns } from './field';
import type { Reason } from './reason';

export type RowOutcome = 'met' | 'short' | 'incomplete' | 'rejected';

export const rowOutcomeNames: Readonly<Record<RowOutcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  rejected: '没有读懂',
};

/** One person's row, judged. */
export interface RosterRow {
  /** As the table counts, from 1. */
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly department: string;
  readonly year?: number | undefined;
  /** The sector's id, where it was understood. */
  readonly sector?: string | undefined;
  /** The hours that could be read, also of a rejected row. */
  readonly hours: Readonly<Partial<Record<Subject, Hours>>>;
  /** The sum of the hours that count; nothing where the row was not judged. */
  readonly counted?: Hours | undefined;
  readonly outcome: RowOutcome;
  readonly missing: Readonly<Partial<Record<Scope, Hours>>>;
  readonly reasons: readonly Reason[];
  /** What the row was judged on; nothing where it was not. */
  readonly grade?: Grade | undefined;
}

/** A row that is no person's, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly why: 'title' | 'heading' | 'blank' | 'total' | 'note';
}

/** Always total = met + short + incomplete + rejected. */
export type Counts = Readonly<Record<'total' | RowOutcome, number>>;

export interface JudgedRoster {
  readonly rows: readonly RosterRow[];
  readonly skipped: readonly SkippedRow[];
  readonly counts: Counts;
}

/** What a person has settled before a list is judged. */
export interface RosterSettings {
  /** How many rows stand above the first person. */
  readonly headerRows: number;
  readonly columns: Columns;
  /** For rows that name no year. */
  readonly year?: number | undefined;
  /** The id of the sector, for rows that name none. */
  readonly sector?: string | undefined;
}
