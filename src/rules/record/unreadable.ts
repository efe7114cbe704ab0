/** Where something stands in a record: done, entries, 0, hours. */
export type Path = readonly (string | number)[];

/** What ought to stand there. */
export type Expected =
  | 'object'
  | 'text'
  | 'day'
  | 'version'
  | 'year'
  | 'hours'
  | 'flag'
  | 'list'
  | readonly string[];

/** Why no record was read in a text. */
export type Slip = Readonly<
  | { kind: 'too-long'; letters: number }
  | { kind: 'no-record'; start: string }
  | { kind: 'cut-off' }
  | { kind: 'several'; count: number; same: boolean }
  | { kind: 'log-backup' }
  | { kind: 'other-format'; read: unknown }
  | { kind: 'other-version'; read: unknown }
  | { kind: 'field'; at: Path; read: unknown; expected: Expected }
  | { kind: 'unknown-sector'; sector: string; version: string; known: readonly string[] }
>;

/** Thrown where a text can't be read as a record. */
export class Unreadable extends Error {
  constructor(readonly slip: Slip) {
    super(slip.kind);
  }
}
