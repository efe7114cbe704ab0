import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import type { Fact } from '~/edit/make/notice-facts';
import { type Draft, dropDraft, keepDraft } from '~/edit/source/draft';
import { type Judged, judge, type Session } from './session';

interface Begun {
  readonly session: Session;
  /** What was left open when the page was closed, where it goes on from there. */
  readonly draft?: Draft | undefined;
}

/** Milliseconds after the last key before all is read again. */
const rest = 250;

/** What the build says of the files as they stand, once nobody types; and whether the browser keeps what is not saved. */
export function useJudged(
  session: Session,
  looks: readonly Look[],
  facts: readonly Fact[],
  begun: Begun,
): { readonly judged: Judged; readonly isKept: boolean } {
  const judging = useMemo(judge, []);
  const [judged, setJudged] = useState<Judged>(() => judging(begun.session));
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => {
      const judgedNow = judging(session);
      setJudged(judgedNow);
      if (judgedNow.changed.length === 0 && looks.every((l) => l.done)) void dropDraft(session.draft);
      else if (session !== begun.session || looks !== begun.draft?.looks) {
        const { draft: id, name, folder, opened, now, packed } = session;
        void keepDraft({ id, name, folder, opened, now, packed, looks, facts, at: Date.now() }).then(setKept);
      }
    }, rest);
    return () => clearTimeout(timer);
  }, [session, looks, facts]);
  return { judged, isKept };
}
