import { useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { saysOf } from './FileList';
import { LookField } from './LookField';
import { OpenFile } from './OpenFile';
import type { Session } from './session';

interface Props {
  /** What the notice says, as a reader will read it. */
  readonly say: string;
  /** The answers that are about it. */
  readonly looks: readonly Look[];
  readonly session: Session;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  readonly onAdd: (looks: readonly Look[]) => void;
  /** It holds for the year as it is. */
  readonly onStays: (look: Look) => void;
}

/** A sentence of the notice, and the answers into whose conclusions it goes: with one press, any of them left out. */
export function LookGroup({ say, looks, session, onText, onOpen, onAdd, onStays }: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = looks.filter(({ file = '' }) => !out.has(file));
  const toggle = (file: string) =>
    setOut(new Set(out.has(file) ? [...out].filter((one) => one !== file) : [...out, file]));
  return (
    <li class="edit-look-group">
      <p>
        <b>{say}</b>加进讲到这件事的结论：
      </p>
      <ul>
        {looks.map(({ file = '', words, year, at = ['answer'] }) => (
          <li key={file}>
            <label>
              <input type="checkbox" checked={!out.has(file)} onChange={() => toggle(file)} />
              {saysOf(session.now, file)}
            </label>
            <p class="soft">{words?.[0]}</p>
            <LookField
              path={file}
              text={session.now.get(file) ?? ''}
              at={at}
              onText={(t) => onText(file, t)}
            />
            <span class="edit-look-buttons">
              <OpenFile session={session} file={file} onOpen={onOpen} />
              <button
                type="button"
                class="as-link"
                onClick={() => onStays(looks.find((one) => one.file === file) as Look)}
              >
                不用改，{year}年也对
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
        加进这 {chosen.length} 个结论
      </button>
    </li>
  );
}
