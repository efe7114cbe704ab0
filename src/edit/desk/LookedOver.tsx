import type { Look } from '~/due/drafts';
import { nameIn } from '~/edit/forms/file-names';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import type { Fact } from '~/edit/make/notice-facts';
import { withoutStale } from '~/edit/make/stale-words';
import { valueAt } from '~/edit/yaml/value';
import type { Library } from '~/schemas/library';
import { Conclusion } from './Conclusion';
import { GroundsOffered } from './GroundsOffered';
import { LookField } from './LookField';
import { lookKey } from './look-key';
import { OpenFile } from './OpenFile';
import { StaleFields, StaleLines } from './StaleLines';
import type { Session } from './session';

interface Props {
  readonly looks: readonly Look[];
  /** What the notice at hand says. */
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onText: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  /** A sentence in it is right as it is. */
  readonly onKept: (look: Look, say: string) => void;
}

/** What was looked over and is not saved yet, as it now says; it can still be changed. */
export function LookedOver({ looks, facts, session, library, onText, onOpen, onKept }: Props) {
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
        {fresh.map((look) => {
          const { file = '', year, at = ['answer'], kept } = look;
          const text = now.get(file) ?? '';
          const parts = partsOf(file, text);
          const data = parts?.data;
          const before = partsOf(file, opened.get(file) ?? '')?.data;
          const own = { path: file, text, before, facts, library, onText: (t: string) => onText(file, t) };
          return (
            <li key={file} tabIndex={-1} data-look={lookKey(look)}>
              <b>{nameIn(now, file)}</b> <OpenFile session={session} file={file} onOpen={onOpen} />
              {year === undefined ? (
                <p>现在写的：{String(valueAt(data, at) ?? '')}</p>
              ) : (
                <>
                  <Conclusion name="现在的结论" data={data} before={before} library={library} />
                  <StaleLines
                    {...{ data, before, year, facts, library, kept }}
                    choices={{
                      onKept: ({ say }) => onKept(look, say),
                      onDropped: (stale, newer) =>
                        parts &&
                        own.onText(
                          withParts(
                            text,
                            parts,
                            withoutStale(data, stale, newer),
                            parts.body,
                            orderIn('answers'),
                          ),
                        ),
                    }}
                  />
                  <GroundsOffered {...own} />
                </>
              )}
              <LookField path={file} text={text} at={at} library={library} onText={own.onText} />
              {year !== undefined && <StaleFields year={year} {...own} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
