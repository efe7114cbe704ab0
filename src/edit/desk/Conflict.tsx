import { useState } from 'preact/hooks';
import { marked, merged } from '~/changeset/merged';
import { calledIn } from '~/edit/forms/file-names';

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
  readonly from: 'folder' | 'package';
  readonly onChoose: (text: string | undefined) => void;
}

const froms = {
  folder: { says: '打开以后在文件夹里也改过', side: '文件夹里现在的', use: '用文件夹里的' },
  package: { says: '做这个更改包以后，这里也改过', side: '更改包里的', use: '用更改包里的' },
};

/** A file that was changed here and by others: both side by side, and a choice. */
export function Conflict({ clash: { path, base, mine, theirs }, from, onChoose }: Props) {
  const words = froms[from];
  const texts = [mine, theirs, base].flatMap((text) => (text === undefined ? [] : [[path, text] as const]));
  const called = calledIn(new Map(texts.slice(0, 1)), path);
  const both =
    base !== undefined && mine !== undefined && theirs !== undefined
      ? merged({ base, mine, theirs })
      : undefined;
  const [text, setText] = useState(both ?? mine ?? '');
  return (
    <section class="edit-conflict" aria-label={`两边都改了 ${called}`}>
      <h4 title={path}>
        {called} {words.says}
      </h4>
      <div class="edit-sides">
        <Side name="这里的" text={mine} other={theirs} />
        <Side name={words.side} text={theirs} other={mine} />
      </div>
      <div class="buttons">
        <button type="button" onClick={() => onChoose(mine)}>
          用这里的
        </button>
        <button type="button" onClick={() => onChoose(theirs)}>
          {words.use}
        </button>
      </div>
      <label class="edit-text">
        {both === undefined ? '两边改了同一处，请在这里合好' : '两边改的地方不同，已经合在一起，请看一遍'}
        <textarea rows={10} spellcheck={false} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="primary"
        disabled={both === undefined && text === (mine ?? '')}
        onClick={() => onChoose(text)}
      >
        用合好的
      </button>
    </section>
  );
}

function Side({
  name,
  text,
  other,
}: {
  readonly name: string;
  readonly text: string | undefined;
  readonly other: string | undefined;
}) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {text === undefined ? (
        <p>（没有这个文件）</p>
      ) : (
        <pre>
          {nearOwn(marked(text, other ?? '')).map(({ line, isOwn }, i) => (
            <span key={i}>
              {isOwn ? <mark>{line}</mark> : line}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </figure>
  );
}

type Line = ReturnType<typeof marked>[number];

/** How many lines around those of one side alone are shown. */
const near = 2;

/** The lines that only this side has, with some around them: what differs is seen without scrolling for it. */
function nearOwn(lines: readonly Line[]): readonly Line[] {
  const isNear = (at: number) => lines.some(({ isOwn }, i) => isOwn && Math.abs(i - at) <= near);
  const shown = lines.flatMap((line, i): Line[] => {
    if (isNear(i)) return [line];
    return i === 0 || isNear(i - 1) ? [{ line: '……', isOwn: false }] : [];
  });
  return shown.length > 1 ? shown : [{ line: '（没有这边独有的行）', isOwn: false }];
}
