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
