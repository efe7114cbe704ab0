import { useShelf } from '~/parts/shelf';
import type { Day } from '~/rules/duty/day';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, sectorIn } from '~/rules/log/log';
import { outcomeNames } from '~/says/outcome-names';
import { EntryRow } from './EntryRow';
import { rulesOf } from './ground';
import { yearSays } from './says';
import type { LogInHand } from './use-log';
import { YearDetails } from './YearDetails';
import { YearSector } from './YearSector';

interface Props {
  readonly year: number;
  readonly hand: LogInHand;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The entries that were half changed and put aside. */
  readonly begun: readonly string[];
  readonly onSector: (to: string) => void;
  readonly onEdit: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
}

/** One year of the log: the verdict on it, its entries, and when opened what remains. */
export function YearSection(props: Props) {
  const { year, hand, today, open, onToggle, begun, onSector, onEdit, onRemove } = props;
  const { sectors, windows } = useShelf();
  const { log } = hand;
  const sector = (
    <YearSector year={year} sector={sectorIn(log, year)} sectors={sectors} onChange={onSector} />
  );
  const rules = rulesOf(log, year, sectors);
  if (!rules) {
    return (
      <section class="log-year" data-year={year} data-outcome="not-judged">
        <h2>{year}年度</h2>
        {log.sectors?.[year] === undefined ? <p class="soft">记的都在，选好行业就看得到。</p> : sector}
      </section>
    );
  }
  const judged = assessLogYear(log, year, rules, windows, today);
  const verdict = judged.by[judged.used];
  return (
    <details
      class="log-year"
      data-year={year}
      data-outcome={verdict.outcome}
      data-basis={verdict.basis}
      data-why={verdict.outcome === 'not-judged' ? verdict.why : undefined}
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
          {sector}
          {judged.entries.length === 0 ? (
            <p class="soft">这一年还没有记。没有学的，说明本人情况，或者勾选“都记在这里了”。</p>
          ) : (
            <ul class="entries" aria-label={`${year}年度的记录`}>
              {judged.entries.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  year={year}
                  rules={rules}
                  begun={begun.includes(entry.id)}
                  onEdit={() => onEdit(entry)}
                  onRemove={() => onRemove(entry)}
                />
              ))}
            </ul>
          )}
          <YearDetails judged={judged} hand={hand} rules={rules} today={today} />
        </>
      )}
    </details>
  );
}
