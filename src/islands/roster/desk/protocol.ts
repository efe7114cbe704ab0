import type { Field } from '~/roster/find/field';
import type { FoundColumns } from '~/roster/find/find-columns';
import type { Place } from '~/roster/find/place';
import type { Question } from '~/roster/find/question';
import type { RosterSettings } from '~/roster/find/settings';
import type { TitlesBelow } from '~/roster/find/titles-below';
import type { Counts, ExplainedRow, RowOutcome } from '~/roster/judge/roster';
import type { SectorWord } from '~/roster/judge/unknown-sectors';
import type { CarriedDown } from '~/roster/read/carried-down';
import type { DecimalCommas } from '~/roster/read/decimal-commas';
import type { SectorColumn } from '~/roster/read/sector-column';
import type { SkippedRow } from '~/roster/read/skipped-row';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { Delimiter } from '~/sheets/delimiter-names';
import type { Encoding } from '~/sheets/encoding';
import type { Workbook } from '~/sheets/workbook';

/** The figures a list is judged by, and the names of the documents they stand in. */
export interface Figures {
  readonly sectors: readonly SectorRules[];
  readonly documents: Readonly<Record<string, string>>;
  /** The version of the figures. */
  readonly version: Day;
  /** Where anyone can check again; none where the site is a file on this device. */
  readonly check?: string | undefined;
}

/** Where a list comes from. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  /** Dropped together; only one is read at a time, and which is not guessed. */
  | { readonly kind: 'several' }
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'sample' };

export interface Opening {
  readonly source: Source;
  readonly figures: Figures;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** One sheet as it looks, with what was found in it. */
export interface Look {
  /** From 0. */
  readonly sheet: number;
  /** The tables that stand side by side in it and are judged together, by their names; none where there is one. */
  readonly beside: readonly string[];
  /** Whether the names stand above their courses and were put beside each. */
  readonly namesAbove: boolean;
  readonly found: FoundColumns;
  /** Another column that tells people's sectors, or may; the column of sectors where it is plain. */
  readonly bySector: SectorColumn | undefined;
  /** The first rows, as text. */
  readonly preview: readonly (readonly string[])[];
  /** Columns, from 0, that the table hides. */
  readonly hiddenColumns: readonly number[];
  /** How many rows of the file stand above its first. */
  readonly above: number;
  /** What tells of a year below the headings, or over another table. */
  readonly titlesBelow: TitlesBelow;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: number;
  /** Whether the workbook hides it. */
  readonly hidden: boolean;
}

export interface Opened extends Pick<Workbook, 'format' | 'encoding' | 'delimiter'> {
  readonly name: string;
  readonly sheets: readonly OpenedSheet[];
  /** Other sheets that could be lists too, from 0. */
  readonly others: readonly number[];
  readonly look: Look;
}

/** A list's settings, with the sheet they are for. */
export interface Settings extends RosterSettings {
  readonly sheet: number;
  /** What a person said that the list does not have, of what was asked. */
  readonly without?: readonly Field[] | undefined;
}

export interface Judging {
  readonly settings: Settings;
  readonly headings: readonly string[];
  readonly today: Day;
}

export interface DepartmentCounts {
  readonly name: string;
  readonly counts: Counts;
  /** How many of its people have something left to do themselves. */
  readonly toRemind: number;
}

/** A sector and a year that people in the list were judged by. */
export interface Group {
  readonly sector: string;
  readonly year: number;
  readonly people: number;
}

export interface Summary {
  /** How many rows took the name, the department or the year of a row above. */
  readonly carried: CarriedDown['carried'] & { readonly name: number };
  /** Hours in which a comma was read as the point, in a text where that may be. */
  readonly commas: DecimalCommas | undefined;
  /** The year of rows that name none, and what it rests on. */
  readonly ofYear: Pick<RosterSettings, 'year' | 'yearSeen' | 'otherDays' | 'yearBy'> & {
    /** Those of several tables. */
    readonly years?: readonly number[];
  };
  readonly counts: Counts;
  readonly departments: readonly DepartmentCounts[];
  readonly groups: readonly Group[];
  /** The other sheets with the same columns, from 0, whether or not they were judged too. */
  readonly alike: readonly { readonly sheet: number; readonly hidden: boolean }[];
  /** Rows hidden in the table or struck out, said in words: how many, and which. */
  readonly unseen: Readonly<Record<'hidden' | 'struck', { readonly count: number; readonly where: string }>>;
  /** How many people have several rows that are added, or could be. */
  readonly withSeveral: number;
  /** How many rows were read of people, before adding. */
  readonly read: number;
  /** How many rows share an id and a year with another. */
  readonly duplicates: number;
  /** How many rows without an id share a name with another. */
  readonly sameNames: number;
  /** How many people have ten times the hours that are asked. */
  readonly unlikely: number;
  /** What no row fills: its column isn't shown. */
  readonly unfilled: readonly ('id' | 'department')[];
  /** How many ids can't be read as they were written. */
  readonly doubtfulIds: number;
  /** What the list calls sectors that the site doesn't know, whether or not it has been said since what they mean. */
  readonly unknownSectors: readonly SectorWord[];
  /** How many rows named no year or no sector, and were judged by the one chosen for all. */
  readonly assumed: { readonly year: number; readonly sector: number };
  readonly skipped: { readonly count: number; readonly first: readonly (SkippedRow & Place)[] };
  /** How many people have something left to do themselves. */
  readonly toRemind: number;
  /** Whoever is not through; the rows only where they are few enough for paper. */
  readonly toDo: { readonly count: number; readonly rows: readonly ShownRow[] };
}

/** What only the person can settle, found on judging: nobody is counted before it is. */
export interface Asks {
  readonly asks: readonly Question[];
}

/** Everybody, those with one outcome, or those who are not through. */
export type Which = RowOutcome | 'all' | 'to-do';

export const sortNames = {
  row: '名单里的顺序',
  missing: '差得多的在前',
  name: '姓名',
  department: '部门',
} as const;

export type SortKey = keyof typeof sortNames;

export interface Choice {
  readonly which: Which;
  /** Nothing for all. */
  readonly department?: string | undefined;
}

/** Which rows are looked at, and in which order. */
export interface View extends Choice {
  /** Part of a name or an id. */
  readonly find: string;
  readonly sort: SortKey;
}

/** A row as the list shows it. */
export interface ShownRow {
  readonly row: ExplainedRow;
  /** Where it stands in the list, short enough for a column: 5, 2等3行, 5 三月. */
  readonly at: string;
  /** The same in full: 第2、3、5行. */
  readonly where: string;
  /** What is short, in one line. */
  readonly missing: string;
  /** Whatever else is to be said of it. */
  readonly reasons: readonly string[];
  /** What is true of everybody judged by that year, and stands above all rows once. */
  readonly ofYear: readonly string[];
}

export interface Exporting extends Choice {
  readonly format: 'xlsx' | 'csv' | 'cells' | 'json';
}

/** How far an export is; it is dropped when the list is judged anew. */
export type Exported = Readonly<
  { kind: 'going-on'; share: number } | { kind: 'written'; file: Blob } | { kind: 'dropped' }
>;

export interface Reminding {
  readonly template: string;
  /** One row, as the table counts; everybody to be reminded otherwise. */
  readonly row?: number | undefined;
  /** Nothing for all. */
  readonly department?: string | undefined;
  readonly most: number;
}

export interface Reminders {
  readonly texts: readonly string[];
  /** How many there are in all. */
  readonly total: number;
}

/** What the page asks of the worker: what it gives, and what it gets. */
export interface Jobs {
  open: { given: Opening; got: Opened };
  look: { given: { readonly sheet: number }; got: Look };
  /** What has to be asked of the years, of a list that is not ready to be judged yet. */
  ofYears: { given: Omit<Judging, 'today'>; got: readonly Question[] };
  judge: { given: Judging; got: Summary | Asks };
  arrange: { given: View; got: number };
  slice: { given: { readonly from: number; readonly to: number }; got: readonly ShownRow[] };
  beginExport: { given: Exporting; got: null };
  /** Writes for a moment, so that whatever else is asked need not wait. */
  exportOn: { given: null; got: Exported };
  dropExport: { given: null; got: null };
  remind: { given: Reminding; got: Reminders };
  template: { given: null; got: Blob };
  forget: { given: null; got: null };
}

export type Job = keyof Jobs;

export interface Asked<J extends Job = Job> {
  readonly id: number;
  readonly job: J;
  readonly given: Jobs[J]['given'];
}

/** What the worker says of one thing asked. */
export type Told =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly got: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly says: string };
