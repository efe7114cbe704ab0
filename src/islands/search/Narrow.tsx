import { useEffect, useState } from 'preact/hooks';
import type { Filters } from './pagefind';

/** By what the full text is narrowed; an empty word leaves it whole. */
export interface Narrowing {
  readonly sector: string;
  readonly year: string;
}

interface Props {
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** The sectors and the years that the full text can be narrowed to, as it knows them. */
export function Narrow({ narrowing, onNarrow }: Props) {
  const [filters, setFilters] = useState<Filters>({});
  useEffect(() => {
    import('./full-text').then((m) => m.fullTextFilters()).then(setFilters, () => undefined);
  }, []);
  const choices = (name: string) => Object.keys(filters[name] ?? {}).sort();
  if (choices('sector').length === 0) return null;
  return (
    <p class="narrow">
      <Choose
        name="行业"
        all={choices('sector')}
        chosen={narrowing.sector}
        onChoose={(sector) => onNarrow({ ...narrowing, sector })}
      />
      <Choose
        name="年度"
        all={choices('year')}
        chosen={narrowing.year}
        onChoose={(year) => onNarrow({ ...narrowing, year })}
      />
    </p>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly all: readonly string[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Choose({ name, all, chosen, onChoose }: ChooseProps) {
  return (
    <label>
      {name}
      <select value={chosen} onChange={(e) => onChoose(e.currentTarget.value)}>
        <option value="">不限</option>
        {all.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}
