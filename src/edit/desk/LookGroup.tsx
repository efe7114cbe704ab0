import { useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { fileOf } from '~/due/due';
import { nameIn } from '~/edit/forms/file-names';
import { partsOf } from '~/edit/forms/file-parts';
import type { Fact } from '~/edit/make/notice-facts';
import { namedApart } from '~/edit/make/parted-sector';
import { isUnruledNow } from '~/edit/make/stale-words';
import type { Library } from '~/schemas/library';
import { Conclusion } from './Conclusion';
import { lookKey } from './look-key';
import { OpenFile } from './OpenFile';
import { StaleLines } from './StaleLines';
import type { Session } from './session';

interface Props {
  /** What of the notice goes into them: 学时、专题. */
  readonly names: string;
  /** The data of an answer's file with it. */
  readonly withIt: (look: Look) => unknown;
  /** All that the notice says. */
  readonly facts: readonly Fact[];
  readonly library: Library | undefined;
  /** The answers that are about it. */
  readonly looks: readonly Look[];
  readonly session: Session;
  readonly onOpen: (path: string) => void;
  readonly onAdd: (looks: readonly Look[]) => void;
  /** It holds for the year as it is. */
  readonly onStays: (look: Look) => void;
}

/** What the notice says of one thing, and the answers into whose conclusions it goes, as they will say: with one press, any of them left out. */
export function LookGroup({ names, withIt, facts, library, looks, session, onOpen, onAdd, onStays }: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(
    () => new Set(looks.flatMap(({ offered, file = '' }) => (offered && isForPerson(file) ? [file] : []))),
  );
  const chosen = looks.filter(({ file = '' }) => !out.has(file));
  const toggle = (file: string) =>
    setOut(new Set(out.has(file) ? [...out].filter((one) => one !== file) : [...out, file]));
  return (
    <li class="edit-look-group" tabIndex={-1}>
      <p>
        通知说的<b>{names}</b>，加进讲到它的 {looks.length} 个结论（加进去的标出来了）：
      </p>
      <ul>
        {looks.map((look) => {
          const { file = '', year } = look;
          return (
            <li key={file} tabIndex={-1} data-look={lookKey(look)}>
              <label>
                <input type="checkbox" checked={!out.has(file)} onChange={() => toggle(file)} />
                {nameIn(session.now, file)}
              </label>
              <Conclusion name="加进以后的结论" data={withIt(look)} before={dataOf(file)} library={library} />
              {year !== undefined && (
                <StaleLines data={withIt(look)} before={dataOf(file)} {...{ year, facts, library }} />
              )}
              <span class="edit-look-buttons">
                <OpenFile session={session} file={file} onOpen={onOpen} />
                <button type="button" class="as-link" onClick={() => onStays(look)}>
                  {look.offered ? '不加进去' : `不用改，${year}年也对`}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
        加进这 {chosen.length} 个结论
      </button>{' '}
      <span class="soft">字句要改的，加进以后在“看过的”里改。</span>
    </li>
  );

  function dataOf(file: string): unknown {
    return partsOf(file, session.now.get(file) ?? '')?.data;
  }

  /** Whether a person alone puts a day into it: where nothing is ruled, unless that day is what was missing; where it is about a sector that the notice sets apart. */
  function isForPerson(file: string): boolean {
    const answer = library?.answers.find((a) => file === fileOf(a.id));
    if (!library || !answer) return false;
    const apart = namedApart(
      library,
      facts.flatMap((fact) => fact.apart ?? []),
    );
    const [first = ''] = answer.answer.split('。');
    return (
      (answer.kind === 'silent' && !isUnruledNow(dataOf(file), facts)) ||
      apart.some(({ short }) => first.includes(short))
    );
  }
}
