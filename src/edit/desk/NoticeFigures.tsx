import type { StaleNote } from '~/edit/make/stale-notes';
import type { NoticeFigure } from '~/paste/notice-parts';
import type { Scope } from '~/rules/duty/subject';
import { choiceWords } from '~/schemas/field-words';
import type { Tick } from './WindowField';

interface Props {
  readonly figures: readonly NoticeFigure[];
  /** What the notice does not say, with what the period before has. */
  readonly unsaid: readonly { readonly scope: Scope; readonly atLeast: string | undefined }[];
  readonly stale: readonly StaleNote[];
  readonly tick: (key: string) => Tick;
  readonly year: number;
  /** The last year that the notice's title names. */
  readonly last: number;
  readonly isForGood: boolean;
  readonly onForGood: (isForGood: boolean) => void;
}

/** The minimums that a notice names, each beside its words, and until when they hold. */
export function NoticeFigures({ figures, unsaid, stale, tick, year, last, isForGood, onForGood }: Props) {
  return (
    <fieldset>
      <legend>最低学时</legend>
      {figures.map((f) => (
        <p key={f.scope}>
          <label>
            <input type="checkbox" {...tick(f.scope)} />
            {choiceWords[f.scope] ?? '合计'}至少 {f.atLeast}
          </label>{' '}
          <q>{f.quote}</q>
        </p>
      ))}
      {unsaid.map(({ scope, atLeast }) => (
        <p key={scope}>
          <label>
            <input type="checkbox" {...tick(`as-before ${scope}`)} />
            {choiceWords[scope] ?? '合计'}照上一段的 {atLeast}（编者推定：这份没有说）
          </label>
        </p>
      ))}
      {stale.map(({ say }) => (
        <p key={say}>
          <label>
            <input type="checkbox" {...tick(`note ${say}`)} />
            一起告诉读者的话“{say}”写的是以前的数：只说到{year - 1}年度
          </label>
        </p>
      ))}
      <p>
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
      </p>
    </fieldset>
  );
}
