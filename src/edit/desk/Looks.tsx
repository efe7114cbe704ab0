import type { Look } from '~/due/drafts';
import { partsOf } from '~/edit/forms/file-parts';
import { factsFor } from '~/edit/make/in-answer';
import type { Fact } from '~/edit/make/notice-facts';
import { withFigures } from '~/schemas/figures';
import type { Library } from '~/schemas/library';
import { LookField } from './LookField';
import { LookGroup } from './LookGroup';
import { OpenFile } from './OpenFile';
import type { Session } from './session';

interface Props {
  readonly looks: readonly Look[];
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  /** A person looked over what says for which year it holds, and put what the notice says into it. */
  readonly onLooked: (look: Look, facts: readonly Fact[]) => void;
  readonly onDone: (looks: readonly Look[]) => void;
}

/** What wants a look since files were made; each leads to its place, and goes when it was looked at. */
export function Looks({ looks, facts, session, library, onOpen, onText, onLooked, onDone }: Props) {
  const aboutOf = ({ file = '', year }: Look) => {
    const text = session.now.get(file);
    if (year === undefined || text === undefined || facts.length === 0) return [];
    return factsFor(facts, partsOf(file, text)?.data);
  };
  // With a notice at hand, what it says nothing of can wait; the list of what is due has it from the new year on.
  const waits = (look: Look) =>
    look.later === true || (look.year !== undefined && facts.length > 0 && aboutOf(look).length === 0);
  const [now, later] = [looks.filter((l) => !waits(l)), looks.filter(waits)];
  const isChanged = ({ file = '' }: Look) => session.now.get(file) !== session.opened.get(file);
  /** Answers into which the same of the notice goes are looked over together. */
  const groups = new Map<string, Look[]>();
  for (const look of now) {
    if (isChanged(look)) continue;
    const say = aboutOf(look)
      .map((f) => f.say)
      .join('');
    if (say !== '') groups.set(say, [...(groups.get(say) ?? []), look]);
  }
  const alone = now.filter((look) => ![...groups.values()].flat().includes(look));
  const item = (look: Look) => {
    const { file = '', year, at = ['answer'] } = look;
    const text = session.now.get(file);
    return (
      <li key={`${file} ${look.says}`}>
        {look.says}
        {look.words?.map((one) => (
          <p key={one} class="soft">
            {one}
          </p>
        ))}
        {(year !== undefined || look.at) && text !== undefined && (
          <LookField path={file} text={text} at={at} onText={(t) => onText(file, t)} />
        )}
        <span class="edit-look-buttons">
          {text !== undefined && <OpenFile session={session} file={file} onOpen={onOpen} />}
          <button
            type="button"
            class="as-link"
            onClick={() => (year === undefined ? onDone([look]) : onLooked(look, []))}
          >
            {year === undefined ? '看过了' : isChanged(look) ? '改好了' : `不用改，${year}年也对`}
          </button>
        </span>
      </li>
    );
  };
  return (
    <>
      {now.length > 0 && (
        <details class="edit-note edit-looks" open>
          <summary>还要看的（{now.length}）</summary>
          <ul>
            {alone.map(item)}
            {[...groups].map(([say, own]) => (
              <LookGroup
                key={say}
                say={withFigures(say, library?.sectors ?? [])}
                looks={own}
                session={session}
                onText={onText}
                onOpen={onOpen}
                onAdd={(chosen) => {
                  for (const look of chosen) onLooked(look, aboutOf(look));
                }}
                onStays={(look) => onLooked(look, [])}
              />
            ))}
          </ul>
        </details>
      )}
      {later.length > 0 && (
        <details class="edit-note edit-looks later">
          <summary>不急的（{later.length}）：这次不看，也可以存</summary>
          <button type="button" class="quiet" onClick={() => onDone(later)}>
            都看过了
          </button>
          <ul>{later.map(item)}</ul>
        </details>
      )}
    </>
  );
}
