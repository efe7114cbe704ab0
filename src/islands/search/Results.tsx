import { type Kind, kinds, kindsMeant } from '~/search/kinds';
import type { SearchRecord } from '~/search/record';
import { counted, type Item } from './folded';
import { Hit, type Shown } from './Hit';

interface Props {
  readonly items: readonly Item<SearchRecord>[];
  /** The word of the filter, as the address has it. */
  readonly wanted: string;
  readonly onWant: (kind: string) => void;
  /** Whether an answer stands above. */
  readonly below: boolean;
  readonly shown: Shown;
}

/** How many there are, of which kinds, and the list itself: each item a page with one main link. */
export function Results({ items, wanted, onWant, below, shown }: Props) {
  const numbers = counted(items, kinds);
  const meant = kindsMeant(wanted).filter((kind) => numbers.some(([k]) => k === kind));
  const seen = meant.length === 0 ? items : items.filter((item) => meant.includes(item.kind));
  if (items.length === 0) return null;
  return (
    <>
      <fieldset class="kinds">
        <legend class="unseen">只看</legend>
        <span role="status" class="soft">
          {below ? '还有' : '找到'}
          {items.length}条
        </span>
        <Choice name="全部" pressed={meant.length === 0} onPress={() => onWant('')} />
        {numbers.map(([kind, count]) => (
          <Choice
            key={kind}
            name={`${kind} ${count}`}
            pressed={meant.includes(kind)}
            onPress={() => onWant(kind)}
          />
        ))}
      </fieldset>
      <ol class="leaf hits">
        {seen.map((item) => (
          <Hit key={item.main.path} item={item} {...shown} />
        ))}
      </ol>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Choice({ name, pressed, onPress }: ChoiceProps) {
  return (
    <button type="button" class="as-link" aria-pressed={pressed} onClick={onPress}>
      {name}
    </button>
  );
}

/** Whether a filter leaves an answer in sight. */
export function isSeen(kind: Kind, wanted: string): boolean {
  const meant = kindsMeant(wanted);
  return meant.length === 0 || meant.includes(kind);
}
