import { SectorOptions } from '~/parts/answers/SectorOptions';
import type { SectorRules } from '~/rules/duty/sector';

interface Props {
  readonly sector: string;
  readonly sectors: readonly SectorRules[];
  readonly onChange: (sector: string) => void;
}

/** Whose rules the log is judged by. */
export function SectorField({ sector, sectors, onChange }: Props) {
  const known = sectors.some((s) => s.sector === sector);
  return (
    <div class="fields">
      <label>
        行业
        <select value={known ? sector : ''} onChange={(e) => onChange(e.currentTarget.value)}>
          <SectorOptions sectors={sectors} open={!known} />
        </select>
      </label>
      {!known && (
        <p class="problem">
          记录里的行业读到“{sector.slice(0, 20)}”，本站没有这个行业。记的都在，选好行业就看得到。
        </p>
      )}
    </div>
  );
}
