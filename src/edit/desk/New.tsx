import { useState } from 'preact/hooks';
import { afterPolicy, type Look } from '~/due/drafts';
import { caseFrom, withCase } from '~/edit/make/case-from';
import { type Making, made, makings, nameSlip, pathOf } from '~/edit/make/skeletons';
import { paste } from '~/paste/paste';
import { readDocument } from '~/paste/read-document';
import type { Library } from '~/schemas/library';
import { type Session, today } from './session';

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  /** A file was made; what then wants a look goes with it. */
  readonly onMade: (path: string, text: string, looks: readonly Look[]) => void;
}

/** Makes a new file of a kind, a policy out of its pasted text. */
export function New({ session, library, onMade }: Props) {
  const [making, choose] = useState<Making>('year');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [result, setResult] = useState('');
  const [document, setDocument] = useState({ text: '', from: '粘贴的文字' });
  const [problem, setProblem] = useState('');
  const isPolicy = making === 'policy';
  const slip = isPolicy ? undefined : nameSlip(making, name.trim(), session.now, today());
  const make = (event: Event) => {
    event.preventDefault();
    if (!library) return setProblem('打开的内容还有要改的，改好再建。');
    if (making === 'policy') return pasted(library);
    if (making === 'case' && result.trim() !== '') return ofResult(library);
    if (slip) return setProblem(slip);
    const draft = made(making, name.trim(), today(), library, title, session.now);
    onMade(draft.path, draft.text, draft.checklist);
  };
  const ofResult = (known: Library) => {
    const path = pathOf('case', name.trim(), today());
    const there = session.now.get(path);
    if (slip && there === undefined) return setProblem(slip);
    const from = caseFrom(result, known, today());
    if (from.kind === 'none') return setProblem(`${from.why}。`);
    onMade(path, withCase(there, from.case, title.trim(), known), [
      {
        file: path,
        says: `这个案例在最后一项，编号是 ${from.case.case}；把“谁”改成一句话说是谁，不写姓名。`,
      },
      { says: '结果是现在算出来的：请和政策对一遍，写对了才留下。' },
    ]);
  };
  const pasted = (known: Library) => {
    const all = paste(document.text, document.from, known.policies);
    if (all.length === 0) return setProblem('还没有文字：请粘贴公文，或者打开 .docx、.txt 文件。');
    const there = all.find((one) => session.now.has(one.path));
    if (there) return setProblem(`${there.path} 已经有了，请在左边打开它。`);
    for (const one of all) {
      const remarks = one.remarks.map(({ kind, line, says }) => ({
        file: one.path,
        says: line > 0 ? `第${line}行  ${says}` : says,
        // What was done to the look alone stands in the file's notes as well.
        later: kind === 'changed',
      }));
      onMade(one.path, one.text, [...remarks, ...afterPolicy(one.text, known)]);
    }
  };
  const open = async (field: HTMLInputElement) => {
    const [file] = Array.from(field.files ?? []);
    field.value = '';
    if (!file) return;
    const reading = readDocument(new Uint8Array(await file.arrayBuffer()));
    if (reading.kind === 'unreadable') return setProblem(`“${file.name}”打不开：${reading.why}`);
    setProblem(reading.notes.join('；'));
    setDocument({ text: reading.text, from: `${file.name} 的文字` });
  };
  return (
    <form class="edit-new" onSubmit={make} aria-label="新建">
      <h3>新建</h3>
      <fieldset>
        <legend>建什么</legend>
        {(Object.keys(makings) as Making[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="making"
              checked={making === one}
              onChange={() => {
                choose(one);
                setProblem('');
              }}
            />
            {makings[one].name}
          </label>
        ))}
      </fieldset>
      {isPolicy ? (
        <div class="edit-field">
          <label for="edit-new-document">粘贴整份公文，从版头到印发日期</label>
          <textarea
            id="edit-new-document"
            rows={12}
            value={document.text}
            onInput={(e) => setDocument({ text: e.currentTarget.value, from: '粘贴的文字' })}
          />
          <label class="file">
            或者打开 .docx、.txt 文件
            <input type="file" accept=".docx,.txt" onChange={(e) => open(e.currentTarget)} />
          </label>
        </div>
      ) : (
        <div class="edit-field">
          <label for="edit-new-name">{makings[making].asks}</label>
          <input
            id="edit-new-name"
            type="text"
            value={name}
            autocomplete="off"
            placeholder={`例如：${makings[making].form}`}
            aria-describedby="edit-new-said"
            onInput={(e) => setName(e.currentTarget.value)}
          />
        </div>
      )}
      {making === 'case' && (
        <div class="edit-field">
          <label for="edit-new-result">存为案例：粘贴自查的链接，或者年度小结的记录文字（没有就不填）</label>
          <textarea
            id="edit-new-result"
            rows={3}
            value={result}
            onInput={(e) => setResult(e.currentTarget.value)}
          />
          <p class="edit-hint">文件已经有了的，加在它后面；姓名和学习的名称不写进去。</p>
        </div>
      )}
      {(making === 'change' || making === 'case') && (
        <div class="edit-field">
          <label for="edit-new-title">{making === 'case' ? '标题（文件已经有了的不用写）' : '标题'}</label>
          <input
            id="edit-new-title"
            type="text"
            value={title}
            onInput={(e) => setTitle(e.currentTarget.value)}
          />
        </div>
      )}
      <p id="edit-new-said" class="edit-said" aria-live="polite">
        {problem || (/\s/.test(name.trim()) && slip)}
      </p>
      <button type="submit" class="primary">
        建这个文件
      </button>
    </form>
  );
}
