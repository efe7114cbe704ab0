import { useEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { ShownRow, View } from '~/islands/roster/desk/protocol';

const page = 100;
const mostPages = 30;

/** Milliseconds without a key. */
const typingRests = 150;

/** The rows of a view, fetched from the worker page by page as they come into sight. */
export function useRows({ desk, turn }: Held, view: View) {
  const pages = useRef(new Map<number, readonly ShownRow[] | undefined>());
  const [shown, setShown] = useState({ total: 0, serial: 0 });
  const latest = useRef(0);
  const [, redraw] = useState(0);
  const { which, department, find, sort } = view;
  const asked = useRef(find);

  useEffect(() => {
    const serial = ++latest.current;
    const ask = async () => {
      asked.current = find;
      const total = await desk.ask('arrange', view).catch(() => undefined);
      if (total === undefined || serial !== latest.current) return;
      pages.current = new Map();
      setShown({ total, serial });
    };
    const timer = setTimeout(ask, find === asked.current ? 0 : typingRests);
    return () => clearTimeout(timer);
  }, [turn, which, department, find, sort]);

  const fetchPage = (n: number) => {
    const mine = pages.current;
    if (mine.has(n)) return;
    mine.set(n, undefined);
    const oldest = mine.keys().next().value;
    if (mine.size > mostPages && oldest !== undefined) mine.delete(oldest);
    desk.ask('slice', { from: n * page, to: (n + 1) * page }).then(
      (rows) => {
        if (mine !== pages.current) return;
        mine.set(n, rows);
        redraw((times) => times + 1);
      },
      () => {},
    );
  };

  return {
    ...shown,
    /** A row, or nothing while it is on its way. */
    rowAt(index: number): ShownRow | undefined {
      const n = Math.floor(index / page);
      fetchPage(n);
      return pages.current.get(n)?.[index % page];
    },
  };
}
