import type { Basis } from './basis';
import type { Day } from './day';
import type { Ending } from './ending';
import type { Hours } from './hours';

/** What an amount is of: a measure's key, or `total`. */
export type Key = string;

/** Something a duty counts. Subjects add up to the total; a part (其中项) lies inside what it is of. */
export type Measure = Readonly<
  | { kind: 'subject'; key: Key; name: string }
  | { kind: 'part'; key: Key; name: string; of: Key }
  /** Counted by itself, in a unit of its own: 执业时数. */
  | { kind: 'beside'; key: Key; name: string; unit: string }
>;

/** Over what a duty, or one condition of it, is counted (周期). */
export type Span = Readonly<
  | { kind: 'year' }
  /** Every year of the duty's own span that has begun. */
  | { kind: 'each-year' }
  /** Fixed for everybody: so many years from a first one. */
  | { kind: 'cycle'; years: number; first: number }
  /** The last so many years, whenever it is asked. */
  | { kind: 'rolling'; years: number }
  /** From a day of the person's own, such as a registration; without `years` to their own last day. */
  | { kind: 'term'; years?: number | undefined }
>;

/** How much a condition asks for. */
export type Amount = Readonly<
  | { kind: 'number'; hours: Hours; eachYear?: boolean | undefined }
  | { kind: 'by-grade'; hours: Readonly<Record<string, Hours>>; eachYear?: boolean | undefined }
  /** A share of what is asked of another key over the same span. */
  | { kind: 'share'; part: number; whole: number; of: Key }
>;

/** The years of which something is said; without them of all. */
export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** At least: less is short. At most: more is not counted. Its years are those a span ends in. */
export interface Bound extends Years {
  readonly of: Key;
  readonly amount: Amount;
  /** The duty's own span where left out. */
  readonly over?: Span | undefined;
  /** Asked only of years in which the person was bound from the first day. */
  readonly wholeYears?: boolean | undefined;
  readonly basis: Basis;
}

export type Condition =
  | ({ readonly kind: 'at-least' } & Bound)
  | ({ readonly kind: 'at-most' } & Bound)
  | { readonly kind: 'either'; readonly options: readonly Bound[] }
  | ({ readonly kind: 'not-asked' } & NotAsked);

/** A condition that is known and can't be judged from what a person types. */
export interface NotAsked {
  readonly of: Key;
  readonly name?: string | undefined;
  readonly say: string;
  readonly basis: Basis;
}

/** Whom a relief is for. What a person does not say is never supposed. */
export type When = Readonly<
  | { kind: 'situation'; situation: string }
  | { kind: 'age'; from: number; below?: number | undefined }
  /** Bound from a day inside the span; after a day of the year (MM-DD) where one is named. */
  | { kind: 'began'; after?: string | undefined }
  /** So many months bound inside the span. */
  | { kind: 'months'; from: number; below: number }
>;

/** What a relief does. */
export type Relief = Readonly<
  | { kind: 'exempt' }
  | { kind: 'not-bound' }
  | { kind: 'by-month'; of?: readonly Key[] | undefined }
  | { kind: 'share'; part: number; whole: number }
  | { kind: 'number'; of: Key; hours: Hours }
  | Fulfils
>;

/** What counts as done whatever the hours; whether `open` is covered too is not known. */
export interface Fulfils {
  readonly kind: 'fulfils';
  readonly of: readonly Key[];
  readonly open?: readonly Key[] | undefined;
  /** As how many hours it is written down. */
  readonly hours?: Hours | undefined;
}

export interface Exemption extends Years, Ending {
  readonly when: When;
  readonly does: Relief;
  /** How a person names their situation. */
  readonly name?: string | undefined;
  readonly say: string;
  readonly basis: Basis;
}

/** Something that counts as so many hours (折算): an examination, a paper, a book, a degree. */
export interface Conversion extends Years, Ending {
  readonly key: string;
  readonly name: string;
  /** What limits it, in a sentence. */
  readonly say?: string | undefined;
  readonly gives:
    | {
        readonly kind: 'amount';
        readonly of: Key;
        readonly hours: Hours;
        /** What is counted: 门, 篇, 天. */
        readonly per: string;
        readonly once?: boolean | undefined;
        readonly atMost?: Hours | undefined;
      }
    | Fulfils;
  readonly basis: Basis;
}

/** What is left over and counts in the next year. */
export interface CarryOver {
  readonly of: Key;
  readonly atMost: Hours;
  readonly notFromFirstYear: boolean;
  readonly basis: Basis;
}

/** What one authority asks of some people, in its unit and over its span. */
export interface Duty extends Ending {
  readonly duty: string;
  readonly name: string;
  readonly authority: string;
  /** Of whom. */
  readonly of: string;
  readonly unit: string;
  /** What the grades are called that amounts go by. */
  readonly grades?: Readonly<Record<string, string>> | undefined;
  readonly span: Span;
  /** The day of the year (MM-DD) on which a year begins, where not in January. */
  readonly begins?: string | undefined;
  readonly measures: readonly Measure[];
  readonly conditions: readonly Condition[];
  readonly exemptions: readonly Exemption[];
  readonly conversions: readonly Conversion[];
  readonly carryOver?: CarryOver | undefined;
}

/** What a duty may want to know of a person. What is left out is not answered. */
export interface Person {
  readonly grade?: string | undefined;
  readonly age?: number | undefined;
  /** The day they were first bound, as by a licence. */
  readonly began?: Day | undefined;
  readonly term?: { readonly from: Day; readonly to?: Day | undefined } | undefined;
  readonly situations?: readonly string[] | undefined;
}
