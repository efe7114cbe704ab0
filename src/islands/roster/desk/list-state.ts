import type { Question } from '~/roster/find/question';
import type { Desk } from './desk';
import type { Opened, Settings, Source, Summary } from './protocol';

/** A list that was read, and how it is to be judged. */
export interface Draft {
  readonly desk: Desk;
  readonly source: Source;
  readonly opened: Opened;
  readonly settings: Settings;
  /** What only the person can settle before anybody is counted. */
  readonly questions: readonly Question[];
}

/** A list that was judged. */
export interface Held extends Draft {
  readonly summary: Summary;
  /** Grows with every judgment: what was fetched of an earlier one is stale. */
  readonly turn: number;
}

/** What stands on the page while nothing is done: nothing, questions about a list, or how a list came out. */
export type Standing = Readonly<
  | { kind: 'idle' }
  /** Asked of a new list while the one before is kept, or of the one that was held itself. */
  | { kind: 'asking'; draft: Draft; before: Held | undefined }
  | { kind: 'done'; held: Held }
>;

/** How it is with the lists, by the names that `data-roster-state` has for it. */
export type ListState = Readonly<
  | Standing
  | { kind: 'reading'; desk: Desk; says: string; share: number; over: Standing }
  | { kind: 'failed'; problem: string; over: Standing }
>;

/** What stands there when what is done is taken away. */
export function standingOf(state: ListState): Standing {
  return 'over' in state ? state.over : state;
}

/** The list that was judged last, whatever is done or asked since. */
export function heldOf(state: ListState): Held | undefined {
  const standing = standingOf(state);
  if (standing.kind === 'asking') return standing.before;
  return standing.kind === 'done' ? standing.held : undefined;
}

/** The workers that are needed for it. */
export function desksOf(state: ListState): ReadonlySet<Desk> {
  const standing = standingOf(state);
  const desks = [
    state.kind === 'reading' ? state.desk : undefined,
    standing.kind === 'asking' ? standing.draft.desk : undefined,
    heldOf(standing)?.desk,
  ];
  return new Set(desks.filter((desk) => desk !== undefined));
}
