import { useId, useRef, useState } from 'preact/hooks';
import type { Path, Value } from '~/edit/yaml/value';
import { type ClauseId, clauseParts } from '~/rules/duty/basis';
import { clauseSays } from '~/says/basis-says';
import { addressesIn } from '~/schemas/clauses';
import { namesFigure } from '~/schemas/figure-named';
import { useAround } from './around';

interface Props {
  readonly path: Path;
  readonly clause: Value | undefined;
  readonly quote: Value | undefined;
  /** The figure that the words have to hold, where it is one. */
  readonly figure?: Value | undefined;
}

/** The clause somebody quoted from last: most figures of a document stand in one. */
let last: string | undefined;

/** The clause to quote from, and the words picked in it: pressed piece by piece, or selected. */
export function QuotePicker({ path, clause, quote, figure }: Props) {
  const { library, set } = useAround();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [first, setFirst] = useState<number>();
  // Open while somebody picks: the first press already makes a quote.
  const [open, setOpen] = useState(typeof quote !== 'string' || quote === '');
  if (!library) return null;
  const policy = typeof clause === 'string' ? clauseParts(clause).policy : '';
  const chosen = library.policies.find((p) => p.id === policy);
  const words = library.clauses.get(clause as ClauseId);
  const documents = Object.fromEntries(library.policies.map((p) => [p.id, p.documentNumber]));
  const pieces = words === undefined ? [] : (words.match(/[^，。；：！？]+[，。；：！？]*/g) ?? []);
  const take = (text: string) => set([...path, 'quote'], text);
  const choose = (id: string) => {
    setFirst(undefined);
    setOpen(true);
    last = id;
    set([...path, 'clause'], id);
  };
  const press = (i: number) => {
    const from = first === undefined ? i : Math.min(first, i);
    const to = first === undefined ? i : Math.max(first, i);
    take(
      pieces
        .slice(from, to + 1)
        .join('')
        .replace(/[，；：]$/, ''),
    );
    setFirst(first === undefined ? i : undefined);
  };
  const selected = () => {
    const { value, selectionStart, selectionEnd } = field.current as HTMLTextAreaElement;
    if (selectionEnd > selectionStart) take(value.slice(selectionStart, selectionEnd));
  };
  const isIn = (piece: string) =>
    typeof quote === 'string' && quote !== '' && quote.includes(piece.replace(/[，。；：！？]+$/, ''));
  return (
    <div class="edit-quote">
      <div class="edit-field">
        <label for={`${id}-policy`}>哪份文件</label>
        <select
          id={`${id}-policy`}
          value={policy}
          onChange={(e) => set([...path, 'clause'], `${e.currentTarget.value}#`)}
        >
          <option value="">（请选）</option>
          {library.policies.map((p) => (
            <option key={p.id} value={p.id}>
              {p.documentNumber} {p.shortTitle}
            </option>
          ))}
        </select>
      </div>
      {clause === undefined && last !== undefined && library.clauses.has(last as ClauseId) && (
        <button type="button" onClick={() => choose(last as string)}>
          还引{clauseSays(last, documents)}
        </button>
      )}
      {chosen && (
        <div class="edit-field">
          <label for={`${id}-clause`}>哪一条</label>
          <select id={`${id}-clause`} value={String(clause)} onChange={(e) => choose(e.currentTarget.value)}>
            <option value={`${policy}#`}>（请选）</option>
            {[...addressesIn(chosen.clauses)].map(([anchor, text]) => (
              <option key={anchor} value={`${policy}#${anchor}`}>
                {clauseSays(`${policy}#${anchor}`, documents)}：{text.slice(0, 24)}
              </option>
            ))}
          </select>
        </div>
      )}
      {words !== undefined && (
        <details class="edit-pick" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>在条款里选原话</summary>
          <p class="edit-hint">
            按一处是从这里引；再按一处，引到那里为止。{figure !== undefined && '原话里要有这个数字。'}
          </p>
          <fieldset class="edit-pieces">
            <legend class="edit-hint">条款的原话，按着选</legend>
            {pieces.map((piece, i) => (
              <button
                type="button"
                key={`${i} ${piece}`}
                aria-pressed={isIn(piece)}
                class={figure !== undefined && namesFigure(piece, String(figure)) ? 'has-figure' : undefined}
                onClick={() => press(i)}
              >
                {piece}
              </button>
            ))}
          </fieldset>
          <details>
            <summary>只引几个字</summary>
            <label for={`${id}-words`}>选中要引的字，再按下面的按钮</label>
            <textarea id={`${id}-words`} ref={field} readOnly rows={4} value={words} />
            <button type="button" onClick={selected}>
              引用选中的字
            </button>
          </details>
        </details>
      )}
    </div>
  );
}
