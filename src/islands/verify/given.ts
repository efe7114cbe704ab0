/** What somebody gave to be worked out again: a file once opened goes before what is typed. */
export interface Given {
  readonly typed: string;
  /** It came all at once, not letter by letter. */
  readonly pasted?: boolean;
  readonly file?: { readonly name: string; readonly text: string; readonly from?: 'codes' | 'paper' };
  /** Why a file could not be opened. */
  readonly problem?: string;
}
