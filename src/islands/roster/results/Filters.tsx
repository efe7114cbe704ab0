import { type SortKey, type Summary, sortNames, type View, type Which } from '~/islands/roster/desk/protocol';
import { Choice } from '~/islands/roster/read/Choice';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { outcomes } from './outcomes';

interface Props {
  readonly summary: Summary;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
}

const most = 1000;

/** Which rows, in which order. */
export function Filters({ summary: { counts, departments }, view, onView }: Props) {
  const whiches: [Which, string, number][] = [
    ['all', '全部', counts.total],
    ['to-do', '待处理', counts.total - counts.met],
    ...outcomes.map((o): [Which, string, number] => [o, rowOutcomeNames[o], counts[o]]),
  ];
  return (
    <div class="filters">
      <fieldset class="roster-kinds">
        <legend class="unseen">只看</legend>
        {whiches.map(([which, name, count]) => (
          <button
            key={which}
            type="button"
            aria-pressed={view.which === which}
            onClick={() => onView({ which })}
          >
            {name} {count}
          </button>
        ))}
      </fieldset>
      <div class="matches">
        <label>
          找人（姓名或工号）
          <input
            type="search"
            autocomplete="off"
            value={view.find}
            onInput={(e) => onView({ find: e.currentTarget.value })}
          />
        </label>
        {departments.length > 1 && (
          <Choice
            id="department"
            label="部门"
            value={view.department === undefined ? 'all' : `=${view.department}`}
            options={[
              ['all', '所有部门'],
              ...departments.slice(0, most).map(({ name }) => [`=${name}`, name || '没有写部门'] as const),
            ]}
            onChange={(value) => onView({ department: value === 'all' ? undefined : value.slice(1) })}
          />
        )}
        <Choice
          id="order"
          label="顺序"
          value={view.sort}
          options={Object.entries(sortNames)}
          onChange={(key) => onView({ sort: key as SortKey })}
        />
      </div>
    </div>
  );
}
