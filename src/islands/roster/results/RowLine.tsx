// biome-ignore-all lint/a11y/useSemanticElements: rows that stand where the scrolling puts them are no table to CSS
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the button in the row takes the keys, and its click comes up to the row
// biome-ignore-all lint/a11y/useFocusableInteractive: it is a table; what is reached by keyboard is the button in each row

import type { ShownRow, Summary } from '~/islands/roster/desk/protocol';
import { useShelf } from '~/parts/shelf';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { plain } from '~/rules/duty/hours';
import { subjects } from '~/rules/duty/subject';
import { outcomeMarks } from './outcomes';
import { subjectShorts } from './subject-shorts';

interface Props {
  readonly index: number;
  /** Nothing while it is on its way. */
  readonly shown: ShownRow | undefined;
  readonly unfilled: Summary['unfilled'];
  readonly top: number;
  /** The one row that Tab stops at. */
  readonly reached: boolean;
  readonly onReach: () => void;
  readonly onChoose: (shown: ShownRow) => void;
}

/** One row of the list: who, how many hours, how it came out and why; what was not understood stands as it was read. */
export function RowLine({ index, shown, unfilled, top, reached, onReach, onChoose }: Props) {
  const { sectors } = useShelf();
  const row = shown?.row;
  const sector = sectors.find((s) => s.sector === row?.sector)?.short ?? row?.unread.sector;
  return (
    <div
      role="row"
      class="line"
      aria-rowindex={index + 2}
      data-outcome={row?.outcome}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(e) => {
        if (!shown || isSelectingIn(e.currentTarget)) return;
        onReach();
        onChoose(shown);
      }}
    >
      <span role="cell" class="n">
        <span>{shown?.at}</span>
      </span>
      <span role="cell" class="name">
        <button type="button" class="as-link" tabIndex={reached ? 0 : -1} onFocus={onReach}>
          <span>{row ? row.name || row.id || '没有姓名' : '……'}</span>
        </button>
      </span>
      {(['id', 'department'] as const)
        .filter((field) => !unfilled.includes(field))
        .map((field) => (
          <span key={field} role="cell" class={field}>
            <span>{row?.[field]}</span>
          </span>
        ))}
      <span role="cell" class="year">
        {row?.year ?? row?.unread.year} {sector}
      </span>
      {subjects.map((s) => (
        <span key={s} role="cell" class="hours" data-subject={s} data-short={subjectShorts[s]}>
          {row?.hours[s] === undefined ? row?.unread[s] || '—' : plain(row.hours[s])}
        </span>
      ))}
      <span role="cell" class="outcome">
        {row && `${outcomeMarks[row.outcome]} ${rowOutcomeNames[row.outcome]}`}
      </span>
      <span role="cell" class="why">
        <span>{shown && [shown.missing, ...shown.reasons].filter(Boolean).join('；')}</span>
      </span>
    </div>
  );
}

/** Somebody is marking words in the row, to copy them. */
function isSelectingIn(row: Node): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && row.contains(selection.anchorNode);
}
