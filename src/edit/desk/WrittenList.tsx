import type { Files } from '~/changeset/changeset';
import { calledIn } from '~/edit/forms/file-names';
import { type Written, writtenBetween } from '~/edit/make/written-says';
import { changedIn, type Session } from './session';

interface Props {
  readonly session: Session;
  /** The files as they will be saved. */
  readonly after: Files;
}

/** What goes into the files that nobody may have typed, in words; all else that does can be opened. */
export function WrittenList({ session, after }: Props) {
  const { opened } = session;
  const all = writtenBetween(opened, after, changedIn(opened, after));
  const own = groupsOf(all.filter((one) => one.byItself));
  if (all.length === 0) return null;
  const name = (path: string) => calledIn(after, path);
  return (
    <>
      {own.length > 0 && (
        <section class="edit-written" aria-labelledby="edit-written">
          <h4 id="edit-written">一起写进去的，请看一眼（本页替您填的也在里面）</h4>
          <ul>
            {own.map(({ where, fresh, paths }) => (
              <li key={`${where} ${fresh}`}>
                {where}：<b>{fresh}</b>（{paths.map(name).join('、')}）
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="edit-part">
        <summary>逐项看写进文件的每一处（{all.length} 处）</summary>
        <ul>
          {all.map(({ path, where, says }, i) => (
            <li key={i}>
              {name(path)}，{where}：{says}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface Group {
  readonly where: string;
  readonly fresh: string;
  readonly paths: readonly string[];
}

/** The same in several files is told once; what is told of one alone comes first. */
function groupsOf(all: readonly Written[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { path, where, fresh } of all) {
    const key = `${where} ${fresh}`;
    const before = groups.get(key)?.paths ?? [];
    groups.set(key, { where, fresh, paths: before.includes(path) ? before : [...before, path] });
  }
  return [...groups.values()].sort((a, b) => a.paths.length - b.paths.length);
}
