import { useState } from 'preact/hooks';
import type { Entry } from '~/rules/entry';
import type { WrittenEntry } from '~/rules/read-entry';
import { type Draft, dropDraft, newDraft, saveDraft, savedDrafts, writtenFrom } from './drafts';

/** The entry being written, kept at every stroke. */
export interface DraftInHand {
  readonly draft: Draft | undefined;
  /** It was found here, left by an earlier visit. */
  readonly found: boolean;
  readonly saved: boolean;
  start(): void;
  edit(entry: Entry): void;
  write(written: WrittenEntry): void;
  /** Done with it, and ready for another one or not. */
  finish(another: boolean): void;
}

interface State {
  readonly draft: Draft | undefined;
  readonly found: boolean;
  readonly saved: boolean;
}

/** Starts with what was left half written, or else with a blank form where the log is empty. */
export function useDraft(empty: boolean): DraftInHand {
  const [{ draft, found, saved }, set] = useState<State>(() => {
    const [left] = savedDrafts();
    return { draft: left ?? (empty ? newDraft() : undefined), found: left !== undefined, saved: true };
  });
  const open = (next: Draft | undefined) => set({ draft: next, found: false, saved: true });
  return {
    draft,
    found,
    saved,
    start: () => open(newDraft()),
    edit: (from) => open({ written: writtenFrom(from), from }),
    write: (written) => {
      if (!draft) return;
      const next = { ...draft, written };
      set({ draft: next, found, saved: saveDraft(next) });
    },
    finish: (another) => {
      if (draft) dropDraft(draft.written.id);
      open(another ? newDraft() : undefined);
    },
  };
}
