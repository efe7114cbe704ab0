import { useEffect, useRef, useState } from 'preact/hooks';
import { SectorOptions } from '~/parts/answers/SectorOptions';
import type { SectorRules } from '~/rules/duty/sector';

interface Props {
  readonly year: number;
  readonly sector: string;
  readonly sectors: readonly SectorRules[];
  readonly onChange: (to: string) => void;
}

/** The sector that a year is judged by, and the way to another one: trades are changed. */
export function YearSector({ year, sector, sectors, onChange }: Props) {
  const known = sectors.find((s) => s.sector === sector);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  if (known && !asked) {
    return (
      <p class="year-sector">
        {year}年度按{known.name}判断{' '}
        <button type="button" class="no-print" onClick={() => setAsked(true)}>
          换行业
        </button>
      </p>
    );
  }
  return (
    <div class="year-sector field">
      <label>
        {year}年度的行业{' '}
        <select
          ref={field}
          value={known ? sector : ''}
          onChange={(e) => {
            onChange(e.currentTarget.value);
            setAsked(false);
          }}
        >
          <SectorOptions sectors={sectors} open={!known} />
        </select>
      </label>
      {!known && (
        <p class="problem">
          {year}年度的行业读到“{sector.slice(0, 20)}”，本站没有这个行业。记的都在，选好行业就看得到。
        </p>
      )}
    </div>
  );
}
