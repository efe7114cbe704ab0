import { useId } from 'preact/hooks';
import { bodyByName, bodyInWords } from '~/edit/forms/figure-words';
import type { Library } from '~/schemas/library';
import { FigureArea } from './FigureArea';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hasFigures: boolean;
  readonly library: Library | undefined;
  readonly onChange: (value: string) => void;
}

/** The running text under the fields. */
export function BodyField({ label, value, hasFigures, library, onChange }: Props) {
  const id = useId();
  const rows = Math.min(30, value.split('\n').length + 4);
  return (
    <div class="edit-text">
      <label for={id}>{label}</label>
      {hasFigures ? (
        <FigureArea
          id={id}
          rows={rows}
          value={value}
          library={library}
          inWords={bodyInWords}
          byName={bodyByName}
          onChange={onChange}
        />
      ) : (
        <textarea id={id} rows={rows} value={value} onInput={(e) => onChange(e.currentTarget.value)} />
      )}
    </div>
  );
}
