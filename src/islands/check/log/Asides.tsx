import { useState } from 'preact/hooks';
import { Give } from './Give';
import { readLogText } from './log-file';
import { store } from './use-log';

/** Records found in this browser that could not be read: kept, shown, and given as a file. */
export function Asides() {
  const [texts, setTexts] = useState(() => store.asides());
  const [gone, setGone] = useState<readonly string[]>();
  const set = (to: readonly string[], before?: readonly string[]) => {
    if (!store.setAsides(to)) return;
    setTexts(to);
    setGone(before);
  };
  return (
    <>
      {texts.map((text) => (
        <div class="notice" role="alert" key={text}>
          <p>{whatIsWrong(text)}原样留着，没有动它。请存成文件，再问单位里懂电脑的人。</p>
          <Give name="无法识别的学习记录" text={() => text} />
          <button
            type="button"
            onClick={() =>
              set(
                texts.filter((t) => t !== text),
                texts,
              )
            }
          >
            存好了，从这台设备上删去
          </button>
        </div>
      ))}
      {gone && (
        <p>
          已经删去。
          <button type="button" onClick={() => set(gone)}>
            撤销
          </button>
        </p>
      )}
    </>
  );
}

function whatIsWrong(text: string): string {
  const read = readLogText(text);
  switch (read.kind) {
    case 'log':
      return `这台设备上的学习记录里有${read.unreadable.length}条无法识别，其余的都在下面；`;
    case 'other-version':
      return `这台设备上有一份学习记录，版本是“${String(read.version).slice(0, 20)}”，本页支持的是 1；`;
    default:
      return '这台设备上有一份学习记录，内容坏了，读不出来；';
  }
}
