import { useEffect, useRef, useState } from 'preact/hooks';
import { Checker } from './Checker';
import { LogLoader } from './LogLoader';
import { isLink } from './link';
import { logPlace, openingView, saveView, type View, viewSaid } from './view';

const names: Readonly<Record<View, string>> = { sums: '填三个数', log: '逐条记' };

/** Three numbers or entry by entry: one at a time, as the address says or as last used. */
export function Views() {
  const [view, setView] = useState(() => openingView(location.hash, isLink));
  const sums = useRef('');

  useEffect(() => {
    const reread = () => setView((now) => viewSaid(location.hash, isLink) ?? now);
    addEventListener('hashchange', reread);
    return () => removeEventListener('hashchange', reread);
  }, []);

  const choose = (to: View) => {
    if (view === 'sums' && isLink(location.hash)) sums.current = location.hash;
    const address = to === 'log' ? logPlace : sums.current || location.pathname + location.search;
    history.replaceState(history.state, '', address);
    saveView(to);
    setView(to);
  };

  return (
    <>
      <fieldset class="views no-print">
        <legend class="unseen">怎么填</legend>
        {(['sums', 'log'] as const).map((v) => (
          <label key={v}>
            <input type="radio" name="view" checked={view === v} onChange={() => choose(v)} />
            <span>{names[v]}</span>
          </label>
        ))}
      </fieldset>
      {view === 'sums' ? <Checker /> : <LogLoader />}
    </>
  );
}
