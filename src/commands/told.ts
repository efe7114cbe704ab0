/** What a command says when it is done, and whether it did what was asked. */
export interface Told {
  readonly ok: boolean;
  readonly says: string;
}
