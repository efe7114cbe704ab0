import { useState } from 'preact/hooks';
import type { Entry } from '~/rules/entry';
import type { WrittenEntry } from '~/rules/read-entry';
import { type Draft, dropDraft, isBlank, newDraft, saveDraft, savedDrafts, writtenFrom } from './drafts';

/** The entry being written, and those half written and put aside: kept at every stroke. */
export interface DraftInHand {
  readonly draft: Draft | undefined;
  /** It was begun before: by an earlier visit, or before another one was opened. */
  readonly found: boolean;
  readonly saved: boolean;
  /** The person has opened or closed the form since the page came. */
  readonly asked: boolean;
  readonly aside: readonly Draft[];
  /** A new one, or the new one that was put aside. */
  start(): void;
  /** An entry to be changed, with what was already changed in it. */
  edit(entry: Entry): void;
  /** Goes on with one that was given up. */
  resume(draft: Draft): void;
  write(written: WrittenEntry): void;
  /** Done with it, and ready for another one or not. */
  finish(another: boolean): void;
  /** Gives up one of them. */
  drop(id: string): void;
}

interface State {
  readonly draft: Draft | undefined;
  readonly found: boolean;
  readonly saved: boolean;
  readonly asked: boolean;
  /** All that are half written, the one in hand among them, the latest first. */
  readonly begun: readonly Draft[];
}

/** Starts with what was left half written, or else with a blank form where the log is empty. */
export function useDraft(empty: boolean): DraftInHand {
  const [state, set] = useState<State>(() => {
    const begun = savedDrafts();
    const [left] = begun;
    const draft = left ?? (empty ? newDraft() : undefined);
    return { draft, found: left !== undefined, saved: true, asked: false, begun };
  });
  const { draft, found, saved, asked, begun } = state;
  const aside = without(begun, draft?.written.id);

  const open = (next: Draft | undefined, found = false) => set({ ...state, draft: next, found, asked: true });
  const openOr = (waiting: Draft | undefined, fresh: () => Draft) =>
    waiting ? open(waiting, true) : open(fresh());
  const close = (id: string, next: Draft | undefined) => {
    dropDraft(id);
    const left = without(begun, id);
    set({ draft: next, found: false, asked: true, begun: left, saved: saved || left.length === 0 });
  };

  return {
    draft,
    found,
    saved,
    asked,
    aside,
    start: () => openOr(newOf(aside), newDraft),
    edit: (from) => {
      const waiting = begun.find((d) => d.written.id === from.id);
      openOr(waiting, () => ({ written: writtenFrom(from), from }));
    },
    resume: (again) => set({ ...state, ...keptWith(begun, again), draft: again, found: true, asked: true }),
    write: (written) => {
      if (!draft) return;
      const next = { ...draft, written };
      set({ ...state, ...keptWith(begun, next), draft: next });
    },
    finish: (another) => draft && close(draft.written.id, another ? newDraft() : undefined),
    drop: (id) => close(id, draft?.written.id === id ? undefined : draft),
  };
}

/** The one among them that is no change of an entry. */
export function newOf(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((d) => d.from === undefined);
}

function without(drafts: readonly Draft[], id: string | undefined): readonly Draft[] {
  return drafts.filter((d) => d.written.id !== id);
}

/** Keeps a half-written one in front of the others; one that is blank again needs no keeping. */
function keptWith(begun: readonly Draft[], draft: Draft): Pick<State, 'begun' | 'saved'> {
  const others = without(begun, draft.written.id);
  return { begun: isBlank(draft) ? others : [draft, ...others], saved: saveDraft(draft) };
}
