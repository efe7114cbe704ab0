import { type Days, daysSlip, lastDay, spanOf } from '~/edit/make/notice-days';

interface Props {
  readonly id: string;
  readonly days: Days;
  /** As they were read in the notice. */
  readonly read: Days;
  readonly onDays: (days: Days) => void;
}

/** The days that were read beside their words, to be put right. */
export function DaysField({ id, days, read, onDays }: Props) {
  const { opens, closes } = days;
  const isMoved = read.closes !== '' && (opens !== read.opens || closes !== read.closes);
  return (
    <>
      <div class="edit-days">
        <label for={`${id}-opens`}>
          第一天（可以空着）
          <input
            id={`${id}-opens`}
            type="date"
            max={lastDay}
            value={opens ?? ''}
            onInput={(e) => onDays({ opens: e.currentTarget.value || undefined, closes })}
          />
        </label>
        <label for={`${id}-closes`}>
          最后一天
          <input
            id={`${id}-closes`}
            type="date"
            max={lastDay}
            aria-describedby={`${id}-days-said`}
            value={closes}
            onInput={(e) => onDays({ opens, closes: e.currentTarget.value })}
          />
        </label>
      </div>
      <p id={`${id}-days-said`} class="edit-hint" aria-live="polite">
        {daysSlip(days) ?? (isMoved && `从原话读到的是：${spanOf(read)}。`)}{' '}
        {isMoved && (
          <button type="button" class="as-link" onClick={() => onDays(read)}>
            改回读到的
          </button>
        )}
      </p>
    </>
  );
}
