/** Words in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Words of an official text, quoted. */
  readonly quoted?: boolean;
  /** What has changed, marked as with a pen. */
  readonly marked?: boolean;
  /** Where it leads: an address, or #anchor for a place in the same document. */
  readonly link?: string;
}

/** Whose words a paragraph holds: a policy's, ours, or a remark in small print. */
export type Voice = 'official' | 'own' | 'small';

/** A paragraph or heading. */
export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  /** The names of the places that begin here. */
  readonly anchors: readonly string[];
  readonly voice: Voice;
  /** From 1; none for a paragraph. */
  readonly heading?: number;
  /** How deep in lists, from 0. */
  readonly depth: number;
  /** What stands before an item of a list, typed. */
  readonly mark?: string;
  readonly align?: 'center' | 'right';
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly head: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows are repeated at the top of every page. */
  readonly head: number;
}

/** A picture as PNG, with what it shows in words; lengths in pixels at 96 an inch. */
export interface Picture {
  readonly kind: 'picture';
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly says: string;
}

export interface PageEnd {
  readonly kind: 'page-end';
}

export type Block = Line | Table | Picture | PageEnd;
