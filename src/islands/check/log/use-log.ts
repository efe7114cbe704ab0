import { useEffect, useRef, useState } from 'preact/hooks';
import type { Log } from '~/rules/log/log';
import { type Change, type Conflict, undoOf } from './changes';
import { type Keeper, keeperOf } from './keeper';
import { lastOf, type Step, type Steps, stepped, steppedAgain, steppedBack } from './steps';
import { savedSteps, saveSteps } from './steps-kept';
import { asideKey, logKey, storeIn } from './store';

export const store = storeIn(() => localStorage);

/** What was done last, in words, and everything that can be taken back. */
export interface Done {
  readonly says?: string | undefined;
  readonly steps: Steps;
}

export interface LogInHand {
  readonly log: Log;
  readonly saved: boolean;
  readonly conflicts: readonly Conflict[];
  readonly done: Done;
  /** Makes a step's changes, says what was done, and keeps the way back; whether anything was changed. */
  make(step: Step): boolean;
  /** Keeps the way back of something that changed nothing in the log. */
  note(step: Step): void;
  /** Takes the last step back, and gives it; nothing where none is left. */
  undo(): Step | undefined;
  /** Does again what was taken back last, and gives it. */
  redo(): Step | undefined;
  /** Settles a conflict: mine, or what stands there now. */
  settle(conflict: Conflict, mine: boolean): void;
}

/** The log of this browser, in step with its other tabs. */
export function useLog(empty: Log): LogInHand {
  const hand = useRef<Keeper>();
  hand.current ??= keeperOf(store, empty);
  const keeper = hand.current;
  const [, redraw] = useState(0);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [done, set] = useState<Done>(() => ({ steps: savedSteps() }));
  const { steps } = done;
  const setDone = (next: Done) => {
    saveSteps(next.steps);
    set(next);
  };

  const took = (more: readonly Conflict[]) => {
    if (more.length > 0) {
      setConflicts((old) => [...old.filter((o) => !more.some((m) => m.id === o.id)), ...more]);
    }
    redraw((n) => n + 1);
  };

  useEffect(() => {
    const refresh = ({ key }: { readonly key?: string | null }) => {
      if (key === undefined || key === null || key === logKey || key === asideKey) took(keeper.refresh());
    };
    const shown = () => refresh({});
    addEventListener('storage', refresh);
    addEventListener('pageshow', shown);
    return () => {
      removeEventListener('storage', refresh);
      removeEventListener('pageshow', shown);
    };
  }, []);

  /** Makes changes; those that were made, without those another tab has made otherwise. */
  const apply = (changes: readonly Change[]): readonly Change[] => {
    const refused = keeper.change(changes);
    took(refused);
    return changes.filter((c) => !refused.some((r) => c.kind === 'entry' && c.id === r.id));
  };
  const note = (step: Step) => setDone({ says: step.says, steps: stepped(steps, step) });
  const make = (step: Step) => {
    const made = apply(step.changes);
    if (made.length > 0) note({ ...step, changes: made });
    else setDone({ steps });
    return made.length > 0;
  };
  const undo = () => {
    const step = lastOf(steps.done);
    if (!step) return undefined;
    const made = apply(undoOf(step.changes));
    const said = made.length > 0 || step.changes.length === 0;
    setDone({
      says: said ? step.back : undefined,
      steps: steppedBack(steps, { ...step, changes: undoOf(made) }),
    });
    return step;
  };
  const redo = () => {
    const step = lastOf(steps.undone);
    if (!step) return undefined;
    const made = apply(step.changes);
    setDone({ says: step.says, steps: steppedAgain(steps, { ...step, changes: made }) });
    return step;
  };
  const settle = (conflict: Conflict, mine: boolean) => {
    setConflicts((old) => old.filter((o) => o.id !== conflict.id));
    const { id, now, to } = conflict;
    const [here, there] = ['已经改成这里写的。', '保留了另一个页面里的。'];
    if (mine) make({ changes: [{ kind: 'entry', id, from: now, to }], says: here, back: there });
    // Nothing changes, but what was written here can still be had.
    else note({ changes: [{ kind: 'entry', id, from: to, to: now }], says: there, back: here });
  };

  return { log: keeper.log(), saved: keeper.saved(), conflicts, done, make, note, undo, redo, settle };
}
