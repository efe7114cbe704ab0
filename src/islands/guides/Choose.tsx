import { SectorOptions } from '~/parts/answers/SectorOptions';
import type { SectorRules } from '~/rules/duty/sector';
import { firstYear } from '~/rules/duty/yardstick';
import { type Role, roles } from '~/rules/year/annual-duties';
import { bearerNames } from '~/says/bearer-names';
import type { Choice } from './link';

interface Props {
  readonly choice: Choice;
  readonly sectors: readonly SectorRules[];
  /** The last year that has come or is written down. */
  readonly lastYear: number;
  readonly filter: string;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly onFilter: (words: string) => void;
}

/** Year, sector, who is asking, and words to look for among what is shown. */
export function Choose({ choice, sectors, lastYear, filter, onChoose, onFilter }: Props) {
  return (
    <form class="choose no-print" onSubmit={(e) => e.preventDefault()}>
      <div>
        <label for="choose-year">年度</label>
        <select
          id="choose-year"
          value={choice.year}
          onChange={(e) => onChoose({ year: Number(e.currentTarget.value) })}
        >
          {yearsOffered(lastYear, choice.year).map((y) => (
            <option key={y} value={y}>
              {y}年
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="choose-sector">行业</label>
        <select
          id="choose-sector"
          value={choice.sector}
          onChange={(e) => onChoose({ sector: e.currentTarget.value })}
        >
          <SectorOptions sectors={sectors} />
        </select>
      </div>
      <div>
        <label for="choose-who">您是</label>
        <select
          id="choose-who"
          value={choice.who}
          onChange={(e) => onChoose({ who: e.currentTarget.value as Role })}
        >
          {roles.map((r) => (
            <option key={r} value={r}>
              {bearerNames[r]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="choose-words">在下面找</label>
        <input
          id="choose-words"
          type="search"
          autocomplete="off"
          placeholder="例如：补学"
          value={filter}
          onInput={(e) => onFilter(e.currentTarget.value)}
        />
      </div>
    </form>
  );
}

function yearsOffered(lastYear: number, chosen: number): number[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => lastYear - i);
  return years.includes(chosen) ? years : [chosen, ...years].sort((a, b) => b - a);
}
