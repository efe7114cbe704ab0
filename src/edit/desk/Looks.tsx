import type { Look } from '~/due/drafts';
import type { Fact } from '~/edit/make/from-notice';
import { AnswerLook } from './AnswerLook';
import { nameIn } from './FileList';
import type { Session } from './session';

interface Props {
  readonly looks: readonly Look[];
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  /** A person looked over what says for which year it holds. */
  readonly onLooked: (look: Look) => void;
  readonly onDone: (look: Look) => void;
}

/** What wants a look since files were made; each leads to its place, and goes when it was looked at. */
export function Looks({ looks, facts, session, onOpen, onText, onLooked, onDone }: Props) {
  if (looks.length === 0) return null;
  const textOf = ({ file = '' }: Look) => session.now.get(file);
  const isChanged = ({ file = '' }: Look) => session.now.get(file) !== session.opened.get(file);
  return (
    <details class="edit-note edit-looks" open>
      <summary>还要看的（{looks.length}）</summary>
      <ul>
        {looks.map((look) => (
          <li key={`${look.file} ${look.says}`}>
            {look.says}
            {look.words?.map((one) => (
              <p key={one} class="soft">
                {one}
              </p>
            ))}
            {look.year !== undefined && textOf(look) !== undefined && (
              <AnswerLook
                path={look.file as string}
                text={textOf(look) as string}
                facts={facts}
                onText={(text) => onText(look.file as string, text)}
              />
            )}
            <span class="edit-look-buttons">
              {look.file !== undefined && session.now.has(look.file) && (
                <button
                  type="button"
                  class="as-link"
                  aria-label={`打开 ${nameIn(session.now, look.file)}`}
                  onClick={() => onOpen(look.file as string)}
                >
                  打开
                </button>
              )}
              {look.year === undefined ? (
                <button type="button" class="as-link" onClick={() => onDone(look)}>
                  看过了
                </button>
              ) : (
                <button type="button" class="as-link" onClick={() => onLooked(look)}>
                  {isChanged(look) ? '改好了' : `看过，${look.year}年也对`}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
