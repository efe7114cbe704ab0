import { useRef, useState } from 'preact/hooks';
import { SummaryLoader } from '~/parts/record/SummaryLoader';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';
import { askedOf } from '~/rules/record/asked-of';
import { deletionOf } from './changes';
import type { LogInHand } from './use-log';

interface Props {
  readonly judged: LogYear;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
  readonly today: Day;
}

/** What can be done with a whole year. */
export function YearTools({ judged, hand, rules, today }: Props) {
  const { year, entries, complete } = judged;
  const told = hand.log.told?.[year];
  const apart = hand.log.sectors?.[year];
  const remove = () =>
    hand.make({
      changes: deletionOf(
        entries,
        complete ? [year] : [],
        apart === undefined ? {} : { [year]: apart },
        told === undefined ? {} : { [year]: told },
      ),
      says: `已删去${year}年度的${entries.length}条。`,
      back: `已经恢复${year}年度的${entries.length}条。`,
    });
  const opener = useRef<HTMLButtonElement>(null);
  const [summing, setSumming] = useState(false);
  const close = () => {
    opener.current?.focus();
    setSumming(false);
  };
  const asked = askedOf(judged, hand.log, rules, today);
  return (
    <>
      <div class="buttons no-print">
        <button type="button" aria-expanded={summing} ref={opener} onClick={() => setSumming(!summing)}>
          年度小结
        </button>
        <button type="button" onClick={remove}>
          删去{year}年度
        </button>
      </div>
      {summing && <SummaryLoader asked={asked} onClose={close} />}
    </>
  );
}
