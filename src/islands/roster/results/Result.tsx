import { useEffect, useRef } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { Settings } from '~/islands/roster/desk/protocol';
import type { Reading } from '~/islands/roster/desk/use-list';
import { Export } from '~/islands/roster/export/Export';
import { PrintedRows } from '~/islands/roster/export/PrintedRows';
import { Reminders } from '~/islands/roster/export/Reminders';
import { scopeOf } from '~/islands/roster/export/scope';
import { HowRead } from '~/islands/roster/read/HowRead';
import { Switches } from '~/islands/roster/read/Switches';
import { useLater } from '~/islands/roster/read/use-later';
import { defaultReminder } from '~/roster/say/reminder';
import type { Day } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import { Assumptions } from './Assumptions';
import { Departments } from './Departments';
import { Nobody } from './Nobody';
import { Outcomes } from './Outcomes';
import { Rows } from './Rows';
import { Skipped } from './Skipped';
import { Standards } from './Standards';
import { useView } from './use-view';

interface Props {
  readonly held: Held;
  readonly version: Day;
  readonly today: Day;
  /** The office's own words to whoever is reminded; they stay when the list is another. */
  readonly reminder: string | undefined;
  readonly onReminder: (words: string) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onReread: (how: Reading) => void;
}

/** How a list came out: in all, row by row, by department; and what it rests on. */
export function Result(props: Props) {
  const { held, version, today, onSettings, onSheet, onReread } = props;
  const { opened, summary } = held;
  const { view, change, show, heading: rows } = useView(summary);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const scope = scopeOf(summary, view.department);
  const empty = summary.counts.total === 0;
  const later = useLater();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="list-name">
        {opened.name}
      </h2>
      {empty ? (
        <Nobody headerRows={held.settings.headerRows} />
      ) : (
        <Outcomes
          counts={summary.counts}
          read={summary.read}
          notJudged={summary.counts.short + summary.counts.incomplete - summary.toRemind}
          onShow={(which) => show({ which })}
        />
      )}
      <Assumptions held={held} />
      <Switches held={held} onSettings={onSettings} />
      <HowRead held={held} onSettings={onSettings} onSheet={onSheet} onReread={onReread} />
      {empty || (
        <section class="rows no-print" aria-labelledby="rows-heading">
          <h2 id="rows-heading" ref={rows} tabIndex={-1}>
            逐行结果
          </h2>
          <Rows held={held} view={view} onView={change} />
        </section>
      )}
      {later && !empty && (
        <>
          <Export
            held={held}
            scope={scope}
            today={today}
            version={version}
            onAll={() => change({ department: undefined })}
          />
          <Departments departments={summary.departments} onShow={(department) => show({ department })} />
          <Reminders
            held={held}
            scope={scope}
            template={props.reminder ?? defaultReminder}
            onTemplate={props.onReminder}
          />
          <Standards groups={summary.groups} />
          <p class="printed">
            规则版本 {version}，{printedDay(today)}核对。
          </p>
          <PrintedRows toDo={summary.toDo} unfilled={summary.unfilled} />
        </>
      )}
      <Skipped skipped={summary.skipped} />
    </>
  );
}
