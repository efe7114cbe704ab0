import { useState } from 'preact/hooks';
import { type Day, yearOf } from '~/rules/duty/day';

interface Props {
  /** Those that stand in the log already. */
  readonly years: readonly number[];
  readonly today: Day;
  readonly onAdd: (year: number) => void;
}

/** As far back as anybody is asked to show. */
const back = 10;

/** A year in which nothing was studied gets a place of its own, where one says why. */
export function AddYear({ years, today, onAdd }: Props) {
  const [chosen, choose] = useState<number>();
  const now = yearOf(today);
  const others = Array.from({ length: back }, (_, i) => now - i).filter((year) => !years.includes(year));
  const year = chosen !== undefined && others.includes(chosen) ? chosen : others[0];
  if (year === undefined) return null;
  return (
    <details class="no-print add-year">
      <summary>哪一年没有学，也要算（第一年、在读、免学）</summary>
      <div class="buttons">
        <select
          aria-label="没有学的年度"
          value={year}
          onChange={(e) => choose(Number(e.currentTarget.value))}
        >
          {others.map((one) => (
            <option key={one} value={one}>
              {one}年度
            </option>
          ))}
        </select>
        <button type="button" onClick={() => onAdd(year)}>
          列出这一年
        </button>
      </div>
    </details>
  );
}
