import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isLink } from '~/parts/link/is-link';
import { useHash } from '~/parts/use-hash';
import type { Day } from '~/rules/duty/day';
import { Checker } from './Checker';
import { LogLoader } from './LogLoader';
import { fetchReader } from './link-reader';
import { logPlace, openingView, saveView, type View, viewSaid } from './view';

const names: Readonly<Record<View, string>> = { sums: '填三个数', log: '学习记录' };

interface Props {
  /** Whether the address and what this browser keeps can be looked at. */
  readonly ready: boolean;
  readonly builtOn: Day;
}

/** Three numbers or the log, entry by entry: one at a time, as the address says or as last used. */
export function Views({ ready, builtOn }: Props) {
  // None until the address was looked at.
  const [view, setView] = useState<View>();
  const asked = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (!ready) return;
    // The log may have been asked for before this script was there.
    if (asked.current?.querySelector(':last-child > :checked')) choose('log');
    else setView(openingView(location.hash, isLink));
  }, [ready]);
  useHash(() => setView((now) => viewSaid(location.hash, isLink) ?? now));

  // The history remembers the three numbers' link while the address says #log, through a reload too.
  const choose = async (to: View) => {
    const sums = view === 'sums' ? location.hash : history.state?.sums;
    const plain = location.pathname + location.search;
    if (to === 'log') history.replaceState({ ...history.state, sums }, '', logPlace);
    else history.replaceState(history.state, '', isLink(sums ?? '') ? sums : plain);
    document.querySelector('.long')?.classList.remove('long');
    saveView(to);
    if (isLink(location.hash)) await fetchReader();
    setView(to);
  };

  return (
    <>
      <fieldset ref={asked} class="views no-print">
        <legend class="unseen">怎么填</legend>
        {(['sums', 'log'] as const).map((v) => (
          <label key={v}>
            <input
              type="radio"
              name="view"
              checked={view && view === v}
              defaultChecked={v === 'sums'}
              onChange={() => ready && choose(v)}
            />
            <span>{names[v]}</span>
          </label>
        ))}
      </fieldset>
      {view === 'log' ? <LogLoader /> : <Checker ready={ready} builtOn={builtOn} withSummary />}
    </>
  );
}
