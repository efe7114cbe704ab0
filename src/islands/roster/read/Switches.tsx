import { useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { Settings, Summary } from '~/islands/roster/desk/protocol';
import { columnsOf, headingOf, headingsOf } from '~/islands/roster/desk/settings';
import { fields } from '~/roster/find/field';
import { columnLetters } from '~/sheets/column-letters';
import { Together } from './Together';

interface Props {
  readonly held: Held;
  readonly onSettings: (settings: Settings) => void;
}

const unseenNames = { hidden: '在表格里是隐藏的', struck: '整行划掉了' } as const;

/** What of a list the table itself does not show, and rows that were added: said, and to be had otherwise. */
export function Switches({ held, onSettings }: Props) {
  const { settings, summary } = held;
  const columns = hiddenColumns(held);
  const kinds = (['hidden', 'struck'] as const).filter((kind) => summary.unseen[kind].count > 0);
  if (kinds.length + columns.length + summary.withSeveral + summary.alike.length === 0) return null;
  return (
    <ul class="notice assumptions" aria-label="可以换一种算法">
      {kinds.map((kind) => (
        <li key={kind}>
          {unseenSays(kind, summary, settings)}
          <LeaveOut kind={kind} held={held} onSettings={onSettings} />
        </li>
      ))}
      {columns.length > 0 && (
        <li>
          {columns.join('、')}在表格里是隐藏的列，也用上了。
          <span class="no-print">不该用就在“怎样读的”里另选一列。</span>
        </li>
      )}
      {summary.alike.length > 0 && <Together held={held} onSettings={onSettings} />}
      {summary.withSeveral > 0 && <Several held={held} onSettings={onSettings} />}
    </ul>
  );
}

/** What is chosen stays ticked while the list is judged anew. */
function LeaveOut({ kind, held, onSettings }: Props & { readonly kind: 'hidden' | 'struck' }) {
  const { settings, turn } = held;
  const [chosen, choose] = useState<{ readonly turn: number; readonly out: boolean }>();
  const out = chosen?.turn === turn ? chosen.out : (settings.leaveOut?.[kind] ?? false);
  const change = (now: boolean) => {
    choose({ turn, out: now });
    onSettings({ ...settings, leaveOut: { ...settings.leaveOut, [kind]: now } });
  };
  return (
    <label class="tick no-print">
      <input type="checkbox" checked={out} onChange={(e) => change(e.currentTarget.checked)} />
      不核对{kind === 'hidden' ? '隐藏' : '划掉'}的行
    </label>
  );
}

function unseenSays(kind: 'hidden' | 'struck', { unseen }: Summary, { leaveOut }: Settings): string {
  const { count, where } = unseen[kind];
  return `有${count}行${unseenNames[kind]}（${where}），${leaveOut?.[kind] ? '没有核对' : '也一并核对了'}。`;
}

function Several({ held: { settings, summary }, onSettings }: Props) {
  const added = settings.several === 'add';
  return (
    <li>
      有{summary.withSeveral}个人各占几行，{added ? '已按人加起来' : '每行各算各的'}。{' '}
      <button
        type="button"
        class="as-link no-print"
        onClick={() => onSettings({ ...settings, several: added ? 'apart' : 'add' })}
      >
        {added ? '改成各算各的' : '改成加起来'}
      </button>
    </li>
  );
}

/** The columns in use that the table hides, as the list calls them. */
function hiddenColumns({ opened: { look }, settings }: Held): string[] {
  const headings = headingsOf(look, settings.headerRows);
  return fields
    .flatMap((field) => columnsOf(settings, field))
    .filter((column) => look.hiddenColumns.includes(column))
    .map((column) => `“${headingOf(headings, column)}”（${columnLetters(column)}列）`);
}
