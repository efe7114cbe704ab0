import { useEffect, useRef, useState } from 'preact/hooks';
import { afterPolicy, type Look } from '~/due/drafts';
import { calledIn } from '~/edit/forms/file-names';
import { isNumber } from '~/paste/document-number';
import { noticeIn } from '~/paste/notice';
import type { Notice } from '~/paste/notice-parts';
import { type Confirmed, type Pasted, paste } from '~/paste/paste';
import { readDocument } from '~/paste/read-document';
import type { Library } from '~/schemas/library';
import type { Session } from './session';

/** A notice known by a reprint alone: what was read of it, and where it was found. */
export interface Reprint {
  readonly title: string;
  readonly notice: Notice;
  readonly source: string;
}

/** A file was made; what then wants a look goes with it, and of a document the line that its day was read on. */
export type Made = (path: string, text: string, looks: readonly Look[], datedWords?: string) => void;

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onMade: Made;
  readonly onReprint: (reprint: Reprint) => void;
}

/** A document on which no 发文字号 stands by itself. */
interface Unnumbered {
  readonly pasted: Pasted;
  /** What it says of a year, which is all that is written of a reprint. */
  readonly notice: Notice | undefined;
}

/** Makes a policy out of its pasted text; of what bears no number, or only something like one, it asks. */
export function NewPolicy({ session, library, onMade, onReprint }: Props) {
  const [document, setDocument] = useState({ text: '', from: '粘贴的文字' });
  const [problem, setProblem] = useState('');
  const [unnumbered, setUnnumbered] = useState<Unnumbered>();
  const take = (next: typeof document, says = '') => {
    setDocument(next);
    setProblem(says);
    setUnnumbered(undefined);
  };
  const make = (event: Event) => {
    event.preventDefault();
    write();
  };
  const write = (confirmed?: Confirmed) => {
    if (!library) return setProblem('打开的内容还有要改的，改好再建。');
    const all = paste(document.text, document.from, library.policies, confirmed);
    const [first] = all;
    if (!first) return setProblem('还没有文字：请粘贴公文，或者打开 .docx、.txt 文件。');
    if (first.documentNumber === undefined && !unnumbered) {
      const notice =
        all.length === 1 ? noticeIn(first.title ?? '', first.clauses, library.sectorNames) : undefined;
      if (notice || first.near) return setUnnumbered({ pasted: first, notice });
    }
    const there = all.find((one) => session.now.has(one.path));
    if (there) return setProblem(`${calledIn(session.now, there.path)}已经有了，请在左边打开它。`);
    for (const one of all) {
      const remarks = one.remarks.map(({ kind, line, says }) => {
        const [, words = ''] = /^“(.*?)”：/.exec(says) ?? [];
        return {
          file: one.path,
          says: line > 0 ? `第${line}行  ${says}` : says,
          // What was done to the look alone stands in the file's notes as well.
          later: kind === 'changed',
          until: words !== '' && one.text.includes(words) ? { file: one.path, gone: [words] } : undefined,
        };
      });
      onMade(one.path, one.text, [...remarks, ...afterPolicy(one.text, library, one.path)], one.datedWords);
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
        <NumberAsked {...unnumbered} onNumber={write} onReprint={onReprint} />
      ) : (
        <button type="submit" class="primary">
          建这个文件
        </button>
      )}
    </form>
  );
}

interface AskedProps extends Unnumbered {
  readonly onNumber: (confirmed: Confirmed) => void;
  readonly onReprint: (reprint: Reprint) => void;
}

/** Asks for the 发文字号 of a document, with what looks like it; or where it was reprinted. */
function NumberAsked({ pasted: { near, title }, notice, onNumber, onReprint }: AskedProps) {
  const [number, setNumber] = useState(near?.meant ?? near?.words ?? '');
  const [source, setSource] = useState('');
  const legend = useRef<HTMLLegendElement>(null);
  useEffect(() => legend.current?.focus(), []);
  const right = isNumber(number.trim());
  return (
    <fieldset>
      <legend tabIndex={-1} ref={legend}>
        没有找到单独一行的发文字号
      </legend>
      <div class="edit-field">
        <label for="edit-new-number">
          {near
            ? `第${near.line}行“${near.words}”像是发文字号：是的话，核对后用它`
            : '是原件的，写上它的发文字号'}
        </label>
        <input
          id="edit-new-number"
          type="text"
          autocomplete="off"
          placeholder="例如：粤人社规〔2018〕11号"
          aria-describedby="edit-new-number-said"
          value={number}
          onInput={(e) => setNumber(e.currentTarget.value)}
        />
        <p id="edit-new-number-said" class="edit-said" aria-live="polite">
          {number.trim() !== '' && !right && '发文字号应写作如：粤人社规〔2018〕11号，年份用六角括号'}
        </p>
        <button
          type="button"
          class={near ? 'primary' : undefined}
          disabled={!right}
          onClick={() => onNumber({ number: number.trim(), near })}
        >
          用这个发文字号建文件
        </button>
      </div>
      {notice && (
        <div class="edit-field">
          <label for="edit-new-source">是转载的，写上从哪里来：哪个单位的什么通知（网址）</label>
          <input
            id="edit-new-source"
            type="text"
            autocomplete="off"
            value={source}
            onInput={(e) => setSource(e.currentTarget.value)}
          />
          <p class="edit-hint">转载的不登原文，只写{notice.year}年度，依据写明“据转载”。</p>
          <button
            type="button"
            class={near ? undefined : 'primary'}
            disabled={source.trim() === ''}
            onClick={() => onReprint({ title: title ?? '', notice, source: source.trim() })}
          >
            按转载写{notice.year}年度
          </button>
        </div>
      )}
      <button type="submit">是原件，照样建文件，再补发文字号</button>
    </fieldset>
  );
}
