import { useId, useState } from 'preact/hooks';
import { figuresOf, figureYears } from '~/edit/forms/figure-words';
import { yearOf } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import { today } from './session';

interface Props {
  readonly library: Library;
  /** A figure as people call it: {一般.2025.合计}. */
  readonly onPicked: (words: string) => void;
}

/** A figure of the tables, chosen by whom it is for, its year and what it is of. */
export function FigurePicker({ library, onPicked }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [sector, setSector] = useState(library.sectors[0]?.sector);
  const rules = library.sectors.find((s) => s.sector === sector);
  const years = rules ? figureYears(rules, yearOf(today())) : [];
  const [chosen, setYear] = useState<number>();
  const year = years.find((one) => one === chosen) ?? years[0];
  const figures = rules && year !== undefined ? figuresOf(rules, year) : [];
  const [key, setKey] = useState('total');
  const figure = figures.find((one) => one.key === key) ?? figures[0];
  return (
    <details class="edit-pick" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>插入数字</summary>
      {open && (
        <div class="edit-pick-fields">
          <label for={`${id}-sector`}>
            行业
            <select id={`${id}-sector`} value={sector} onChange={(e) => setSector(e.currentTarget.value)}>
              {library.sectors.map((s) => (
                <option key={s.sector} value={s.sector}>
                  {s.short}
                </option>
              ))}
            </select>
          </label>
          <label for={`${id}-year`}>
            年度
            <select
              id={`${id}-year`}
              value={String(year)}
              onChange={(e) => setYear(Number(e.currentTarget.value))}
            >
              {years.map((one) => (
                <option key={one} value={String(one)}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <label for={`${id}-key`}>
            哪个数
            <select id={`${id}-key`} value={figure?.key} onChange={(e) => setKey(e.currentTarget.value)}>
              {figures.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name} {one.says}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            disabled={!figure}
            onClick={() => {
              setOpen(false);
              if (rules && figure) onPicked(`{${rules.short}.${year}.${figure.name}}`);
            }}
          >
            插入{figure?.says}
          </button>
        </div>
      )}
    </details>
  );
}
