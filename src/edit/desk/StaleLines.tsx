import type { Fact } from '~/edit/make/notice-facts';
import { staleWords } from '~/edit/make/stale-words';
import type { Library } from '~/schemas/library';
import { LookField } from './LookField';

interface Props {
  /** The data of the answer's file as it will be, and as it was. */
  readonly data: unknown;
  readonly before: unknown;
  readonly year: number;
  readonly facts: readonly Fact[];
}

/** The sentences of an answer that the notice may have made untrue and that stand there as before. */
export function StaleLines({ data, before, year, facts }: Props) {
  const was = staleWords(before, year, facts).map(({ say }) => say);
  const still = staleWords(data, year, facts).filter(({ say }) => was.includes(say));
  if (still.length === 0) return null;
  return (
    <p class="edit-said">
      这几句像是通知出来以前的话，和通知不合的请改：{still.map(({ say }) => `“${say}”`).join('')}
    </p>
  );
}

interface FieldsProps extends Omit<Props, 'data'> {
  readonly path: string;
  readonly text: string;
  readonly library: Library | undefined;
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
