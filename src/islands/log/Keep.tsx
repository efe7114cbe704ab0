import type { Reader } from '~/rules/read-entry';
import type { SectorRules } from '~/rules/sector';
import { deletionOf } from './changes';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly reader: Reader;
  readonly rules: SectorRules | undefined;
}

/** What can be done with the whole log. */
export function Keep({ hand }: Props) {
  const { entries, complete } = hand.log;
  if (entries.length === 0) return null;
  const remove = () => hand.make(deletionOf(entries, complete), `已删去全部${entries.length}条。`);
  return (
    <section class="tools no-print">
      <button type="button" onClick={remove}>
        全部删去
      </button>
    </section>
  );
}
