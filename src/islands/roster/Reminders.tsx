import { useEffect, useState } from 'preact/hooks';
import { copyText } from '~/islands/copy-link/copy';
import { defaultReminder, placeholders } from '~/roster/reminder';
import { PrintedReminders } from './PrintedReminders';
import type { Reminders as Texts } from './protocol';
import type { Held } from './use-list';

const most = 5000;

/** A word to whoever has something left to do: the office's own words, filled in, copied or printed. */
export function Reminders({ held: { desk, turn, summary } }: { readonly held: Held }) {
  const [template, setTemplate] = useState(defaultReminder);
  const [texts, setTexts] = useState<Texts>();
  const [printing, setPrinting] = useState(false);
  const [said, say] = useState('');
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const got = await desk.ask('remind', { template, most }).catch(() => undefined);
      if (!stale) setTexts(got);
    }, 200);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [template, turn]);
  if (summary.toDo.count === 0) return null;
  const all = texts?.texts ?? [];
  const first = texts && texts.total > all.length ? `前${all.length}条` : `${all.length}条`;
  const copy = async () =>
    say(
      (await copyText(all.join('\n\n')))
        ? `已复制${first}提醒。`
        : '浏览器不让复制，请在下面的文字里长按或拖选。',
    );
  return (
    <details class="reminders no-print">
      <summary>给没有达标的{summary.toDo.count}行写提醒</summary>
      <label>
        提醒的话（可以改）
        <textarea rows={4} value={template} onInput={(e) => setTemplate(e.currentTarget.value)} />
      </label>
      <p class="hint">花括号里的会换成各人的：{placeholders.map((name) => `{${name}}`).join(' ')}</p>
      <div class="buttons">
        <button type="button" onClick={copy}>
          复制{first}
        </button>
        <button type="button" onClick={() => setPrinting(true)}>
          打印{first}
        </button>
        <button type="button" onClick={() => setTemplate(defaultReminder)}>
          恢复原来的话
        </button>
      </div>
      {texts && texts.total > all.length && <p>一次最多{most}条；更多的请按部门分开打开名单。</p>}
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
  );
}
