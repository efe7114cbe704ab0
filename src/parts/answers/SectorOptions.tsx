import type { SectorRules } from '~/rules/duty/sector';

interface Props {
  readonly sectors: readonly Pick<SectorRules, 'sector' | 'short'>[];
  /** None of them is chosen yet. */
  readonly open?: boolean;
}

/** The sectors that a field offers, by their short names: the long ones are wider than half a phone. */
export function SectorOptions({ sectors, open }: Props) {
  return (
    <>
      {open && <option value="">请选择</option>}
      {sectors.map(({ sector, short }) => (
        <option key={sector} value={sector}>
          {short}
        </option>
      ))}
    </>
  );
}
