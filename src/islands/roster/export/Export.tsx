import { useEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import { assumptionsOf } from '~/islands/roster/results/assumptions-of';
import { useShelf } from '~/parts/shelf';
import type { Day } from '~/rules/duty/day';
import { Progress } from './Progress';
import { type Scope, scopeName } from './scope';
import { useExport } from './use-export';

interface Props {
  readonly scope: Scope;
  readonly today: Day;
  readonly held: Held;
  readonly version: Day;
  /** Takes the whole list again. */
  readonly onAll: () => void;
}

const mostCopied = 5000;

/** What to do with the results: keep them as a file, copy them, print them. */
export function Export({ held, scope, today, version, onAll }: Props) {
  const { sectors } = useShelf();
  const [leftOnly, setLeftOnly] = useState(false);
  const { department, counts } = scope;
  const left = counts.total - counts.met;
  const rows = leftOnly ? left : counts.total;
  const choice = { department, which: leftOnly ? ('to-do' as const) : ('all' as const) };
  const { summary } = held;
  const report = {
    name: `${held.opened.name}${scopeName(scope)}`,
    counts,
    rowsIn: department === undefined ? { read: summary.read, skipped: summary.skipped.count } : undefined,
    departments: department === undefined ? summary.departments : [],
    assumed: assumptionsOf(held, sectors).map(({ says }) => says),
    version,
  };
  const { said, writing, print, saveXlsx, saveCsv, saveWord, copy, stop } = useExport(
    held.desk,
    choice,
    rows,
    today,
    report,
  );
  const busy = writing !== undefined;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => (busy ? () => focusAgain(first.current) : undefined), [busy]);
  const whose = scopeName(scope);
  const named = whose && <span class="roster-whose">{whose}</span>;
  return (
    <section class="export no-print" aria-label="导出和打印">
      {whose && (
        <p class="small">
          现在只看{whose}，导出、复制和提醒也只要这些行。{' '}
          <button type="button" class="as-link" onClick={onAll}>
            改成所有部门
          </button>
        </p>
      )}
      <div class="buttons">
        <button ref={first} type="button" aria-disabled={busy} onClick={saveXlsx}>
          导出 XLSX {named}
        </button>
        <button type="button" aria-disabled={busy} onClick={saveCsv}>
          导出 CSV {named}
        </button>
        <button type="button" aria-disabled={busy} onClick={saveWord}>
          导出 Word 报告 {named}
        </button>
        <button type="button" disabled={rows > mostCopied} aria-disabled={busy} onClick={copy}>
          复制结果 {named}
        </button>
        <button type="button" onClick={print}>
          打印汇总
        </button>
      </div>
      <label class="tick">
        <input type="checkbox" checked={leftOnly} onChange={(e) => setLeftOnly(e.currentTarget.checked)} />
        导出和复制时只要待处理的（{left}行）
      </label>
      {rows > mostCopied && <p class="small">超过{mostCopied}行的不能复制，请导出成文件。</p>}
      {writing && (
        <Progress
          busy={writing}
          stop="停下"
          onCancel={() => {
            stop();
            first.current?.focus();
          }}
        />
      )}
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}

/** When the button to stop was in focus, it went with what it stops. */
function focusAgain(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}
