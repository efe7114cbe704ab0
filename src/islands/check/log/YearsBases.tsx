import { Bases } from '~/parts/record/Bases';
import type { Period, SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';

/** A year as the sheet of several has it. */
export interface SheetYear {
  readonly judged: LogYear;
  readonly rules: SectorRules;
}

/** The words that the figures rest on; years of one sector with the same figures have them once. */
export function YearsBases({ years }: { readonly years: readonly SheetYear[] }) {
  const groups = new Map<Period, { name: string; years: number[] }>();
  for (const { judged, rules } of years) {
    const { period } = judged.by[judged.used];
    if (!period) continue;
    const of = groups.get(period)?.years ?? [];
    groups.set(period, { name: rules.short, years: [...of, judged.year] });
  }
  return (
    <>
      {[...groups].map(([period, { name, years: of }]) => (
        <Bases key={`${name}${of[0]}`} period={period} whose={`${of.join('、')}年度（${name}）`} />
      ))}
    </>
  );
}
