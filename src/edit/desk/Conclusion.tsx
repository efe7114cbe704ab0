import { figuresRead } from '~/edit/forms/figure-words';
import { isList, valueAt } from '~/edit/yaml/value';
import type { Library } from '~/schemas/library';

interface Props {
  /** What the words are: 现在的结论. */
  readonly name: string;
  /** The data of the answer's file, and as it was. */
  readonly data: unknown;
  readonly before: unknown;
  readonly library: Library | undefined;
}

/** The words of an answer as a reader sees them, what is new in them marked; of its rows, those that changed. */
export function Conclusion({ name, data, before, library }: Props) {
  const old = new Set(saidIn(before).flatMap(sentences));
  const [conclusion = '', ...rows] = saidIn(data);
  const changed = rows.filter((row) => sentences(row).some((one) => !old.has(one)));
  return (
    <>
      {[conclusion, ...changed].map((text, i) => (
        <p key={i} class="edit-conclusion">
          {i === 0 ? `${name}：` : '分行业的一行：'}
          {sentences(text).map((one) => {
            const words = figuresRead(one, library?.sectors ?? []);
            return old.has(one) ? words : <ins key={one}>{words}</ins>;
          })}
        </p>
      ))}
    </>
  );
}

/** What an answer says: its conclusion, and what is otherwise for a sector. */
function saidIn(data: unknown): string[] {
  const rows = valueAt(data, ['sectors']);
  const says = isList(rows) ? rows.map((row) => valueAt(row, ['say'])) : [];
  return [valueAt(data, ['answer']), ...says].map((text) => String(text ?? ''));
}

function sentences(text: string): string[] {
  return text.match(/[^。]+。?/g) ?? [];
}
