import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changesBetween, type Files } from '~/changeset/changeset';
import { packed } from '~/changeset/packed';
import { openedOf } from '~/edit/content/in-folder';
import { nextRules } from '~/edit/content/next-rules';
import { calledIn } from '~/edit/forms/file-names';
import { packageName } from '~/edit/make/package-name';
import { dropDraft } from '~/edit/source/draft';
import { filesBelow, mayWrite, removeFile, textNow, writeText } from '~/edit/source/folder';
import { publishedAmong } from '~/impact/addresses';
import { pagesToTell } from '~/impact/wanted-change';
import { handOver } from '~/parts/save-file/keeping';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { ChangeWords } from './ChangeWords';
import { type Clash, Conflict } from './Conflict';
import { Lost } from './Lost';
import { type Judged, type Session, today, withDisk, withFile } from './session';
import { WrittenList } from './WrittenList';

interface Props {
  readonly session: Session;
  readonly judged: Judged;
  readonly library: Library | undefined;
  /** How many times it was asked for: each time it comes into sight. */
  readonly asked: number;
  /** What is still open. */
  readonly open: ComponentChildren;
  readonly onSession: (change: (session: Session) => Session) => void;
  readonly onOpen: (path: string) => void;
}

/** What is about to be saved, whom it affects, and where it goes. */
export function Save({ session, judged, library, asked, open, onSession, onOpen }: Props) {
  const { complaints, changed, impact } = judged;
  const [seen, setSeen] = useState(false);
  const [description, setDescription] = useState('');
  const [said, setSaid] = useState('');
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  // How a new entry words it affects nobody else: what was seen stays seen.
  const affecting = JSON.stringify(
    changed.filter((path) => !isNewChange(path)).map((path) => [path, session.now.get(path)]),
  );
  useEffect(() => setSeen(false), [affecting]);
  const called = (path: string) => calledIn(session.now.has(path) ? session.now : session.opened, path);
  const rules = rulesOf(session, library, complaints.length === 0 && changed.length > 0);
  const withRules: Files =
    typeof rules === 'object' ? withFile(session.now, rules.path, rules.text) : session.now;
  const lost = impact ? publishedAmong(impact.addresses.lost, { files: session.opened }) : [];
  const problem = problemOf();

  const intoFolder = async () => {
    const { folder } = session;
    if (!folder) return;
    const paths = changesBetween(session.opened, withRules).map((c) => c.path);
    let written = 0;
    try {
      if (!(await mayWrite(folder)))
        return setSaid('浏览器没有让本页写这个文件夹，一个文件也没有写。请再按一次，选“允许”。');
      const there = openedOf(session.name, await filesBelow(folder));
      const fresh = there.kind === 'content' ? withDisk(session, there.files) : undefined;
      if (fresh && fresh.read.length > 0) {
        onSession(() => fresh.session);
        return setSaid(
          `打开以后文件夹里有 ${fresh.read.length} 个别的文件改过，已经读进来，一个文件也没有写：${fresh.read.map(called).join('、')}。请再看一遍影响到谁，打勾，再存。`,
        );
      }
      const found = await clashesIn();
      setClashes(found);
      if (found.length > 0)
        return setSaid(
          `有 ${found.length} 个文件打开以后在文件夹里也改过，一个文件也没有写。请在下面逐个对照。`,
        );
      for (const path of paths) {
        const text = withRules.get(path);
        if (text === undefined) await removeFile(folder, path);
        else await writeText(folder, path, text);
        written++;
      }
      onSession((s) => ({ ...s, opened: withRules, now: withRules }));
      await dropDraft(session.draft);
      setSaid(`写好了 ${paths.length} 个文件。请告诉管网站的人：生成一次网站，新的页面就有了。`);
      heading.current?.focus();
    } catch (error) {
      setSaid(
        `${written === 0 ? '一个文件也没有写' : `写了 ${written} 个文件，还有 ${paths.length - written} 个没有写`}：${whyUnwritten(error as Error)}。改动都还在这里；请再存一次，或者存成更改包。`,
      );
    }
  };

  const clashesIn = async (): Promise<Clash[]> => {
    const all: Clash[] = [];
    for (const { path } of changesBetween(session.opened, withRules)) {
      const base = session.opened.get(path);
      const mine = withRules.get(path);
      const theirs = session.folder && (await textNow(session.folder, path));
      if (theirs !== base && theirs !== mine) all.push({ path, base, mine, theirs });
    }
    return all;
  };

  const asPackage = () => {
    const day = today();
    const files = changesBetween(session.opened, withRules);
    const zip = packed({ madeOn: day, description: description.trim(), files }, called);
    onSession((s) => ({ ...s, packed: s.now }));
    setSaid(
      handOver(
        packageName(
          withRules,
          files.map((f) => f.path),
          day,
        ),
        new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
      ),
    );
  };

  const settle = (clash: Clash, text: string | undefined) => {
    setClashes((all) => all.filter((c) => c !== clash));
    onSession((s) => ({
      ...s,
      opened: withFile(s.opened, clash.path, clash.theirs),
      now: withFile(s.now, clash.path, text),
    }));
    setSaid(`${called(clash.path)}已经选好，请再看一遍影响到谁，然后保存。`);
    heading.current?.focus();
  };

  const upload = library?.site.upload;
  return (
    <section class="edit-save" aria-labelledby="edit-save">
      <h3 id="edit-save" tabIndex={-1} ref={heading}>
        保存
      </h3>
      {changed.length === 0 ? (
        <p>没有改什么，不用保存。</p>
      ) : (
        <details open={changed.length < 6 || changed.some((path) => !session.now.has(path))}>
          <summary>{countsOf(session, changed)}</summary>
          <ul>
            {changed.map((path) => (
              <li key={path}>
                {fateOf(session, path)}{' '}
                <button type="button" class="as-link" title={path} onClick={() => onOpen(path)}>
                  {called(path)}
                </button>
              </li>
            ))}
            {typeof rules === 'object' && (
              <li title={rules.path}>新增 规则版本（数字或学习时间变了；旧版本不改）</li>
            )}
          </ul>
        </details>
      )}
      {changed.length > 0 && open}
      {changed.length > 0 && <WrittenList session={session} after={session.now} />}
      {typeof rules === 'string' && <p class="edit-problem">{rules}</p>}
      {lost.length > 0 && (
        <Lost
          lost={lost}
          files={session.now}
          onMoved={(path, text) => onSession((s) => ({ ...s, now: withFile(s.now, path, text) }))}
        />
      )}
      {changed.length > 0 && (
        <>
          {impact?.wanted && (
            <p>
              读者会在意的变化，最好写一条更新。
              <button
                type="button"
                onClick={() => {
                  const { path, text } = impact.wanted as { path: string; text: string };
                  onSession((s) => ({ ...s, now: withFile(s.now, path, text) }));
                }}
              >
                写一条更新
              </button>
            </p>
          )}
          {changed.filter(isNewChange).map((path) => (
            <ChangeWords
              key={path}
              path={path}
              text={session.now.get(path) as string}
              pages={pagesToTell(impact?.pages ?? [])}
              onText={(text) => onSession((s) => ({ ...s, now: withFile(s.now, path, text) }))}
            />
          ))}
          <label class="edit-tick">
            <input type="checkbox" checked={seen} onChange={(e) => setSeen(e.currentTarget.checked)} />
            “影响到谁”看过了，就是要这样改
          </label>
          {problem && <p class="edit-note">{problem}</p>}
          <div class="buttons">
            {session.folder && (
              <button type="button" class="primary" disabled={problem !== undefined} onClick={intoFolder}>
                写进文件夹“{session.name}”
              </button>
            )}
          </div>
          <details class="edit-part" open={session.folder === undefined}>
            <summary>不写进文件夹，存成更改包交给别人</summary>
            <div class="edit-field">
              <label for="edit-description">这次改了什么、为什么（写进更改包）</label>
              <textarea
                id="edit-description"
                rows={3}
                value={description}
                onInput={(e) => setDescription(e.currentTarget.value)}
              />
            </div>
            <button type="button" disabled={problem !== undefined} onClick={asPackage}>
              存成更改包（zip）
            </button>
            <p class="soft small">更改包交给管网站的人，他收下时会再检查一遍。本页自己什么也不发送。</p>
            <details class="small">
              <summary>管网站的人怎样收</summary>
              <p>
                运行 <code>npm run apply -- 包.zip</code>，或者打开自己的
                content，按“新建”，在“收下更改包”里选它。
                {upload && (
                  <>
                    也可以把包解开，把里面的文件放到
                    <a href={upload} target="_blank" rel="noopener noreferrer">
                      代码托管的上传页
                    </a>
                    。
                  </>
                )}
              </p>
            </details>
          </details>
        </>
      )}
      <p role="status" class="edit-saved">
        {said}
      </p>
      {clashes.map((clash) => (
        <Conflict
          key={clash.path}
          clash={clash}
          from="folder"
          library={library}
          onChoose={(text) => settle(clash, text)}
        />
      ))}
    </section>
  );

  function isNewChange(path: string): boolean {
    return kindOf(path) === 'changes' && session.now.has(path) && !session.opened.has(path);
  }

  function problemOf(): string | undefined {
    if (complaints.length > 0)
      return `还有 ${complaints.length} 处要改，生成网站时会被拒绝；改好才能保存。改到一半的已经留在这台设备的草稿里。`;
    if (typeof rules === 'string') return rules;
    if (!impact) return '还比不出影响到谁，请稍等。';
    if (lost.length > 0) return '有公布过的地址会打不开，请先在上面写明搬到哪里，或者改回去。';
    return seen ? undefined : '看过“影响到谁”，在上面打勾，就能存。';
  }
}

const fates = ['修改', '新增', '删去'] as const;

function fateOf({ opened, now }: Session, path: string): (typeof fates)[number] {
  if (!opened.has(path)) return '新增';
  return now.has(path) ? '修改' : '删去';
}

/** How many files are changed, new and gone. */
function countsOf(session: Session, changed: readonly string[]): string {
  return fates
    .map((fate) => [fate, changed.filter((path) => fateOf(session, path) === fate).length] as const)
    .filter(([, many]) => many > 0)
    .map(([fate, many]) => `${fate} ${many} 个文件`)
    .join('，');
}

/** Why a browser stopped writing, in words. */
function whyUnwritten({ name, message }: Error): string {
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return '浏览器不再让本页写这个文件夹，再存的时候请选“允许”';
  if (name === 'QuotaExceededError') return '磁盘满了，请先腾出一些地方';
  if (name === 'NoModificationAllowedError') return '有一个文件别的程序正开着，请先关上它';
  if (name === 'NotFoundError') return '文件夹不在原来的地方了，可能改了名或移走了';
  return `浏览器说“${message}”`;
}

/** The next version of the figures where they changed, or why there can't be one. */
function rulesOf(session: Session, library: Library | undefined, isGood: boolean) {
  if (!library || !isGood) return undefined;
  try {
    return nextRules(session.now, library, today());
  } catch (error) {
    return (error as Error).message;
  }
}
