import { useState } from 'preact/hooks';
import type { Entry } from '~/rules/log/entry';
import type { WrittenEntry } from '~/rules/log/read-entry';
import { type Draft, dropDraft, isBlank, newDraft, saveDraft, savedDrafts, writtenFrom } from './drafts';

/** The entry being written, and those half written and put aside: kept at every stroke. */
export interface DraftInHand {
  readonly draft: Draft | undefined;
  /** It was begun before: by an earlier visit, or before another one was opened. */
  readonly found: boolean;
  readonly saved: boolean;
  /** The person has opened or closed the form since the page came. */
  readonly asked: boolean;
  /** All that are half written, the one in hand among them, the latest first. */
  readonly begun: readonly Draft[];
  /** Those of them that are not in hand. */
  readonly aside: readonly Draft[];
  /** A new one, or the new one that was put aside. */
  start(): void;
  /** An entry to be changed, with what was already changed in it. */
  edit(entry: Entry): void;
  /** Goes on with what was given up, with the first of them in hand. */
  resume(drafts: readonly Draft[]): void;
  write(written: WrittenEntry): void;
  /** Done with it, and ready for another one or not. */
  finish(another: boolean): void;
  /** Gives up some of them. */
  drop(drafts: readonly Draft[]): void;
}

interface State {
  readonly draft: Draft | undefined;
  readonly found: boolean;
  readonly saved: boolean;
  readonly asked: boolean;
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
  const aside = without(begun, draft ? [draft] : []);

  const open = (next: Draft | undefined, found = false) => set({ ...state, draft: next, found, asked: true });
  const openOr = (waiting: Draft | undefined, fresh: () => Draft) =>
    waiting ? open(waiting, true) : open(fresh());
  const close = (drafts: readonly Draft[], next: Draft | undefined) => {
    for (const { written } of drafts) dropDraft(written.id);
    const left = without(begun, drafts);
    set({ draft: next, found: false, asked: true, begun: left, saved: saved || left.length === 0 });
  };

  return {
    draft,
    found,
    saved,
    asked,
    begun,
    aside,
    start: () => openOr(newOf(aside), newDraft),
    edit: (from) => {
      const waiting = begun.find((d) => d.written.id === from.id);
      openOr(waiting, () => ({ written: writtenFrom(from), from }));
    },
    resume: (drafts) => {
      const [first] = drafts;
      if (!first) return;
      const kept = [...drafts].reverse().reduce((all, one) => keptWith(all.begun, one), { begun, saved });
      set({ ...state, ...kept, draft: first, found: true, asked: true });
    },
    write: (written) => {
      if (!draft) return;
      const next = { ...draft, written };
      set({ ...state, ...keptWith(begun, next), draft: next });
    },
    finish: (another) => draft && close([draft], another ? newDraft() : undefined),
    drop: (drafts) => close(drafts, draft && without([draft], drafts)[0]),
  };
}

/** The one among them that is no change of an entry. */
export function newOf(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((d) => d.from === undefined);
}

function without(drafts: readonly Draft[], gone: readonly Draft[]): readonly Draft[] {
  return drafts.filter((d) => !gone.some((g) => g.written.id === d.written.id));
}

/** Keeps a half-written one in front of the others; one that is blank again needs no keeping. */
function keptWith(begun: readonly Draft[], draft: Draft): Pick<State, 'begun' | 'saved'> {
  const others = without(begun, [draft]);
  return { begun: isBlank(draft) ? others : [draft, ...others], saved: saveDraft(draft) };
}
