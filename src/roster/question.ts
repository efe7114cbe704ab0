import type { Field } from './field';

/** What only a person can settle before anybody is counted. */
export type Question = Readonly<
  /** Several columns could all be the same. */
  | { kind: 'which-column'; field: Field; columns: readonly number[] }
  /** No row looks like a heading. */
  | { kind: 'no-heading' }
  /** There is a heading, but no column of hours. */
  | { kind: 'no-hours' }
>;
