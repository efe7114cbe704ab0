import { useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { caseFrom, withCase } from '~/edit/make/case-from';
import { lastDay } from '~/edit/make/notice-days';
import { type Making, made, makings, nameOffered, nameSlip, pathOf } from '~/edit/make/skeletons';
import type { Library } from '~/schemas/library';
import { type Session, today } from './session';

interface Props {
  readonly making: Exclude<Making, 'policy'>;
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onMade: (path: string, text: string, looks: readonly Look[]) => void;
}

/** Makes a file of what its maker knows of it; the name it goes by in addresses is offered. */
export function NewFile({ making, session, library, onMade }: Props) {
  const [named, setNamed] = useState<string>();
  const [title, setTitle] = useState('');
  const [result, setResult] = useState('');
  const [problem, setProblem] = useState('');
  const asked = makings[making];
  const from =
    making === 'case' && library && result.trim() !== '' ? caseFrom(result, library, today()) : undefined;
  const offered = from?.kind === 'case' ? from.case.sector : nameOffered(making, session.now, today());
  const name = (named ?? offered).trim();
  const slip = nameSlip(making, name, session.now, today());
  const make = (event: Event) => {
    event.preventDefault();
    if (!library) return setProblem('打开的内容还有要改的，改好再建。');
    if (from) return ofResult(library, from);
    if (slip) return setProblem(slip);
    const draft = made(making, name, today(), library, title.trim(), session.now);
    onMade(draft.path, draft.text, draft.checklist);
  };
  const ofResult = (known: Library, found: NonNullable<typeof from>) => {
    const path = pathOf('case', name, today());
    const there = session.now.get(path);
    if (slip && there === undefined) return setProblem(slip);
    if (found.kind === 'none') return setProblem(`${found.why}。`);
    onMade(path, withCase(there, found.case, title.trim(), known), [
      {
        file: path,
        says: `这个案例在最后一项，编号是 ${found.case.case}；把“谁”改成一句话说是谁，不写姓名。`,
      },
      { says: '结果是现在算出来的：请和政策对一遍，写对了才留下。' },
    ]);
  };
  return (
    <form onSubmit={make}>
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
      {asked.title !== '' && (
        <div class="edit-field">
          <label for="edit-new-title">{asked.title}</label>
          <input
            id="edit-new-title"
            type="text"
            autocomplete="off"
            value={title}
            onInput={(e) => setTitle(e.currentTarget.value)}
          />
        </div>
      )}
      {making === 'oldText' ? (
        <OldTextName library={library} name={name} onName={setNamed} />
      ) : (
        <div class="edit-field">
          <label for="edit-new-name">{asked.asks}</label>
          <input
            id="edit-new-name"
            type="text"
            value={named ?? offered}
            autocomplete="off"
            spellcheck={false}
            placeholder={`例如：${asked.form}`}
            aria-describedby="edit-new-why edit-new-said"
            onInput={(e) => setNamed(e.currentTarget.value)}
          />
          {asked.why !== '' && (
            <p id="edit-new-why" class="edit-hint">
              {asked.why}
            </p>
          )}
        </div>
      )}
      <p id="edit-new-said" class="edit-said" aria-live="polite">
        {problem || (/\s/.test(name) && slip)}
      </p>
      <button type="submit" class="primary">
        建这个文件
      </button>
    </form>
  );
}

interface OldTextProps {
  readonly library: Library | undefined;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** An older text is called by its document and the day that it began. */
function OldTextName({ library, name, onName }: OldTextProps) {
  const [policy = '', from = ''] = name.split('/');
  return (
    <>
      <div class="edit-field">
        <label for="edit-new-policy">哪份文件</label>
        <select
          id="edit-new-policy"
          value={policy}
          onChange={(e) => onName(`${e.currentTarget.value}/${from}`)}
        >
          <option value="">（请选文件）</option>
          {(library?.policies ?? []).map((p) => (
            <option key={p.id} value={p.id}>
              {p.documentNumber} {p.shortTitle}
            </option>
          ))}
        </select>
      </div>
      <div class="edit-field">
        <label for="edit-new-from">那份文字从哪天起</label>
        <input
          id="edit-new-from"
          type="date"
          max={lastDay}
          value={from}
          onInput={(e) => onName(`${policy}/${e.currentTarget.value}`)}
        />
      </div>
    </>
  );
}
