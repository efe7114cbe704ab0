import { useRef, useState } from 'preact/hooks';
import { type ForAll, settingsFor } from '~/islands/roster/open/for-all';
import { kindsFound } from '~/islands/roster/read/kinds-found';
import type { Question } from '~/roster/find/question';
import type { Day } from '~/rules/duty/day';
import type { Delimiter } from '~/sheets/delimiter-names';
import type { Encoding } from '~/sheets/encoding';
import type { Desk } from './desk';
import { giveBack, prepareDesks, takeDesk } from './desks';
import type { Figures, Look, Opened, Settings, Source, Summary } from './protocol';
import { headingsOf, withStates } from './settings';

/** A list that was read, and how it is to be judged. */
export interface Draft {
  readonly desk: Desk;
  readonly source: Source;
  readonly opened: Opened;
  readonly settings: Settings;
  /** What only the person can settle before anybody is counted. */
  readonly questions: readonly Question[];
}

/** A list that was judged. */
export interface Held extends Draft {
  readonly summary: Summary;
  /** Grows with every judgment: what was fetched of an earlier one is stale. */
  readonly turn: number;
}

export interface Busy {
  readonly says: string;
  readonly share: number;
  /** The list that is shown is being judged anew: there is nothing to go back to half way. */
  readonly again: boolean;
}

export interface Lists {
  readonly busy?: Busy | undefined;
  readonly problem?: string | undefined;
  readonly asking?: Draft | undefined;
  readonly held?: Held | undefined;
}

/** How text is read, as a person chose it. */
export interface Reading {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** The list that is shown, the one being read, and what can be done with them; none is read before all is ready for it. */
export function useList(figures: Figures, today: Day, ready: () => Promise<unknown>) {
  const [lists, set] = useState<Lists>({});
  const run = useRef(0);
  const working = useRef<Desk | undefined>(undefined);
  const now = useRef(lists);
  now.current = lists;

  const put = (change: Partial<Lists>) => {
    now.current = { ...now.current, ...change };
    set(now.current);
  };

  /** Does one thing, unless another has been started meanwhile; a failure is said and changes nothing else. */
  const doing = async (desk: Desk, says: string, work: (mine: () => boolean) => Promise<void>) => {
    const turn = ++run.current;
    working.current = desk;
    const again = desk === now.current.held?.desk;
    put({ busy: { says, share: 0, again }, problem: undefined });
    const mine = () => turn === run.current;
    try {
      await work(mine);
    } catch (cause) {
      if (!mine()) return;
      put({ problem: (cause as Error).message });
      if (desk !== now.current.held?.desk && desk !== now.current.asking?.desk) giveBack(desk);
    } finally {
      if (mine()) {
        put({ busy: undefined });
        working.current = undefined;
      }
    }
  };

  /** Moves the bar on, unless another thing has been started meanwhile. */
  const progress = (says: string, mine: () => boolean) => (share: number) => {
    const { busy } = now.current;
    if (busy && mine()) put({ busy: { ...busy, says, share } });
  };

  const judge = async (draft: Draft, mine: () => boolean) => {
    const { desk, opened, settings } = draft;
    const headings = headingsOf(opened.look, settings.headerRows);
    const moved = progress('正在逐行核对', mine);
    const got = await desk.ask('judge', { settings, headings, today }, moved);
    if (!mine()) return;
    if ('asks' in got) {
      const begun = withStates(settings, got.asks);
      return put({ asking: { ...draft, settings: begun, questions: got.asks } });
    }
    const before = now.current.held;
    put({ held: { ...draft, summary: got, turn: (before?.turn ?? 0) + 1 }, asking: undefined });
    if (before && before.desk !== desk) giveBack(before.desk);
  };

  const settle = async (draft: Draft, mine: () => boolean) => {
    if (draft.questions.length === 0) return judge(draft, mine);
    put({ asking: draft });
  };

  const read = async (desk: Desk, source: Source, how: Reading, forAll: ForAll, mine: () => boolean) => {
    await ready();
    const opened = await desk.ask('open', { source, figures, ...how }, progress('正在读名单', mine));
    if (mine()) await settle(drafted(desk, source, opened, forAll), mine);
  };

  return {
    lists,
    /** Reads a new list, or the same in another way, beside the one that is shown. */
    open(source: Source, forAll: ForAll, how: Reading = {}) {
      cancel();
      try {
        const desk = takeDesk();
        doing(desk, '正在读名单', (mine) => read(desk, source, how, forAll, mine));
      } catch (cause) {
        put({ problem: (cause as Error).message });
      }
    },
    lookAt(draft: Draft, sheet: number, forAll: ForAll) {
      doing(draft.desk, '正在读另一张表', async (mine) => {
        const look: Look = await draft.desk.ask('look', { sheet });
        const opened = { ...draft.opened, look };
        if (mine()) await settle(drafted(draft.desk, draft.source, opened, forAll), mine);
      });
    },
    /** Keeps what was chosen for a list that still has questions. */
    choose: (settings: Settings) =>
      now.current.asking && put({ asking: { ...now.current.asking, settings } }),
    judge: (draft: Draft) => doing(draft.desk, '正在逐行核对', (mine) => judge(draft, mine)),
    cancel,
    /** Says what is wrong before any list was opened. */
    fail: (problem: string) => put({ problem }),
  };

  /** Stops what is being read, or leaves the questions; the list that is shown stays. */
  function cancel() {
    const { busy, asking, held } = now.current;
    const desk = (busy && working.current) ?? asking?.desk;
    run.current++;
    working.current = undefined;
    if (desk && desk !== held?.desk) desk.close();
    put({ busy: undefined, asking: undefined, problem: undefined });
    if (!now.current.held) prepareDesks().catch(() => undefined);
  }
}

function drafted(desk: Desk, source: Source, opened: Opened, forAll: ForAll): Draft {
  const { questions } = opened.look.found;
  const kinds = questions.find((question) => question.kind === 'kinds');
  const courses = kinds && ({ kinds: kindsFound(kinds), several: 'add' } as const);
  return { desk, source, opened, settings: { ...settingsFor(opened, forAll), ...courses }, questions };
}
