import { useId, useState } from 'preact/hooks';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { type Fact, withFact } from '~/edit/make/from-notice';
import { valueAt, withValue } from '~/edit/yaml/value';

interface Props {
  readonly path: string;
  readonly text: string;
  /** What the notice says, to be put behind the conclusion by a press. */
  readonly facts: readonly Fact[];
  readonly onText: (text: string) => void;
}

/** An answer's conclusion, changed where it is looked over. */
export function AnswerLook({ path, text, facts, onText }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const parts = open ? partsOf(path, text) : undefined;
  const conclusion = valueAt(parts?.data, ['answer']);
  const write = (data: unknown) =>
    parts && onText(withParts(text, parts, data, parts.body, orderIn('answers')));
  return (
    <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>改结论</summary>
      {parts && (
        <>
          <label for={id}>结论，先说今年；数字写成花括号里的名字</label>
          <textarea
            id={id}
            rows={4}
            value={typeof conclusion === 'string' ? conclusion : ''}
            onInput={(e) => write(withValue(parts.data, ['answer'], e.currentTarget.value))}
          />
          {facts.length > 0 && (
            <p>
              把通知说的加在后面，连同依据：
              {facts.map((fact) => (
                <button
                  type="button"
                  key={fact.say}
                  class="quiet"
                  title={fact.say}
                  onClick={() => write(withFact(parts.data, fact))}
                >
                  {fact.name}
                </button>
              ))}
            </p>
          )}
        </>
      )}
    </details>
  );
}
