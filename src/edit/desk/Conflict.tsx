import { useId, useState } from 'preact/hooks';
import { merged } from '~/changeset/merged';
import { type Choice, type Difference, differencesIn, textChosen } from '~/edit/forms/differences';
import { calledIn } from '~/edit/forms/file-names';
import { kindForms } from '~/edit/forms/kind-forms';
import { placeWords } from '~/edit/forms/place-words';
import { valueWords } from '~/edit/forms/value-words';
import { type Kind, kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { Side } from './Side';

export interface Clash {
  readonly path: string;
  readonly base: string | undefined;
  readonly mine: string | undefined;
  /** What others made of it: in the folder, or in their package. */
  readonly theirs: string | undefined;
}

interface Props {
  readonly clash: Clash;
  /** Where the other text is from. */
  readonly from: keyof typeof froms;
  readonly library: Library | undefined;
  readonly onChoose: (text: string | undefined) => void;
}

const froms = {
  folder: { says: '打开以后在文件夹里也改过', side: '文件夹里现在的', use: '用文件夹里的' },
  package: { says: '做这个更改包以后，这里也改过', side: '更改包里的', use: '用更改包里的' },
};

/** A file that was changed here and by others: each field in which both differ, and a choice. */
export function Conflict({ clash, from, library, onChoose }: Props) {
  const { path, base, mine, theirs } = clash;
  const words = froms[from];
  const texts = [mine, theirs, base].flatMap((text) => (text === undefined ? [] : [[path, text] as const]));
  const called = calledIn(new Map(texts.slice(0, 1)), path);
  const sides = mine === undefined || theirs === undefined ? undefined : { base, mine, theirs };
  const kind = kindOf(path);
  const found = sides && kind && differencesIn(path, sides);
  return (
    <section class="edit-conflict" aria-label={`两边都改了 ${called}`}>
      <h4 title={path}>
        {called} {words.says}
      </h4>
      {sides && kind && found && (
        <FieldByField
          kind={kind}
          found={found}
          other={words.side}
          library={library}
          onChosen={(chosen) => onChoose(textChosen(path, sides, chosen))}
        />
      )}
      <div class="buttons">
        <button type="button" onClick={() => onChoose(mine)}>
          整个用这里的
        </button>
        <button type="button" onClick={() => onChoose(theirs)}>
          整个{words.use}
        </button>
      </div>
      <details class="small" open={!found}>
        <summary>看文件本身</summary>
        <div class="edit-sides">
          <Side name="这里的" text={mine} other={theirs} />
          <Side name={words.side} text={theirs} other={mine} />
        </div>
        <Together clash={clash} onChoose={onChoose} />
      </details>
    </section>
  );
}

interface FieldsProps {
  readonly kind: Kind;
  readonly found: readonly Difference[];
  /** What the other side is called. */
  readonly other: string;
  readonly library: Library | undefined;
  readonly onChosen: (chosen: readonly (readonly [Difference, Choice])[]) => void;
}

/** Each field in which both differ, by its name and with what stands there; where one side alone changed it, that is chosen. */
function FieldByField({ kind, found, other, library, onChosen }: FieldsProps) {
  const id = useId();
  const [choices, setChoices] = useState<readonly (Choice | undefined)[]>(() => found.map((d) => d.meant));
  const chosen = found.flatMap((one, i) => {
    const choice = choices[i];
    return choice ? [[one, choice] as const] : [];
  });
  const left = found.length - chosen.length;
  return (
    <>
      <p>
        {found.length === 0
          ? '每一栏两边都一样，不同的只是文件里的注解和写法。'
          : '两边不同的逐项列着：只有一边改过的，已经选了改过的；两边都改过的，请选一个。'}
      </p>
      {found.map((one, i) => (
        <fieldset key={i} class="edit-differing">
          <legend>{one.path ? placeWords(one.path, kind) : bodyName(kind)}</legend>
          {(['mine', 'theirs', 'both'] as const).map(
            (side) =>
              (side !== 'both' || one.both !== undefined) && (
                <label key={side}>
                  <input
                    type="radio"
                    name={`${id}-${i}`}
                    checked={choices[i] === side}
                    onChange={() => setChoices(choices.map((was, at) => (at === i ? side : was)))}
                  />
                  <span>
                    <b>{side === 'mine' ? '这里的' : side === 'theirs' ? other : '两边的都要'}</b>{' '}
                    {side !== 'both' && wordsOf(one, side)}
                  </span>
                </label>
              ),
          )}
        </fieldset>
      ))}
      <p>
        <button type="button" class="primary" disabled={left > 0} onClick={() => onChosen(chosen)}>
          用选好的
        </button>{' '}
        {left > 0 && <span class="edit-said">还有 {left} 处没有选。</span>}
      </p>
    </>
  );

  function wordsOf({ path, ...values }: Difference, side: 'mine' | 'theirs'): string {
    // What differs in a long text is seen in the file itself.
    if (!path) return String(values[side] ?? '').length > 0 ? '（看下面的文件本身）' : '（没有写）';
    const [key = ''] = path.filter((one) => typeof one === 'string').slice(-1);
    return valueWords(values[side], String(key), kind, library);
  }
}

function bodyName(kind: Kind): string {
  return (kindForms[kind].body ?? '正文').replace(/：.*/, '');
}

/** Both texts in one, to be mended by hand. */
function Together({ clash: { base, mine, theirs }, onChoose }: Pick<Props, 'clash' | 'onChoose'>) {
  const both =
    base !== undefined && mine !== undefined && theirs !== undefined
      ? merged({ base, mine, theirs })
      : undefined;
  const [text, setText] = useState(both ?? mine ?? '');
  return (
    <>
      <label class="edit-text">
        {both === undefined ? '两边改了同一处，请在这里合好' : '两边改的地方不同，已经合在一起，请看一遍'}
        <textarea rows={10} spellcheck={false} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <button
        type="button"
        disabled={both === undefined && text === (mine ?? '')}
        onClick={() => onChoose(text)}
      >
        用合好的
      </button>
    </>
  );
}
