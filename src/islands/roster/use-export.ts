import { useEffect, useState } from 'preact/hooks';
import { copyText } from '~/islands/copy-link/copy';
import { inWeChat } from '~/islands/save-file/in-wechat';
import { saveFile } from '~/islands/save-file/save-file';
import type { Day } from '~/rules/day';
import type { Desk } from './desk';
import type { Choice } from './protocol';
import { type WorkbookWriting, workbookWriting } from './workbook-writing';

/** From so many rows on, a workbook takes long enough to be told of. */
const many = 20_000;

/** Takes results out of the page: as a file, or copied; and says how that goes. */
export function useExport(desk: Desk, choice: Choice, rows: number, today: Day) {
  const [said, say] = useState('');
  const [writing, setWriting] = useState<WorkbookWriting>();
  useEffect(() => () => writing?.stop(), [writing]);

  const take = async (table: Promise<Blob>, keep: (table: Blob) => Promise<string> | string) => {
    say(rows > many ? '正在写结果……行数多，可能要半分钟；页面照常能用，写好了自动存下。' : '正在写结果……');
    say(await table.then(keep).catch((cause) => (cause as Error).message));
  };
  const save = (format: 'xlsx' | 'csv') => (table: Blob) => {
    saveFile(`继续教育核对结果-${today}.${format}`, table);
    return inWeChat()
      ? '微信里存不下文件：请点右上角“…”，选“在浏览器打开”；或者用“复制结果”。'
      : `已导出${rows}行，每行都写着条款、依据等级、规则版本和日期。`;
  };
  const copied = async (table: Blob) =>
    (await copyText(await table.text()))
      ? `已复制${rows}行，可以粘贴到 Excel 或 WPS。`
      : '浏览器不让复制，请导出成文件。';

  return {
    said,
    /** A workbook is being written. */
    writing: writing !== undefined,
    async saveXlsx() {
      try {
        const begun = workbookWriting(desk, choice);
        setWriting(begun);
        await take(begun.workbook, save('xlsx'));
      } catch (cause) {
        say((cause as Error).message);
      }
      setWriting(undefined);
    },
    stop() {
      setWriting(undefined);
      say('没有写完，已经停下。');
    },
    saveCsv: () => take(desk.ask('table', { format: 'csv', ...choice }), save('csv')),
    copy: () => take(desk.ask('table', { format: 'cells', ...choice }), copied),
  };
}
