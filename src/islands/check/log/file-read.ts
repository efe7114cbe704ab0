import { readYear } from '~/roster/find/read-year';
import type { Log, Sectors } from '~/rules/log/log';
import type { Field, WrittenEntry } from '~/rules/log/read-entry';
import type { OfPerson } from '~/rules/log/told';

/** What a list may say in a column beyond an entry itself: its year's sector, and that the year is all written down. */
export type Column =
  | Field
  | ('id' | 'sector' | 'situation' | 'beside' | 'person' | 'complete')
  | ('whose' | 'whoseId' | 'whoseCard');

/** Whose an entry is, where a list names people: the name, and the 工号 or 身份证号. */
export interface Who {
  readonly whose?: string | undefined;
  readonly whoseId?: string | undefined;
}

/** One entry as it stands in a file or in a row of a table, right or wrong; its id is blank where none is given. */
export interface Listed extends Who {
  /** 第3行. */
  readonly where: string;
  readonly written: WrittenEntry;
  readonly sector: string;
  readonly situation: string;
  readonly beside: string;
  readonly person: string;
  readonly complete: string;
  /** Whose the last row above is that names somebody. */
  readonly whoAbove?: Who;
  /** What the last row that says it, or the title over the rows, has in fields that may be left blank for that. */
  readonly above?: Readonly<Partial<Record<'year' | 'subject' | 'mode' | 'state' | 'day', string>>>;
  /** The hours by the columns that give them otherwise, where no one column is the better. */
  readonly hoursBy?: readonly (readonly [heading: string, hours: string])[] | undefined;
  /** That the table has spoilt a cell of it, in a sentence: then nothing of it is read. */
  readonly spoilt?: string | undefined;
}

/** The year of a row that tells of a year alone, in which nothing was studied. */
export function yearAlone({ written, situation, beside, person, complete }: Listed): number | undefined {
  const { day, title, subject, hours, year } = written;
  const nothing = [day, title, subject, hours].every((text) => text === '');
  return nothing && [situation, beside, person, complete].some((text) => text !== '')
    ? readYear(year)
    : undefined;
}

/** What a file holds, or why nothing of it is used. */
export type FileRead =
  | {
      readonly kind: 'read';
      readonly listed: readonly Listed[];
      /** The columns that a table does not have at all. */
      readonly absent: readonly Column[];
      /** What was left out on reading, in sentences. */
      readonly leftOut: readonly string[];
      /** Only a log's own file says these for itself. */
      readonly sectors?: Sectors | undefined;
      readonly complete?: readonly number[] | undefined;
      readonly told?: Log['told'];
      readonly person?: OfPerson | undefined;
    }
  | { readonly kind: 'refused'; readonly why: string };

export type ListRead = Extract<FileRead, { kind: 'read' }>;
