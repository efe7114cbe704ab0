import { useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { figuresRead } from '~/edit/forms/figure-words';
import { nameIn } from '~/edit/forms/file-names';
import { partsOf } from '~/edit/forms/file-parts';
import { goesInto } from '~/edit/make/goes-into';
import type { Fact } from '~/edit/make/notice-facts';
import { namedApart } from '~/edit/make/parted-sector';
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
  /** What of it goes into an answer, and all that it says. */
  readonly about: (look: Look) => readonly Fact[];
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
export function LookGroup({
  names,
  withIt,
  about,
  facts,
  library,
  looks,
  session,
  onOpen,
  onAdd,
  onStays,
}: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(
    () => new Set(looks.flatMap((look) => (goes(look).isTicked ? [] : [look.file ?? '']))),
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
              <p class="edit-hint">
                {goes(look).isTicked ? '打了勾' : '没有打勾'}，因为它
                {figuresRead(goes(look).why, library?.sectors ?? [])}。
              </p>
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
      <button
        type="button"
        class="primary"
        disabled={chosen.length === 0 && !looks.some((look) => look.offered)}
        onClick={() => onAdd(chosen)}
      >
        {chosen.length === 0 ? '都不加进去' : `加进这 ${chosen.length} 个结论`}
      </button>{' '}
      <span class="soft">字句要改的，加进以后在“看过的”里改。</span>
    </li>
  );

  function dataOf(file: string): unknown {
    return partsOf(file, session.now.get(file) ?? '')?.data;
  }

  function goes(look: Look) {
    const apart = library
      ? namedApart(
          library,
          facts.flatMap((fact) => fact.apart ?? []),
        )
      : [];
    return goesInto(look, dataOf(look.file ?? ''), about(look), facts, apart);
  }
}
