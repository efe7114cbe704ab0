import { useState } from 'preact/hooks';
import { afterPolicy, type Look } from '~/due/drafts';
import { noticeIn } from '~/paste/notice';
import type { Notice } from '~/paste/notice-parts';
import { type Pasted, paste } from '~/paste/paste';
import { readDocument } from '~/paste/read-document';
import type { Library } from '~/schemas/library';
import type { Session } from './session';

/** A notice known by a reprint alone: what was read of it, and where it was found. */
export interface Reprint {
  readonly title: string;
  readonly notice: Notice;
  readonly source: string;
}

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onMade: (path: string, text: string, looks: readonly Look[]) => void;
  readonly onReprint: (reprint: Reprint) => void;
}

/** Makes a policy out of its pasted text; of what bears no number, which may be a reprint, it asks. */
export function NewPolicy({ session, library, onMade, onReprint }: Props) {
  const [document, setDocument] = useState({ text: '', from: '粘贴的文字' });
  const [problem, setProblem] = useState('');
  const [unnumbered, setUnnumbered] = useState<{ pasted: Pasted; notice: Notice }>();
  const [source, setSource] = useState('');
  const take = (next: typeof document, says = '') => {
    setDocument(next);
    setProblem(says);
    setUnnumbered(undefined);
  };
  const make = (event: Event) => {
    event.preventDefault();
    if (!library) return setProblem('打开的内容还有要改的，改好再建。');
    const all = paste(document.text, document.from, library.policies);
    const [first] = all;
    if (!first) return setProblem('还没有文字：请粘贴公文，或者打开 .docx、.txt 文件。');
    const notice = first.documentNumber === undefined && noticeIn(first.title ?? '', first.clauses);
    if (notice && all.length === 1 && !unnumbered) return setUnnumbered({ pasted: first, notice });
    const there = all.find((one) => session.now.has(one.path));
    if (there) return setProblem(`${there.path} 已经有了，请在左边打开它。`);
    for (const one of all) {
      const remarks = one.remarks.map(({ kind, line, says }) => ({
        file: one.path,
        says: line > 0 ? `第${line}行  ${says}` : says,
        // What was done to the look alone stands in the file's notes as well.
        later: kind === 'changed' || kind === 'found',
      }));
      onMade(one.path, one.text, [...remarks, ...afterPolicy(one.text, library)]);
    }
  };
  const open = async (field: HTMLInputElement) => {
    const [file] = Array.from(field.files ?? []);
    field.value = '';
    if (!file) return;
    const reading = readDocument(new Uint8Array(await file.arrayBuffer()));
    if (reading.kind === 'unreadable') return setProblem(`“${file.name}”打不开：${reading.why}`);
    take({ text: reading.text, from: `${file.name} 的文字` }, reading.notes.join('；'));
  };
  return (
    <form onSubmit={make}>
      <div class="edit-field">
        <label for="edit-new-document">粘贴整份公文，从版头到印发日期</label>
        <textarea
          id="edit-new-document"
          rows={unnumbered ? 4 : 12}
          value={document.text}
          onInput={(e) => take({ text: e.currentTarget.value, from: '粘贴的文字' })}
        />
        <label class="file">
          或者打开 .docx、.txt 文件
          <input type="file" accept=".docx,.txt" onChange={(e) => open(e.currentTarget)} />
        </label>
      </div>
      <p class="edit-said" aria-live="polite">
        {problem}
      </p>
      {unnumbered ? (
        <fieldset>
          <legend>没有找到发文字号</legend>
          <div class="edit-field">
            <label for="edit-new-source">是转载的，写上从哪里来：哪个单位的什么通知（网址）</label>
            <input
              id="edit-new-source"
              type="text"
              autocomplete="off"
              value={source}
              onInput={(e) => setSource(e.currentTarget.value)}
            />
            <p class="edit-hint">转载的不登原文，只写{unnumbered.notice.year}年度，依据写明“据转载”。</p>
          </div>
          <div class="buttons">
            <button
              type="button"
              class="primary"
              disabled={source.trim() === ''}
              onClick={() =>
                onReprint({
                  title: unnumbered.pasted.title ?? '',
                  notice: unnumbered.notice,
                  source: source.trim(),
                })
              }
            >
              按转载写{unnumbered.notice.year}年度
            </button>
            <button type="submit">是原件，照样建文件，再补发文字号</button>
          </div>
        </fieldset>
      ) : (
        <button type="submit" class="primary">
          建这个文件
        </button>
      )}
    </form>
  );
}
