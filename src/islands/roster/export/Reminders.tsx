import { useEffect, useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { Reminders as Texts } from '~/islands/roster/desk/protocol';
import { byHand, copyOrSay } from '~/parts/copy';
import { printOrSay } from '~/parts/save-file/keeping';
import { saveWord } from '~/parts/save-file/save-word';
import { defaultReminder, placeholders } from '~/roster/say/reminder';
import { line, onPages } from '~/word/made';
import { PrintedReminders } from './PrintedReminders';
import { type Scope, scopeName } from './scope';

interface Props {
  readonly held: Held;
  readonly scope: Scope;
  readonly template: string;
  readonly onTemplate: (words: string) => void;
}

const most = 5000;

/** A word to whoever has something left to do: the office's own words, filled in, copied or printed. */
export function Reminders({ held: { desk, turn }, scope, template, onTemplate }: Props) {
  const [opened, setOpened] = useState(false);
  const [texts, setTexts] = useState<Texts>();
  const [printing, setPrinting] = useState(false);
  const [said, say] = useState('');
  const { department, toRemind } = scope;
  useEffect(() => {
    if (!opened) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const got = await desk.ask('remind', { template, department, most }).catch(() => undefined);
      if (!stale) setTexts(got);
    }, 200);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [template, turn, department, opened]);
  const all = texts?.texts ?? [];
  const first = toRemind > most ? `前${most}条` : `${toRemind}条`;
  const copy = async () =>
    say(await copyOrSay(all.join('\n\n'), `已复制${first}提醒。`, byHand('下面的文字')));
  const keepWord = async () =>
    say(
      await saveWord(onPages(all.map((text) => text.split('\n').map((words) => line(words)))), {
        name: '继续教育提醒',
        title: '继续教育提醒',
        from: [],
      }),
    );
  return (
    <section class="reminders no-print">
      {toRemind > 0 && (
        <details onToggle={(e) => setOpened(e.currentTarget.open)}>
          <summary>
            给{scopeName(scope)}未达标、没填全的{toRemind}人写提醒
          </summary>
          <label>
            提醒的话（可以改）
            <textarea rows={5} value={template} onInput={(e) => onTemplate(e.currentTarget.value)} />
          </label>
          <p class="hint">花括号里的会换成各人的：{placeholders.map((name) => `{${name}}`).join(' ')}</p>
          <div class="buttons">
            <button type="button" disabled={!texts} onClick={copy}>
              复制{first}
            </button>
            <button type="button" disabled={!texts} onClick={() => say(printOrSay(() => setPrinting(true)))}>
              打印{first}
            </button>
            <button type="button" disabled={!texts} onClick={keepWord}>
              把{first}存成 Word，一人一页
            </button>
            <button type="button" onClick={() => onTemplate(defaultReminder)}>
              恢复原来的话
            </button>
          </div>
          {toRemind > most && <p>一次最多{most}条；更多的，请先在“逐行结果”里选一个部门。</p>}
          <p role="status" class="small">
            {said}
          </p>
          <ul class="texts">
            {all.slice(0, 3).map((text, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
          {all.length > 3 && <p class="soft">先看前3条。</p>}
          {printing && <PrintedReminders texts={all} onDone={() => setPrinting(false)} />}
        </details>
      )}
      <NotReminded scope={scope} />
    </section>
  );
}

/** Whom no reminder is written to, and why. */
function NotReminded({ scope: { counts, toRemind } }: Pick<Props, 'scope'>) {
  const notJudged = counts.short + counts.incomplete - toRemind;
  const said = [
    counts.rejected > 0 && `${counts.rejected}行请先改正名单`,
    notJudged > 0 && `${notJudged}行请先向主管部门问清标准`,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class="small">
      另有{counts.rejected + notJudged}行没有提醒：{said.join('，')}。
    </p>
  );
}
