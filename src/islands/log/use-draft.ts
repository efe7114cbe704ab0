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
  /** The person has opened or closed the form since the page came. */
  readonly asked: boolean;
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
  readonly asked: boolean;
}

/** Starts with what was left half written, or else with a blank form where the log is empty. */
export function useDraft(empty: boolean): DraftInHand {
  const [{ draft, found, saved, asked }, set] = useState<State>(() => {
    const [left] = savedDrafts();
    const draft = left ?? (empty ? newDraft() : undefined);
    return { draft, found: left !== undefined, saved: true, asked: false };
  });
  const open = (next: Draft | undefined) => set({ draft: next, found: false, saved: true, asked: true });
  return {
    draft,
    found,
    saved,
    asked,
    start: () => open(newDraft()),
    edit: (from) => open({ written: writtenFrom(from), from }),
    write: (written) => {
      if (!draft) return;
      const next = { ...draft, written };
      set({ draft: next, found, asked, saved: saveDraft(next) });
    },
    finish: (another) => {
      if (draft) dropDraft(draft.written.id);
      open(another ? newDraft() : undefined);
    },
  };
}
