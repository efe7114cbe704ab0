// biome-ignore-all lint/a11y/useSemanticElements: rows that stand where the scrolling puts them are no table to CSS
// biome-ignore-all lint/a11y/useFocusableInteractive: it is a table; what is reached by keyboard is the button in each row
import { useRef, useState } from 'preact/hooks';
import type { ShownRow, Summary } from '~/islands/roster/desk/protocol';
import { subjects } from '~/rules/duty/subject';
import { RowLine } from './RowLine';
import { subjectShorts } from './subject-shorts';
import type { useRows } from './use-rows';
import { scrollBox, useScrolled } from './use-scrolled';
import { scrollTo, windowOf } from './window-of';

interface Props {
  readonly rows: ReturnType<typeof useRows>;
  /** What no row fills: its column isn't shown. */
  readonly unfilled: Summary['unfilled'];
  readonly onChoose: (shown: ShownRow) => void;
}

const allColumns = [
  { of: 'row', name: '行' },
  { of: 'name', name: '姓名' },
  { of: 'id', name: '工号' },
  { of: 'department', name: '部门' },
  { of: 'year', name: '年度、行业' },
  ...subjects.map((s) => ({ of: 'subject', name: subjectShorts[s] })),
  { of: 'outcome', name: '结论' },
  { of: 'why', name: '差什么、为什么' },
];
const page = 10;

/** The rows in sight, however many there are. Arrows, PageUp, PageDown, Home and End walk from row to row. */
export function RowList({ rows, unfilled, onChoose }: Props) {
  const columns = allColumns.filter(({ of }) => unfilled.every((field) => field !== of));
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const scrolled = useScrolled(box, probe);
  const [active, setActive] = useState(0);
  const list = { rows: rows.total, ...scrolled };
  const { height, first, end, top } = windowOf(list);

  const go = (index: number) => {
    const to = Math.max(0, Math.min(rows.total - 1, index));
    setActive(to);
    const wanted = scrollTo(to, list);
    if (box.current && wanted !== list.scrollTop) scrollBox(box.current, wanted);
    requestAnimationFrame(() => {
      const row = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${to + 2}"]`);
      row?.querySelector('button')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const to = destination(e.key, active, rows.total);
    if (to === undefined) return;
    e.preventDefault();
    go(to);
  };

  const inSight = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  const drawn = active < first || active >= end ? [...inSight, Math.min(active, rows.total - 1)] : inSight;
  return (
    <div
      class="row-table"
      data-unfilled={unfilled.join(' ')}
      role="table"
      aria-label="逐行结果"
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length}
    >
      <div role="rowgroup">
        <div role="row" class="line heads" aria-rowindex={1}>
          {columns.map(({ of, name }) => (
            <span key={name} role="columnheader" data-of={of}>
              {name}
            </span>
          ))}
        </div>
      </div>
      <div ref={box} role="rowgroup" class="scroller" onKeyDown={onKeyDown}>
        <div ref={probe} class="line probe" aria-hidden="true" />
        <div role="presentation" class="all-rows" style={{ height: `${height}px` }}>
          {drawn.map((index) => (
            <RowLine
              key={index}
              index={index}
              shown={rows.rowAt(index)}
              unfilled={unfilled}
              top={top(index)}
              reached={index === active}
              onReach={() => setActive(index)}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function destination(key: string, active: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
