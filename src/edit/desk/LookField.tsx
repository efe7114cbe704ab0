import { useId, useState } from 'preact/hooks';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { fieldName, orderIn } from '~/edit/forms/form-schema';
import { type Path, valueAt, withValue } from '~/edit/yaml/value';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { FigureArea } from './FigureArea';

interface Props {
  readonly path: string;
  readonly text: string;
  readonly at: Path;
  readonly library: Library | undefined;
  readonly onText: (text: string) => void;
}

/** One field of a file, changed where it is looked over. */
export function LookField({ path, text, at, library, onText }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const kind = kindOf(path);
  const parts = open ? partsOf(path, text) : undefined;
  const words = valueAt(parts?.data, at);
  const isConclusion = kind === 'answers' && at[0] === 'answer';
  const name = kind === 'answers' && !isConclusion ? `“${fieldName(kind, nameAt(at))}”` : '这一句';
  return (
    <details open={open} data-at={at.join('.')} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>改{isConclusion ? '结论' : name}</summary>
      {parts && kind && (
        <>
          <label for={id}>{isConclusion ? '结论，先说今年；花括号里是要求表里的数，请照样留着' : name}</label>
          <FigureArea
            id={id}
            rows={4}
            value={typeof words === 'string' ? words : ''}
            library={library}
            onChange={(next) =>
              onText(withParts(text, parts, withValue(parts.data, at, next), parts.body, orderIn(kind)))
            }
          />
        </>
      )}
    </details>
  );
}

/** The key of a field, or of the list that it is one of. */
function nameAt(at: Path): string {
  return String(at.findLast((one) => typeof one === 'string'));
}
