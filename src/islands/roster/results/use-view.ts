import { useRef, useState } from 'preact/hooks';
import type { Summary, View } from '~/islands/roster/desk/protocol';

const whole: View = { which: 'all', find: '', sort: 'row' };

/** Which rows are looked at; a department that the list no longer has is not asked for. */
export function useView({ departments }: Summary) {
  const [chosen, setView] = useState(whole);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = departments.some(({ name }) => name === chosen.department);
  const view = known ? chosen : { ...chosen, department: undefined };
  return {
    view,
    change: (change: Partial<View>) => setView({ ...view, ...change }),
    /** Shows these and no others, and goes there. */
    show(change: Partial<View>) {
      setView({ ...whole, sort: view.sort, ...change });
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    },
    heading,
  };
}
