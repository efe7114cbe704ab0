import { modeNames, stateNames } from '~/parts/record/log-words';
import { printedDay, yearOf } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { scopeNames } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';

interface Props {
  readonly entry: Entry;
  /** The year it counts for. */
  readonly year: number;
  readonly unit: string;
  /** It was half changed and put aside. */
  readonly begun: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One entry, with what can be done to it. */
export function EntryRow({ entry, year, unit, begun, onEdit, onRemove }: Props) {
  const { day, title, subject, mode, hours, proof, state } = entry;
  const facts = [
    printedDay(day),
    scopeNames[subject],
    modeNames[mode],
    proof ? '有证明' : '没有证明',
    ...(yearOf(day) === year ? [] : [`计入${year}年度`]),
  ];
  const edit = begun ? '接着改' : '改';
  return (
    <li data-entry-state={state}>
      <div class="entry-head">
        <b class="entry-title">{title}</b>
        <span class="entry-hours">
          {plain(hours)}
          {unit}
        </span>
      </div>
      <ul class="entry-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li class="state">{stateNames[state]}</li>
      </ul>
      {entry.year !== year && (
        <p class="problem">
          写的是计入{entry.year}年度，这一天学的不能计入，按{year}年度算。
        </p>
      )}
      <p class="entry-tools no-print">
        <button type="button" aria-label={`${edit}“${title}”`} onClick={onEdit}>
          {edit}
        </button>
        <button type="button" aria-label={`删去“${title}”`} onClick={onRemove}>
          删
        </button>
      </p>
    </li>
  );
}
