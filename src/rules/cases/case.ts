import type { Outcome } from '~/rules/duty/assess';
import type { ClauseId, Grade } from '~/rules/duty/basis';
import type { CountsAs } from '~/rules/duty/counted';
import type { Day } from '~/rules/duty/day';
import type { Key, Person } from '~/rules/duty/duty';
import type { Tally } from '~/rules/duty/judge';
import type { Entry } from '~/rules/log/entry';
import type { Taken } from '~/rules/log/log';

/** Numbers by key, as plain decimal hours. */
export type Numbers = Readonly<Record<Key, number>>;

/** What came out of one duty: what it lacks, and what of it is not judged; all else is met. */
export interface Came {
  readonly outcome: Outcome;
  readonly why?: string | undefined;
  /** How many hours are missing, by key. */
  readonly short: Numbers;
  readonly unanswered: readonly Key[];
  readonly notCounted: Numbers;
  readonly notAsked: readonly Key[];
}

/** What comes out of a case, the second duties among it by their names. */
export interface CaseOutcome extends Came {
  readonly basis?: Grade | undefined;
  /** The clauses that the result shows words of. */
  readonly cites: readonly ClauseId[];
  /** Of a log: whether recognised hours alone were used. */
  readonly used?: Taken | undefined;
  readonly duties: Readonly<Record<string, Came>>;
}

/** A person with hours or entries in a year (案例), judged on a day. */
export interface CaseInput {
  readonly sector: string;
  readonly year: number;
  /** The day it is judged on; the last of its year where none is said. */
  readonly on?: Day | undefined;
  /** Hours by subject, part and what a second duty counts; one left out is not answered. Beside a log, the last alone. */
  readonly hours: Tally;
  /** A learning log in the place of hours. */
  readonly entries?: readonly Entry[] | undefined;
  /** Of a log: everything that was done in the year is written down. */
  readonly complete?: boolean | undefined;
  readonly situation?: string | undefined;
  readonly counts?: readonly CountsAs[] | undefined;
  /** What only second duties ask about. */
  readonly person?: Person | undefined;
}

/** A case with what must come out of it. */
export interface Case extends CaseInput {
  /** Its anchor on /cases/: never changes. */
  readonly case: string;
  readonly who: string;
  readonly comes: CaseOutcome;
}
