import { useEffect, useRef, useState } from 'preact/hooks';
import { type Found, openedOf } from '~/edit/content/in-folder';
import { looksParted } from '~/edit/make/looks-waiting';
import { keptOver } from '~/edit/source/again';
import { type Draft, dropDraft, keptDraft, newDraftId } from '~/edit/source/draft';
import { contentOf, type Folder, filesBelow, mayWrite } from '~/edit/source/folder';
import { Desk } from './Desk';
import { Open } from './Open';
import { changedIn, type Session } from './session';

type Phase =
  | { readonly kind: 'closed' | 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'ready';
      readonly session: Session;
      readonly draft?: Draft | undefined;
      /** The file that was open when the page was loaded anew. */
      readonly at?: string | undefined;
    };

/** The page of the form: a folder in, its files changed and checked, the folder or a package out. */
export function Editor() {
  const [phase, setPhase] = useState<Phase>({ kind: 'closed' });
  const [draft, setDraft] = useState<Draft>();
  const line = useRef<HTMLParagraphElement>(null);
  const closed = useRef<HTMLElement>(null);
  useEffect(() => {
    void keptDraft().then((kept) => {
      const again = keptOver();
      if (!kept || kept.id !== again?.draft) return setDraft(kept);
      // Whether its folder may be written is asked when something is saved.
      setPhase({ kind: 'ready', session: sessionOf(kept, kept.folder), draft: kept, at: again.path });
    });
  }, []);
  useEffect(() => {
    if (phase.kind === 'failed') line.current?.focus();
  }, [phase]);

  const open = async (
    name: string,
    find: () => Promise<readonly Found[] | undefined>,
    folder?: Folder,
    from?: Draft,
  ) => {
    setPhase({ kind: 'reading' });
    try {
      const found = await find();
      if (found === undefined) return setPhase({ kind: 'closed' });
      const opened = openedOf(name, found);
      if (opened.kind === 'not-ours') return setPhase({ kind: 'failed', why: opened.why });
      const content = folder && (await contentOf(folder));
      const base = { draft: from?.id ?? newDraftId(), name, folder: content, tooBig: opened.tooBig };
      const session = from
        ? { ...base, opened: from.opened, now: from.now, packed: from.packed }
        : { ...base, opened: opened.files, now: opened.files };
      setPhase({ kind: 'ready', session, draft: from });
    } catch (error) {
      setPhase({ kind: 'failed', why: whyNot(error) });
    }
  };

  const openFolder = (folder: Folder, from?: Draft) =>
    open(folder.name, () => filesBelow(folder), folder, from);

  const goOn = async (from: Draft) => {
    const { folder } = from;
    if (folder && (await mayWrite(folder).catch(() => false))) return openFolder(folder, from);
    setPhase({ kind: 'ready', session: sessionOf(from), draft: from });
  };

  if (phase.kind === 'ready') {
    return (
      <Desk
        first={phase.session}
        draft={phase.draft}
        at={phase.at}
        onClose={() =>
          void keptDraft().then((d) => {
            setDraft(d);
            setPhase({ kind: 'closed' });
            requestAnimationFrame(() => closed.current?.focus());
          })
        }
      />
    );
  }
  return (
    <section
      aria-label="编辑内容"
      class="edit-closed"
      tabIndex={-1}
      ref={closed}
      data-edit-state={phase.kind}
      data-complaints="0"
      aria-busy={phase.kind === 'reading'}
    >
      {phase.kind === 'reading' && <p role="status">正在读文件……</p>}
      {phase.kind === 'failed' && (
        <p class="edit-problem" role="alert" tabIndex={-1} ref={line}>
          {phase.why}
        </p>
      )}
      {draft && phase.kind !== 'reading' && (
        <div class="edit-draft">
          <p>
            上次“{draft.name}”{leftIn(draft)}（{new Date(draft.at).toLocaleString('zh-CN')}
            ），还留在这台设备上。
          </p>
          <div class="buttons">
            <button type="button" onClick={() => goOn(draft)}>
              接着上次改
            </button>
            <button type="button" onClick={() => void dropDraft(draft.id).then(keptDraft).then(setDraft)}>
              不要了
            </button>
          </div>
        </div>
      )}
      {phase.kind !== 'reading' && (
        <Open
          onFolder={openFolder}
          onFound={(name, find) => open(name, find)}
          onProblem={(why) => setPhase({ kind: 'failed', why })}
        />
      )}
    </section>
  );
}

/** The session that a draft goes on. */
function sessionOf({ id, name, opened, now, packed }: Draft, folder?: Folder): Session {
  return { draft: id, name, folder, opened, now, packed, tooBig: [] };
}

/** What a draft still holds. */
function leftIn({ opened, now, packed = opened, looks = [], facts = [] }: Draft): string {
  const open = looksParted(looks, facts, now).now.length;
  const left = [
    ...(changedIn(packed, now).length > 0 ? ['没有保存的修改'] : []),
    ...(open > 0 ? [`${open} 处还要看的`] : []),
  ].join('，和 ');
  const isPacked = changedIn(packed, now).length === 0 && changedIn(opened, now).length > 0;
  if (isPacked) return `的修改已经存成更改包${left && `，还有 ${left}`}`;
  return left ? `有${left}` : '有不急的几处还没有看';
}

function whyNot(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return '浏览器没有让本页读这个文件夹。请再打开一次，在浏览器问的时候选“允许”。';
  if (name === 'NotFoundError') return '这个文件夹或者里面的文件不在了，可能刚改了名或移走了。请再打开一次。';
  return /[\u4e00-\u9fff]/.test(message)
    ? message
    : `读文件时出了意外（${message}）。请再打开一次，或者改用 zip。`;
}
