import { useState } from 'preact/hooks';
import { copyText } from '~/islands/copy-link/copy';
import type { Counts } from '~/roster/roster';
import type { Day } from '~/rules/day';
import type { Desk } from './desk';
import type { Exporting } from './protocol';
import { inWeChat, saveFile } from './save-file';

interface Props {
  readonly desk: Desk;
  readonly counts: Counts;
  readonly today: Day;
}

const mostCopied = 5000;

/** What to do with the results: keep them as a file, copy them, print them. */
export function Export({ desk, counts, today }: Props) {
  const [leftOnly, setLeftOnly] = useState(false);
  const [said, say] = useState('');
  const rows = leftOnly ? counts.total - counts.met : counts.total;

  const take = async (format: Exporting['format'], keep: (table: Blob) => Promise<string> | string) => {
    say('正在写结果……');
    try {
      say(await keep(await desk.ask('table', { format, which: leftOnly ? 'to-do' : 'all' })));
    } catch (cause) {
      say((cause as Error).message);
    }
  };
  const save = (format: 'xlsx' | 'csv') =>
    take(format, (table) => {
      saveFile(table, `继续教育核对结果-${today}.${format}`);
      return inWeChat()
        ? '微信里存不下文件：请点右上角“…”，选“在浏览器打开”；或者用“复制结果”。'
        : `已导出${rows}行，每行都写着条款、依据等级、规则版本和日期。`;
    });
  const copy = () =>
    take('cells', async (table) =>
      (await copyText(await table.text()))
        ? `已复制${rows}行，可以粘贴到 Excel 或 WPS。`
        : '浏览器不让复制，请导出成文件。',
    );

  return (
    <div class="export no-print">
      <div class="buttons">
        <button type="button" onClick={() => save('xlsx')}>
          导出 XLSX
        </button>
        <button type="button" onClick={() => save('csv')}>
          导出 CSV
        </button>
        <button type="button" disabled={rows > mostCopied} onClick={copy}>
          复制结果
        </button>
        <button type="button" onClick={() => print()}>
          打印汇总
        </button>
      </div>
      <label class="tick">
        <input type="checkbox" checked={leftOnly} onChange={(e) => setLeftOnly(e.currentTarget.checked)} />
        导出和复制时只要没有达标的（{counts.total - counts.met}行）
      </label>
      <p role="status" class="small">
        {said}
      </p>
    </div>
  );
}
