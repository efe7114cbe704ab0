import { useRef, useState } from 'preact/hooks';
import type { Day } from '~/rules/day';
import type { Desk } from './desk';
import { type Scope, scopeName } from './scope';
import { useExport } from './use-export';

interface Props {
  readonly desk: Desk;
  readonly scope: Scope;
  readonly today: Day;
  /** Takes the whole list again. */
  readonly onAll: () => void;
}

const mostCopied = 5000;

/** What to do with the results: keep them as a file, copy them, print them. */
export function Export({ desk, scope, today, onAll }: Props) {
  const [leftOnly, setLeftOnly] = useState(false);
  const { department, counts } = scope;
  const left = counts.total - counts.met;
  const rows = leftOnly ? left : counts.total;
  const choice = { department, which: leftOnly ? ('to-do' as const) : ('all' as const) };
  const { said, writing, saveXlsx, saveCsv, copy, stop } = useExport(desk, choice, rows, today);
  const first = useRef<HTMLButtonElement>(null);
  const whose = scopeName(scope);
  const named = whose && <span class="whose">{whose}</span>;
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
        <button ref={first} type="button" aria-disabled={writing} onClick={() => writing || saveXlsx()}>
          导出 XLSX {named}
        </button>
        <button type="button" onClick={saveCsv}>
          导出 CSV {named}
        </button>
        <button type="button" disabled={rows > mostCopied} onClick={copy}>
          复制结果 {named}
        </button>
        <button type="button" onClick={() => print()}>
          打印汇总
        </button>
      </div>
      <label class="tick">
        <input type="checkbox" checked={leftOnly} onChange={(e) => setLeftOnly(e.currentTarget.checked)} />
        导出和复制时只要还要处理的（{left}行）
      </label>
      <p role="status" class="small">
        {said}
      </p>
      {writing && (
        <button
          type="button"
          onClick={() => {
            stop();
            requestAnimationFrame(() => first.current?.focus());
          }}
        >
          不写了
        </button>
      )}
    </section>
  );
}
