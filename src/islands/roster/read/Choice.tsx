import { useTyped } from '~/parts/use-typed';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string | number | undefined;
  /** Values, each with its words. */
  readonly options: readonly (readonly [value: string | number, says: string])[];
  readonly onChange: (value: string) => void;
  /** It stands in the page before its script. */
  readonly early?: boolean;
}

/** One question with a list of answers; its label is its own words alone. */
export function Choice({ id, label, value, options, onChange, early = false }: Props) {
  const chosen = useTyped<HTMLSelectElement>((said) => {
    if (early && said !== String(value)) onChange(said);
  });
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select ref={chosen} id={id} value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {options.map(([option, says]) => (
          <option key={option} value={option}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
