import type { SectorRules } from '~/rules/duty/sector';

interface Props {
  readonly sectors: readonly Pick<SectorRules, 'sector' | 'name'>[];
  /** None of them is chosen yet. */
  readonly open?: boolean;
}

/** The sectors that a field offers. */
export function SectorOptions({ sectors, open }: Props) {
  return (
    <>
      {open && <option value="">请选择</option>}
      {sectors.map(({ sector, name }) => (
        <option key={sector} value={sector}>
          {name}
        </option>
      ))}
    </>
  );
}
