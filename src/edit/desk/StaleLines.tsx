import { figuresRead } from '~/edit/forms/figure-words';
import type { Fact } from '~/edit/make/notice-facts';
import { newerThan, type StaleWords, staleWords, stillStale } from '~/edit/make/stale-words';
import type { Library } from '~/schemas/library';
import { LookField } from './LookField';

/** What somebody does with a sentence that stands beside what the notice says. */
interface Choices {
  readonly onKept: (stale: StaleWords) => void;
  readonly onDropped: (stale: StaleWords, newer: readonly string[]) => void;
}

interface Props {
  /** The data of the answer's file as it will be, and as it was. */
  readonly data: unknown;
  readonly before: unknown;
  readonly year: number;
  readonly facts: readonly Fact[];
  readonly library: Library | undefined;
  /** The sentences that somebody let stand. */
  readonly kept?: readonly string[] | undefined;
  /** Left out where nothing is decided yet. */
  readonly choices?: Choices | undefined;
}

/** The sentences of an answer that the notice may have made untrue, each beside what the notice says, to choose between them. */
export function StaleLines({ data, before, year, facts, library, kept, choices }: Props) {
  const still = stillStale(data, before, year, facts, kept);
  if (still.length === 0) return null;
  const read = (say: string) => figuresRead(say, library?.sectors ?? []);
  return (
    <div class="edit-said edit-stale">
      <p>{choices ? '以前的话还在，和通知的话放在一起，选一个：' : '加进以后，这些以前的话要选留不留：'}</p>
      <ul>
        {still.map((stale) => {
          const newer = newerThan(stale.say, data, facts);
          return (
            <li key={stale.say}>
              <p>
                <b>以前的话</b> {read(stale.say)}
              </p>
              {newer.length > 0 && (
                <p>
                  <b>通知的话</b> <ins>{newer.map(read).join('')}</ins>
                </p>
              )}
              {choices && (
                <span class="edit-look-buttons">
                  <button type="button" onClick={() => choices.onDropped(stale, newer)}>
                    去掉以前的话
                  </button>
                  <button type="button" onClick={() => choices.onKept(stale)}>
                    都留着
                  </button>
                  <button type="button" onClick={(e) => openField(e.currentTarget, stale)}>
                    改以前的话
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Opens the field that a sentence stands in. */
function openField(button: HTMLElement, { at }: StaleWords): void {
  const field = button
    .closest('[data-look]')
    ?.querySelector<HTMLDetailsElement>(`[data-at="${at.join('.')}"]`);
  const focus = () => requestAnimationFrame(() => field?.querySelector('textarea')?.focus());
  if (!field || field.open) {
    focus();
    return;
  }
  // What is in it is drawn once it is open.
  field.addEventListener('toggle', focus, { once: true });
  field.open = true;
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
