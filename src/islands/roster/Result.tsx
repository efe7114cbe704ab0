import { useEffect, useRef, useState } from 'preact/hooks';
import { type Day, printedDay } from '~/rules/day';
import { Departments } from './Departments';
import { Export } from './Export';
import { HowRead } from './HowRead';
import { Outcomes } from './Outcomes';
import { PrintedRows } from './PrintedRows';
import type { Settings, View } from './protocol';
import { Reminders } from './Reminders';
import { Rests } from './Rests';
import { Rows } from './Rows';
import { Skipped } from './Skipped';
import type { Held, Reading } from './use-list';

interface Props {
  readonly held: Held;
  readonly version: Day;
  readonly today: Day;
  readonly onSettings: (settings: Settings) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onReread: (how: Reading) => void;
}

/** How a list came out: in all, by department, row by row; and what it rests on. */
export function Result({ held, version, today, onSettings, onSheet, onReread }: Props) {
  const { opened, summary } = held;
  const [view, setView] = useState<View>({ which: 'all', find: '', sort: 'row' });
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const show = (change: Partial<View>) => {
    setView({ ...view, ...change });
    list.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="list-name">
        {opened.name}
      </h2>
      <Outcomes counts={summary.counts} onShow={(which) => show({ which, department: undefined })} />
      <HowRead held={held} onSettings={onSettings} onSheet={onSheet} onReread={onReread} />
      <Export desk={held.desk} counts={summary.counts} today={today} />
      <Departments
        departments={summary.departments}
        onShow={(department) => show({ department, which: 'all' })}
      />
      <section ref={list} class="rows no-print" aria-labelledby="rows-heading">
        <h2 id="rows-heading">逐行结果</h2>
        <Rows held={held} view={view} onView={(change) => setView({ ...view, ...change })} />
      </section>
      <Reminders held={held} />
      <Rests groups={summary.groups} />
      <p class="printed">
        规则版本 {version}，{printedDay(today)}核对。
      </p>
      <PrintedRows toDo={summary.toDo} />
      <Skipped skipped={summary.skipped} />
    </>
  );
}
