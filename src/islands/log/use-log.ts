import { useEffect, useRef, useState } from 'preact/hooks';
import type { Log } from '~/rules/log';
import { type Change, type Conflict, undoOf } from './changes';
import { type Keeper, keeperOf } from './keeper';
import { asideKey, logKey, storeIn } from './store';

export const store = storeIn(() => localStorage);

/** What was done last, and how to take it back. */
export interface Done {
  readonly says: string;
  readonly undo?: readonly Change[] | undefined;
}

export interface LogInHand {
  readonly log: Log;
  readonly saved: boolean;
  readonly conflicts: readonly Conflict[];
  readonly done: Done | undefined;
  /** Makes changes, says what was done, and offers to take it back. */
  make(changes: readonly Change[], says: string, canUndo?: boolean): void;
  undo(): void;
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
  const [done, setDone] = useState<Done>();

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

  const saved = keeper.saved();
  useEffect(() => {
    if (saved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [saved]);

  const make = (changes: readonly Change[], says: string, canUndo = true) => {
    const refused = keeper.change(changes);
    took(refused);
    const made = changes.filter((c) => !refused.some((r) => c.kind === 'entry' && c.id === r.id));
    setDone(made.length > 0 ? { says, undo: canUndo ? undoOf(made) : undefined } : undefined);
  };

  return {
    log: keeper.log(),
    saved,
    conflicts,
    done,
    make,
    undo: () => done?.undo && make(done.undo, '已经恢复。', false),
    settle: (conflict, mine) => {
      setConflicts((old) => old.filter((o) => o.id !== conflict.id));
      const { id, now: from, to } = conflict;
      if (mine) make([{ kind: 'entry', id, from, to }], '已经改成这里写的。', false);
      else setDone({ says: '保留了另一个页面里的。' });
    },
  };
}
