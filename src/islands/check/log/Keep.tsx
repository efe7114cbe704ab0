import { useState } from 'preact/hooks';
import { handOver } from '~/parts/save-file/keeping';
import { Give } from './Give';
import type { Ground } from './ground';
import { Import } from './Import';
import { logText } from './log-file';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly ground: Ground;
  readonly unit: string;
  readonly onRemoveAll: () => void;
}

/** What can be done with the whole log: given as a file, taken from one, deleted. */
export function Keep({ hand, ground, unit, onRemoveAll }: Props) {
  const [said, say] = useState('');
  const { log } = hand;
  const { entries } = log;
  const give = async (kind: 'xlsx' | 'csv') => {
    try {
      const { asXlsx, asCsv } = await import('./export-file');
      const name = `学习记录-${ground.today}.${kind}`;
      const table = kind === 'csv' ? asCsv(log, ground) : await asXlsx(log, ground);
      say(handOver(name, table, '“复制文字”'));
    } catch {
      say('导出表格的程序没有取到，可能是网络断了。可以先用“存成文件”。');
    }
  };
  return (
    <section class="tools keep no-print">
      <h2>存下来，带到别处</h2>
      <p class="small">学习记录只在这台设备的这个浏览器里。清理浏览器会把它一起清掉，请隔一段时间存一份。</p>
      {entries.length > 0 && (
        <>
          <Give name={`学习记录-${ground.today}`} text={() => logText(log)} />
          <div class="buttons">
            <button type="button" onClick={() => give('xlsx')}>
              导出 Excel 表格
            </button>
            <button type="button" onClick={() => give('csv')}>
              导出 CSV
            </button>
          </div>
          <p role="status" class="small">
            {said}
          </p>
        </>
      )}
      <Import hand={hand} ground={ground} unit={unit} />
      {entries.length > 0 && (
        <button type="button" onClick={onRemoveAll}>
          全部删去
        </button>
      )}
    </section>
  );
}
