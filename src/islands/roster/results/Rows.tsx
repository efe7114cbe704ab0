import { useRef, useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { ShownRow, View } from '~/islands/roster/desk/protocol';
import { Filters } from './Filters';
import { Person } from './Person';
import { RowList } from './RowList';
import { useRows } from './use-rows';

interface Props {
  readonly held: Held;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
}

/** To what stands below the list, where the list is as long as the page. */
function overTheList(): void {
  const next = document.querySelector<HTMLElement>('.roster .export');
  next?.scrollIntoView();
  next?.querySelector('button')?.focus({ preventScroll: true });
}

/** The rows, filtered, in order, one of them in full. */
export function Rows({ held, view, onView }: Props) {
  const rows = useRows(held, view);
  const [chosen, choose] = useState<{ readonly shown: ShownRow; readonly serial: number }>();
  // A row stays open only as long as the list stands as it stood: judged anew or filtered, it may be another.
  const open = chosen?.serial === rows.serial ? chosen.shown : undefined;
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    choose(undefined);
    list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  };
  return (
    <>
      <Filters summary={held.summary} view={view} onView={onView} />
      <p role="status" class="small">
        {rows.total === 0 ? '没有这样的行。换一个条件，或者看“全部”。' : `共${rows.total}行`}
      </p>
      {rows.total > 10 && (
        <button type="button" class="as-link over-list" onClick={overTheList}>
          跳过名单，到导出和提醒
        </button>
      )}
      <div ref={list}>
        <RowList
          key={rows.serial}
          rows={rows}
          unfilled={held.summary.unfilled}
          onChoose={(shown) => choose({ shown, serial: rows.serial })}
        />
      </div>
      {open && <Person key={open.row.row} shown={open} held={held} onClose={close} />}
    </>
  );
}
