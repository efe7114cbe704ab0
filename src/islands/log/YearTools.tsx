import type { LogYear } from '~/rules/log';
import type { SectorRules } from '~/rules/sector';
import { deletionOf } from './changes';
import type { LogInHand } from './use-log';

interface Props {
  readonly judged: LogYear;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
}

/** What can be done with a whole year. */
export function YearTools({ judged: { year, entries, complete }, hand }: Props) {
  const remove = () =>
    hand.make(deletionOf(entries, complete ? [year] : []), `已删去${year}年度的${entries.length}条。`);
  return (
    <div class="buttons no-print">
      <button type="button" onClick={remove}>
        删去{year}年度
      </button>
    </div>
  );
}
