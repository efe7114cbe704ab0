import type { NoticeWindow } from '~/paste/notice-parts';
import type { Day } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import { otherDaySaid } from '~/schemas/days-said';

interface Props {
  readonly id: string;
  readonly say: string;
  readonly days: Pick<NoticeWindow, 'opens' | 'closes'>;
  /** It is to be written. */
  readonly isChosen: boolean;
  readonly onSay: (say: string) => void;
}

/** A sentence for readers, held against the days it is about. */
export function SentenceField({ id, say, days, isChosen, onSay }: Props) {
  return (
    <div class="edit-field">
      <label for={id}>给读者看的一句话</label>
      <textarea
        id={id}
        rows={2}
        aria-describedby={`${id}-said`}
        value={say}
        onInput={(e) => onSay(e.currentTarget.value.replace(/\n/g, ''))}
      />
      <p id={`${id}-said`} class="edit-said" aria-live="polite">
        {isChosen && sentenceSlip(say, days)}
      </p>
    </div>
  );
}

/** What is wrong with a sentence for readers; undefined where nothing is. */
export function sentenceSlip(say: string, days: Props['days']): string | undefined {
  if (say.trim() === '') return '给读者看的一句话还没有写。';
  if (days.closes === '') return undefined;
  const other = otherDaySaid(say, days);
  if (!other) return undefined;
  const { said, field } = other;
  return `这句话写的是${said}，上面的${field === 'closes' ? '最后一天' : '第一天'}是${printedDay(days[field] as Day)}：请对照原话，改这句话，或者改上面的日子。`;
}
