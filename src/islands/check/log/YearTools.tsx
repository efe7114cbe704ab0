import { useRef, useState } from 'preact/hooks';
import { SummaryLoader } from '~/parts/record/SummaryLoader';
import type { SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';
import { doneOf } from '~/rules/record/record';
import { deletionOf } from './changes';
import type { LogInHand } from './use-log';

interface Props {
  readonly judged: LogYear;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
}

/** What can be done with a whole year. */
export function YearTools({ judged: { year, entries, complete }, hand, rules }: Props) {
  const apart = hand.log.sectors?.[year];
  const remove = () =>
    hand.make({
      changes: deletionOf(entries, complete ? [year] : [], apart === undefined ? {} : { [year]: apart }),
      says: `已删去${year}年度的${entries.length}条。`,
      back: `已经恢复${year}年度的${entries.length}条。`,
    });
  const opener = useRef<HTMLButtonElement>(null);
  const [summing, setSumming] = useState(false);
  const close = () => {
    opener.current?.focus();
    setSumming(false);
  };
  const asked = { year, sector: rules.sector, done: doneOf({ complete, entries }) };
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
