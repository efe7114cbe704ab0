import { figuresRead } from '~/edit/forms/figure-words';
import type { Fact } from '~/edit/make/notice-facts';
import { staleWords, stillStale } from '~/edit/make/stale-words';
import { inQuotes } from '~/says/in-quotes';
import type { Library } from '~/schemas/library';
import { LookField } from './LookField';

interface Props {
  /** The data of the answer's file as it will be, and as it was. */
  readonly data: unknown;
  readonly before: unknown;
  readonly year: number;
  readonly facts: readonly Fact[];
  readonly library: Library | undefined;
  /** The sentences that somebody let stand, and lets another. */
  readonly kept?: readonly string[] | undefined;
  readonly onKept?: ((say: string) => void) | undefined;
}

/** The sentences of an answer that the notice may have made untrue and that stand there as before. */
export function StaleLines({ data, before, year, facts, library, kept, onKept }: Props) {
  const still = stillStale(data, before, year, facts, kept);
  if (still.length === 0) return null;
  return (
    <div class="edit-said">
      <p>这几句像是通知出来以前的话，和通知不合的请改：</p>
      <ul>
        {still.map(({ say }) => (
          <li key={say}>
            {inQuotes(figuresRead(say, library?.sectors ?? []))}{' '}
            {onKept && (
              <button type="button" class="as-link" onClick={() => onKept(say)}>
                这句不用改
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldsProps extends Pick<Props, 'before' | 'year' | 'facts' | 'library'> {
  readonly path: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The fields in which such sentences stood, besides the conclusion; each stays while it is written anew. */
export function StaleFields({ before, year, facts, ...field }: FieldsProps) {
  const places = staleWords(before, year, facts).filter(({ at: [key] }) => key !== 'answer');
  const once = places.filter(({ at }, i) => places.findIndex((one) => one.at.join() === at.join()) === i);
  return (
    <>
      {once.map(({ at }) => (
        <LookField key={at.join()} at={at} {...field} />
      ))}
    </>
  );
}
