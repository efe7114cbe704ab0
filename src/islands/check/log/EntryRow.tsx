import { yearOf } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { conversionsIn } from '~/rules/duty/more-fields';
import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { kindSays, stateNames } from '~/says/entry-names';
import { printedDay } from '~/says/printed-day';
import { scopeNames } from '~/says/scope-names';

interface Props {
  readonly entry: Entry;
  /** The year it counts for. */
  readonly year: number;
  readonly rules: SectorRules;
  /** It was half changed and put aside. */
  readonly begun: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One entry, with what can be done to it. */
export function EntryRow({ entry, year, rules, begun, onEdit, onRemove }: Props) {
  const { day, title, subject, hours, proof, state } = entry;
  const { unit } = rules;
  const facts = [
    printedDay(day),
    scopeNames[subject],
    ...kindSays(entry, rules),
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
      {entry.as !== undefined && conversionsIn(rules, year).every((c) => c.key !== entry.as) && (
        <p class="problem">
          {rules.short}的{year}年度没有这一项折算，只把它的{unit}计入{scopeNames[subject]}。
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
