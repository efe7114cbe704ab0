import type { Look } from '~/due/drafts';
import { nameIn } from '~/edit/forms/file-names';
import { partsOf } from '~/edit/forms/file-parts';
import { unknownStill } from '~/edit/make/in-answer';
import { valueAt } from '~/edit/yaml/value';
import type { Library } from '~/schemas/library';
import { Conclusion } from './Conclusion';
import { LookField } from './LookField';
import { OpenFile } from './OpenFile';
import type { Session } from './session';

interface Props {
  readonly looks: readonly Look[];
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
}

/** What was looked over and is not saved yet, as it now says; it can still be changed. */
export function LookedOver({ looks, session, library, onText, onOpen }: Props) {
  const { opened, now, packed = opened } = session;
  // What is said of a file as a whole is no sentence that now says something else.
  const fresh = looks
    .filter(({ year, at }) => year !== undefined || at !== undefined)
    .filter(({ file = '' }) => now.has(file) && now.get(file) !== packed.get(file));
  if (fresh.length === 0) return null;
  return (
    <details class="edit-note edit-looks done" open>
      <summary>看过的（{fresh.length}），还没有保存</summary>
      <ul>
        {fresh.map(({ file = '', year, at = ['answer'] }) => {
          const text = now.get(file) ?? '';
          const data = partsOf(file, text)?.data;
          const stale = year === undefined ? [] : unknownStill(data, year);
          return (
            <li key={file}>
              <b>{nameIn(now, file)}</b> <OpenFile session={session} file={file} onOpen={onOpen} />
              {year === undefined ? (
                <p>现在写的：{String(valueAt(data, at) ?? '')}</p>
              ) : (
                <Conclusion
                  name="现在的结论"
                  data={data}
                  before={partsOf(file, opened.get(file) ?? '')?.data}
                  library={library}
                />
              )}
              {stale.length > 0 && (
                <p class="edit-said">
                  这几句像是通知出来以前的话，和通知不合的请改：{stale.map((one) => `“${one}”`).join('')}
                </p>
              )}
              <LookField path={file} text={text} at={at} library={library} onText={(t) => onText(file, t)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
