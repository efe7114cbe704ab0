import { plain } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { kindSays, stateNames } from '~/says/entry-names';
import { printedDay } from '~/says/printed-day';
import { scopeNames } from '~/says/scope-names';
import type { Conflict } from './changes';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly onSettle: (conflict: Conflict, mine: boolean) => void;
}

/** Entries that were changed here and in another tab: both are shown, the person chooses. */
export function Conflicts({ conflicts, onSettle }: Props) {
  return (
    <>
      {conflicts.map((conflict) => (
        <div class="notice" role="alert" key={conflict.id}>
          <p>这一条在另一个页面里也改过，两边不一样，请选用哪一个：</p>
          <dl>
            <dt>这里写的</dt>
            <dd>{entrySays(conflict.to)}</dd>
            <dt>另一个页面里的</dt>
            <dd>{entrySays(conflict.now)}</dd>
          </dl>
          <div class="buttons">
            <button type="button" onClick={() => onSettle(conflict, true)}>
              用这里写的
            </button>
            <button type="button" onClick={() => onSettle(conflict, false)}>
              用另一个页面里的
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** An entry in one line. */
export function entrySays(entry: Entry | undefined): string {
  if (!entry) return '删去了';
  const { day, title, subject, hours, proof, state, year } = entry;
  return [
    printedDay(day),
    title,
    scopeNames[subject],
    ...kindSays(entry),
    `${plain(hours)}学时`,
    proof ? '有证明' : '没有证明',
    stateNames[state],
    `计入${year}年度`,
  ].join('，');
}
