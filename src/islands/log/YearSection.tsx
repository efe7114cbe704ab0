import { useShelf } from '~/islands/check/shelf';
import { outcomeNames } from '~/islands/check/verdict';
import type { Day } from '~/rules/day';
import type { Entry } from '~/rules/entry';
import { assessLogYear } from '~/rules/log';
import type { SectorRules } from '~/rules/sector';
import { EntryRow } from './EntryRow';
import { yearSays } from './says';
import type { LogInHand } from './use-log';
import { YearDetails } from './YearDetails';

interface Props {
  readonly year: number;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The entries that were half changed and put aside. */
  readonly begun: readonly string[];
  readonly onEdit: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
}

/** One year of the log: the verdict on it, its entries, and when opened what remains. */
export function YearSection({ year, hand, rules, today, open, onToggle, begun, onEdit, onRemove }: Props) {
  const { windows } = useShelf();
  const judged = assessLogYear(hand.log, year, rules, windows, today);
  const verdict = judged.by[judged.used];
  return (
    <details
      class="log-year"
      data-year={year}
      data-outcome={verdict.outcome}
      data-basis={verdict.basis}
      data-used={judged.used}
      open={open}
      onToggle={(e) => e.currentTarget.open !== open && onToggle(e.currentTarget.open)}
    >
      <summary>
        <h2>{year}年度</h2>
        <span class="verdict">
          <b>{outcomeNames[verdict.outcome]}</b> {yearSays(judged, rules)}
        </span>
      </summary>
      {open && (
        <>
          <ul class="entries" aria-label={`${year}年度的记录`}>
            {judged.entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                year={year}
                unit={rules.unit}
                begun={begun.includes(entry.id)}
                onEdit={() => onEdit(entry)}
                onRemove={() => onRemove(entry)}
              />
            ))}
          </ul>
          <YearDetails judged={judged} hand={hand} rules={rules} today={today} />
        </>
      )}
    </details>
  );
}
