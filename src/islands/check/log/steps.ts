import type { Change } from './changes';
import type { Draft } from './drafts';

/** Something a person did to the log, with what is said when it is done and when it is taken back. */
export interface Step {
  readonly changes: readonly Change[];
  /** 已删去“选修课”。 */
  readonly says: string;
  /** 已经恢复“选修课”。 */
  readonly back: string;
  /** What was half written and given up by it. */
  readonly drafts?: readonly Draft[];
}

/** Everything done since the page came, and what of it was taken back; the last stands at the end of each. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noSteps: Steps = { done: [], undone: [] };

export function lastOf(steps: readonly Step[]): Step | undefined {
  return steps[steps.length - 1];
}

/** After something new was done, what was taken back before can't be done again. */
export function stepped({ done }: Steps, step: Step): Steps {
  return { done: [...done, step], undone: [] };
}

/** After the last step was taken back, as far as it could be. */
export function steppedBack({ done, undone }: Steps, taken: Step): Steps {
  return { done: done.slice(0, -1), undone: [...undone, taken] };
}

/** After what was taken back last was done again, as far as it could be. */
export function steppedAgain({ done, undone }: Steps, made: Step): Steps {
  return { done: [...done, made], undone: undone.slice(0, -1) };
}
