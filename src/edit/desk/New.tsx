import { useState } from 'preact/hooks';
import type { Look } from '~/due/drafts';
import { caseFrom, withCase } from '~/edit/make/case-from';
import { type Making, made, makings, nameSlip, pathOf } from '~/edit/make/skeletons';
import type { Library } from '~/schemas/library';
import { NewPolicy, type Reprint } from './NewPolicy';
import { type Session, today } from './session';

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  /** A file was made; what then wants a look goes with it. */
  readonly onMade: (path: string, text: string, looks: readonly Look[]) => void;
  readonly onReprint: (reprint: Reprint) => void;
}

/** Makes a new file of a kind, a policy out of its pasted text. */
export function New({ session, library, onMade, onReprint }: Props) {
  const [making, choose] = useState<Making>('year');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [result, setResult] = useState('');
  const [problem, setProblem] = useState('');
  const slip = nameSlip(making, name.trim(), session.now, today());
  const make = (event: Event) => {
    event.preventDefault();
    if (!library) return setProblem('打开的内容还有要改的，改好再建。');
    if (making === 'policy') return;
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
  return (
    <section class="edit-new" aria-label="新建">
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
      {making === 'policy' ? (
        <NewPolicy session={session} library={library} onMade={onMade} onReprint={onReprint} />
      ) : (
        <form onSubmit={make}>
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
          {making === 'case' && (
            <div class="edit-field">
              <label for="edit-new-result">
                存为案例：粘贴自查的链接，或者年度小结的记录文字（没有就不填）
              </label>
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
              <label for="edit-new-title">
                {making === 'case' ? '标题（文件已经有了的不用写）' : '标题'}
              </label>
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
      )}
    </section>
  );
}
