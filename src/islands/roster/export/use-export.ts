import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '~/islands/roster/desk/desk';
import type { Choice, Exporting } from '~/islands/roster/desk/protocol';
import { copyOrSay } from '~/parts/copy';
import { handOver, printOrSay } from '~/parts/save-file/keeping';
import { saveWord } from '~/parts/save-file/save-word';
import type { Day } from '~/rules/duty/day';
import { type Reported, reportOf } from './report';
import { type Taking, taking } from './taking';

const writes: Readonly<Record<Exporting['format'], string>> = {
  xlsx: '正在写 XLSX',
  csv: '正在写 CSV',
  cells: '正在准备要复制的内容',
  json: '正在写 Word 报告',
};

/** What is being written, and how much of it is, 0 to 1. */
export interface Writing {
  readonly says: string;
  readonly share: number;
}

/** Takes results out of the page: as a file, or copied; tells how far that is, and says how it ended. */
export function useExport(
  desk: Desk,
  choice: Choice,
  rows: number,
  today: Day,
  report: Omit<Reported, 'rows'> & { readonly version: Day },
) {
  const [said, say] = useState('');
  const [writing, setWriting] = useState<Writing>();
  const begun = useRef<Taking>();
  useEffect(() => () => begun.current?.stop(), []);

  const take = async (
    format: Exporting['format'],
    keep: (file: Blob) => Promise<string> | string,
    of: Choice = choice,
  ) => {
    if (begun.current) return;
    const says = writes[format];
    say('');
    setWriting({ says, share: 0 });
    begun.current = taking(desk, { format, ...of }, (share) => setWriting({ says, share }));
    try {
      const file = await begun.current.file;
      say(file ? await keep(file) : '没有写完，已经停下。');
    } catch (cause) {
      say((cause as Error).message);
    }
    begun.current = undefined;
    setWriting(undefined);
  };
  const save = (format: 'xlsx' | 'csv') => () =>
    take(format, (file) => {
      const kept = handOver(`继续教育核对结果-${today}.${format}`, file, '“复制结果”');
      return `写好了${rows}行，每行都写着条款、依据等级、规则版本和日期。${kept}`;
    });
  return {
    said,
    writing,
    print: () => say(printOrSay()),
    saveXlsx: save('xlsx'),
    saveCsv: save('csv'),
    copy: () =>
      take('cells', async (cells) =>
        copyOrSay(await cells.text(), `已复制${rows}行，可以粘贴到 Excel 或 WPS。`, '请导出成文件'),
      ),
    saveWord: () =>
      take(
        'json',
        async (file) => {
          const lines = (await file.text()).split('\n').filter(Boolean);
          return saveWord(reportOf({ ...report, rows: lines.map((row) => JSON.parse(row)) }), {
            name: `继续教育核对报告-${today}`,
            title: `${report.name}：继续教育核对报告`,
            across: true,
            from: [`规则版本：${report.version}`, `核对：${new URL(location.pathname, location.href).href}`],
          });
        },
        { ...choice, which: 'to-do' },
      ),
    stop: () => begun.current?.stop(),
  };
}
