import type { Log } from '~/rules/log/log';
import { applyAll, type Change, type Conflict } from './changes';
import { logText } from './log-file';
import type { Kept, Store } from './store';

/** Keeps one tab's log and the store in step, whatever other tabs do. */
export interface Keeper {
  log(): Log;
  /** Whether everything is in the store. */
  saved(): boolean;
  /** Makes changes upon what the store holds now; what another tab changed otherwise comes back. */
  change(changes: readonly Change[]): readonly Conflict[];
  /** Takes in what another tab has written, without losing what this one has. */
  refresh(): readonly Conflict[];
}

export function keeperOf(store: Store, empty: Log): Keeper {
  let kept: Kept = store.read() ?? { log: empty, revision: 0, text: '' };
  /** Changes the store would not take yet, and those it took last. */
  let waiting: readonly Change[] = [];
  let last: readonly Change[] = [];

  const change = (changes: readonly Change[]): readonly Conflict[] => {
    const now = store.read() ?? kept;
    // Another tab wrote at the same moment, not knowing of our last changes: they are made again.
    const overwritten = now.text !== kept.text && now.revision <= kept.revision;
    const wanted = [...(overwritten ? last : []), ...waiting, ...changes];
    if (wanted.length === 0) {
      kept = now;
      return [];
    }
    const { log, conflicts } = applyAll(now.log, wanted);
    const made = wanted.filter((c) => !conflicts.some((x) => c.kind === 'entry' && x.id === c.id));
    const revision = Math.max(now.revision, kept.revision) + 1;
    if (store.write(log, revision)) {
      kept = { log, revision, text: logText(log, revision) };
      last = made;
      waiting = [];
    } else {
      kept = now;
      waiting = made;
    }
    return conflicts;
  };

  return {
    log: () => applyAll(kept.log, waiting).log,
    saved: () => waiting.length === 0,
    change,
    refresh: () => change([]),
  };
}
