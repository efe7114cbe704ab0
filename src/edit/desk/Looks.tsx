import type { Look } from '~/due/drafts';
import { figuresRead } from '~/edit/forms/figure-words';
import { partsOf } from '~/edit/forms/file-parts';
import { withFacts } from '~/edit/make/in-answer';
import { aboutOf, looksParted } from '~/edit/make/looks-waiting';
import type { Fact } from '~/edit/make/notice-facts';
import { valueAt } from '~/edit/yaml/value';
import type { Library } from '~/schemas/library';
import { Conclusion } from './Conclusion';
import { GroundsOffered } from './GroundsOffered';
import { LookedOver } from './LookedOver';
import { LookField } from './LookField';
import { LookGroup } from './LookGroup';
import { lookKey } from './look-key';
import { OpenFile } from './OpenFile';
import { type Session, today } from './session';

interface Props {
  readonly looks: readonly Look[];
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  /** A person looked over what says for which year it holds, and put what the notice says into it. */
  readonly onLooked: (look: Look, facts: readonly Fact[]) => void;
  readonly onDone: (look: Look) => void;
  /** A sentence in what was looked over is right as it is. */
  readonly onKept: (look: Look, say: string) => void;
  /** They are put off: not shown any more, and nowhere said to be looked over. */
  readonly onPutOff: (looks: readonly Look[]) => void;
}

/** What wants a look since files were made: one by one, or those into which the same goes together; each leads to its place. */
export function Looks(props: Props) {
  const { looks: all, facts, session, library, onOpen, onText, onLooked, onDone, onPutOff } = props;
  const about = (look: Look) => aboutOf(look, facts, session.now);
  const { now, later } = looksParted(all, facts, session.now);
  const isChanged = ({ file = '' }: Look) => session.now.get(file) !== session.opened.get(file);
  /** The data of an answer with what the notice says of it. */
  const withIt = (look: Look) => {
    const data = partsOf(look.file ?? '', session.now.get(look.file ?? '') ?? '')?.data;
    return withFacts(data, about(look), { today: today(), sectors: library?.sectors ?? [] });
  };
  /** Answers into which the same of the notice goes are looked over together. */
  const groups = new Map<string, Look[]>();
  for (const look of now) {
    if (isChanged(look)) continue;
    const names = [...new Set(about(look).map((f) => f.name))].join('、');
    if (names !== '') groups.set(names, [...(groups.get(names) ?? []), look]);
  }
  const alone = now.filter((look) => ![...groups.values()].flat().includes(look));
  const item = (look: Look) => {
    const { file = '', year, at = ['answer'] } = look;
    const text = session.now.get(file);
    const before = partsOf(file, session.opened.get(file) ?? '')?.data;
    return (
      <li key={`${file} ${look.says}`} tabIndex={-1} data-look={lookKey(look)}>
        {look.says}
        {isChanged(look) && year === undefined && look.at && (
          <p>现在写的：{String(valueAt(partsOf(file, text ?? '')?.data, at) ?? '')}</p>
        )}
        {year !== undefined && isChanged(look) ? (
          <>
            <Conclusion
              name="现在的结论"
              data={partsOf(file, text ?? '')?.data}
              before={before}
              library={library}
            />
            <GroundsOffered
              path={file}
              text={text ?? ''}
              before={before}
              facts={facts}
              onText={(t) => onText(file, t)}
            />
          </>
        ) : (
          look.words?.map((one) => (
            <p key={one} class="soft">
              {figuresRead(one, library?.sectors ?? [])}
            </p>
          ))
        )}
        {(year !== undefined || look.at) && text !== undefined && (
          <LookField path={file} text={text} at={at} library={library} onText={(t) => onText(file, t)} />
        )}
        <span class="edit-look-buttons">
          {text !== undefined && <OpenFile session={session} file={file} onOpen={onOpen} />}
          <button
            type="button"
            class="as-link"
            onClick={() => (year === undefined ? onDone(look) : onLooked(look, []))}
          >
            {(year ?? look.at) !== undefined && isChanged(look)
              ? '改好了'
              : year === undefined
                ? '看过了'
                : `不用改，${year}年也对`}
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
            {[...groups].map(([names, own]) => (
              <LookGroup
                key={names}
                names={names}
                withIt={withIt}
                about={about}
                facts={facts}
                library={library}
                looks={own}
                session={session}
                onOpen={onOpen}
                onAdd={(chosen) => {
                  for (const look of chosen) onLooked(look, about(look));
                  // Those offered and left out are decided with the others.
                  onPutOff(own.filter((look) => look.offered && !chosen.includes(look)));
                }}
                onStays={(look) => (look.offered ? onPutOff([look]) : onLooked(look, []))}
              />
            ))}
          </ul>
        </details>
      )}
      {later.length > 0 && (
        <details class="edit-note edit-looks later">
          <summary>不急的（{later.length}）：这次不看，也可以存</summary>
          <ul>{later.map(item)}</ul>
          <p class="small">
            <button type="button" class="quiet" onClick={() => onPutOff(later)}>
              收起上面这 {later.length} 条，这次不看
            </button>{' '}
            不算看过，核对的日子不改；到时候“到期要看的”里照样列出。
          </p>
        </details>
      )}
      <LookedOver
        looks={all.filter((l) => l.done)}
        facts={facts}
        session={session}
        library={library}
        onText={onText}
        onOpen={onOpen}
        onKept={props.onKept}
      />
    </>
  );
}
