import { useRef, useState } from 'preact/hooks';
import { type ForAll, settingsFor } from '~/islands/roster/open/for-all';
import { kindsFound } from '~/islands/roster/read/kinds-found';
import type { Day } from '~/rules/duty/day';
import type { Delimiter } from '~/sheets/delimiter-names';
import type { Encoding } from '~/sheets/encoding';
import type { Desk } from './desk';
import { giveBack, prepareDesks, takeDesk } from './desks';
import { type Draft, desksOf, heldOf, type ListState, type Standing, standingOf } from './list-state';
import type { Figures, Opened, Settings, Source } from './protocol';
import { headingsOf, withStates } from './settings';

/** How text is read, as a person chose it. */
export interface Reading {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** One thing that is being done with a list. */
interface Doing {
  /** Whether it is still wanted: nothing else was started since. */
  mine(): boolean;
  /** Moves the bar on, as long as it is wanted. */
  moved(says: string): (share: number) => void;
}

/** The list that is shown, the one being read, and what can be done with them; none is read before all is ready for it. */
export function useList(figures: Figures, today: Day, ready: () => Promise<unknown>) {
  const [state, set] = useState<ListState>({ kind: 'idle' });
  const now = useRef(state);
  const run = useRef(0);

  /** Goes on to what is next; workers no longer needed are left. */
  const put = (next: ListState, leave: (desk: Desk) => void) => {
    const needed = desksOf(next);
    for (const desk of desksOf(now.current)) if (!needed.has(desk)) leave(desk);
    now.current = next;
    set(next);
  };

  /** Does one thing, to what then stands there, unless another is started meanwhile; a failure is said and changes nothing else. */
  const doing = async (desk: Desk, says: string, work: (doing: Doing) => Promise<Standing | undefined>) => {
    const turn = ++run.current;
    const mine = () => turn === run.current;
    const at = (says: string, share: number) =>
      put({ kind: 'reading', desk, says, share, over: standingOf(now.current) }, close);
    at(says, 0);
    try {
      const next = await work({ mine, moved: (says) => (share) => mine() && at(says, share) });
      if (mine() && next) put(next, giveBack);
    } catch (cause) {
      if (mine()) put(failed(cause), giveBack);
    }
  };

  const failed = (cause: unknown): ListState => ({
    kind: 'failed',
    problem: (cause as Error).message,
    over: standingOf(now.current),
  });

  const judged = async (draft: Draft, { moved }: Doing): Promise<Standing> => {
    const { desk, opened, settings } = draft;
    const headings = headingsOf(opened.look, settings.headerRows);
    const got = await desk.ask('judge', { settings, headings, today }, moved('正在逐行核对'));
    const before = heldOf(now.current);
    if (!('asks' in got))
      return { kind: 'done', held: { ...draft, summary: got, turn: (before?.turn ?? 0) + 1 } };
    const begun = withStates(settings, got.asks);
    return { kind: 'asking', draft: { ...draft, settings: begun, questions: got.asks }, before };
  };

  const settled = async (draft: Draft, doing: Doing): Promise<Standing | undefined> => {
    if (!doing.mine()) return undefined;
    if (draft.questions.length === 0) return judged(draft, doing);
    return { kind: 'asking', draft: await withYears(draft), before: heldOf(now.current) };
  };

  return {
    state,
    /** Reads a new list, or the same in another way, beside the one that is shown. */
    open(source: Source, forAll: ForAll, how: Reading = {}) {
      cancel();
      let desk: Desk;
      try {
        desk = takeDesk();
      } catch (cause) {
        return fail(cause);
      }
      doing(desk, '正在读名单', async (doing) => {
        await ready();
        const opened = await desk.ask('open', { source, figures, ...how }, doing.moved('正在读名单'));
        return settled(drafted(desk, source, opened, forAll), doing);
      });
    },
    lookAt(draft: Draft, sheet: number, forAll: ForAll) {
      const { desk, source } = draft;
      doing(desk, '正在读另一张表', async (doing) => {
        const look = await desk.ask('look', { sheet });
        return settled(drafted(desk, source, { ...draft.opened, look }, forAll), doing);
      });
    },
    /** Keeps what was chosen for a list that still has questions; what went wrong before still stands above them. */
    choose(settings: Settings) {
      const standing = standingOf(now.current);
      if (standing.kind !== 'asking') return;
      const over: Standing = { ...standing, draft: { ...standing.draft, settings } };
      put('over' in now.current ? { ...now.current, over } : over, giveBack);
    },
    judge: (draft: Draft) => doing(draft.desk, '正在逐行核对', (doing) => judged(draft, doing)),
    cancel,
    fail,
  };

  /** Stops what is being read, or leaves the questions; the list that is shown stays. */
  function cancel() {
    run.current++;
    const held = heldOf(now.current);
    put(held ? { kind: 'done', held } : { kind: 'idle' }, close);
    if (!held) prepareDesks().catch(() => undefined);
  }

  /** Says what is wrong before any list was opened; one that is being read fails by itself. */
  function fail(cause: unknown) {
    if (now.current.kind !== 'reading') put(failed(cause), giveBack);
  }
}

/** With what has to be asked of the years, where that is known before the rest is answered: all is asked at once. */
async function withYears(draft: Draft): Promise<Draft> {
  const { desk, opened, settings, questions } = draft;
  if (!questions.every(({ kind }) => kind === 'kinds')) return draft;
  const headings = headingsOf(opened.look, settings.headerRows);
  return { ...draft, questions: [...questions, ...(await desk.ask('ofYears', { settings, headings }))] };
}

/** A desk that is at work is not waited for. */
function close(desk: Desk): void {
  desk.close();
}

function drafted(desk: Desk, source: Source, opened: Opened, forAll: ForAll): Draft {
  const { questions } = opened.look.found;
  const kinds = questions.find((question) => question.kind === 'kinds');
  const courses = kinds && ({ kinds: kindsFound(kinds), several: 'add' } as const);
  return { desk, source, opened, settings: { ...settingsFor(opened, forAll), ...courses }, questions };
}
