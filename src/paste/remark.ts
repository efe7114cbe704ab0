/** Something about a pasted text that its editor has to know. */
export interface Remark {
  /** Done and told; words not kept; left as it is and pointed out; not found; or found, and better looked at once. */
  readonly kind: 'changed' | 'dropped' | 'suspect' | 'missing' | 'found';
  /** The line of the pasted text, from 1; 0 where it is of the whole. */
  readonly line: number;
  readonly says: string;
}

/** A line of the pasted text that says something. */
export interface Line {
  readonly at: number;
  readonly text: string;
  /** A row of a table: it joins no other line. */
  readonly isRow?: boolean;
  /** It was printed behind a mark of its own (▶): it goes on no other line. */
  readonly isMarked?: boolean;
  /** More than one line of the pasted text. */
  readonly isJoined?: boolean;
}
