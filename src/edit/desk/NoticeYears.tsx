interface Props {
  /** The last year that the notice's title names. */
  readonly last: number;
  readonly isForGood: boolean;
  readonly onForGood: (isForGood: boolean) => void;
}

/** Until when the minimums of a notice hold. */
export function NoticeYears({ last, isForGood, onForGood }: Props) {
  return (
    <fieldset>
      <legend>学时用到哪一年</legend>
      {[false, true].map((forGood) => (
        <label key={String(forGood)}>
          <input
            type="radio"
            name="edit-notice-to"
            checked={isForGood === forGood}
            onChange={() => onForGood(forGood)}
          />
          {forGood ? '以后年年一样，用到下一份通知' : `只说到${last}年度；以后的年度暂按它，并注明`}
        </label>
      ))}
    </fieldset>
  );
}
