import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import type { Fact } from '~/edit/make/notice-facts';
import { type Draft, dropDraft, keepDraft } from '~/edit/source/draft';
import { changedIn, type Judged, judge, type Session } from './session';

interface Begun {
  readonly session: Session;
  /** What was left open when the page was closed, where it goes on from there. */
  readonly draft?: Draft | undefined;
}

/** Milliseconds after the last key before all is read again. */
const rest = 250;

interface Judging {
  readonly judged: Judged;
  /** Whether the browser keeps what is not saved. */
  readonly isKept: boolean;
  /** Keeps what is not saved without waiting for a rest: somebody leaves. */
  readonly keep: () => Promise<void>;
}

/** What the build says of the files as they stand, once nobody types; they are kept then, too. */
export function useJudged(
  session: Session,
  looks: readonly Look[],
  facts: readonly Fact[],
  begun: Begun,
): Judging {
  const judging = useMemo(judge, []);
  const [judged, setJudged] = useState<Judged>(() => judging(begun.session));
  const [isKept, setKept] = useState(true);
  const keep = async () => {
    const { draft: id, name, folder, opened, now, packed } = session;
    if (changedIn(opened, now).length === 0 && looks.every((l) => l.done)) await dropDraft(id);
    else if (session !== begun.session || looks !== begun.draft?.looks)
      setKept(await keepDraft({ id, name, folder, opened, now, packed, looks, facts, at: Date.now() }));
  };
  useEffect(() => {
    const timer = setTimeout(() => {
      setJudged(judging(session));
      void keep();
    }, rest);
    return () => clearTimeout(timer);
  }, [session, looks, facts]);
  return { judged, isKept, keep };
}
