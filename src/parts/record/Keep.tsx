import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { byHand, copyOrSay } from '~/parts/copy';
import { handOver, printOrSay } from '~/parts/save-file/keeping';
import { saveWord } from '~/parts/save-file/save-word';
import { useShelf } from '~/parts/shelf';
import type { SavedRecord } from '~/rules/record/record';
import { recordFile } from '~/rules/record/record-text';
import type { Rejudged } from '~/rules/record/rejudge';
import { caseKept } from '~/says/case-kept';
import { caseFileText } from '~/says/case-text';
import { checkCode } from './check-code';
import { messageOf } from './message';

interface Props {
  readonly record: SavedRecord;
  readonly judged: Rejudged;
  readonly code: string;
  readonly sheet: RefObject<HTMLElement>;
  readonly onClose: () => void;
}

/** What to do with a summary: print it, keep its record, send it along, put it away. */
export function Keep({ record, judged, code, sheet, onClose }: Props) {
  const { base, sectors, windows } = useShelf();
  const [said, say] = useState('');
  const [shown, show] = useState<{ readonly name: string; readonly text: string }>();
  const field = useRef<HTMLTextAreaElement>(null);

  const keep = () => {
    const name = `继续教育${record.year}年度小结-${record.day}.json`;
    const file = new Blob([recordFile(record, checkCode)], { type: 'application/json' });
    say(handOver(name, file, '“复制记录文字”'));
  };
  const keepWord = async () => {
    const name = `继续教育${record.year}年度小结-${record.day}`;
    if (sheet.current)
      say(await saveWord(sheet.current, { name, title: `${record.year}年度小结`, from: [] }));
  };
  const copyOf = async (name: string, text: string, copied: string) => {
    show(undefined);
    const refused = () => {
      show({ name, text });
      setTimeout(() => field.current?.select());
    };
    say(await copyOrSay(text, copied, byHand('下面的全部文字'), refused));
  };
  const copy = () =>
    copyOf('记录文字', messageOf(record, judged, code), '记录文字已复制，可以粘贴到微信或邮件里。');
  const keepCase = () => {
    const one = caseKept(record, { sectors, windows });
    if (!one) return say('这个结果用到了以前几年的记录，案例里写不下，没有存。');
    return copyOf(
      '案例的文字',
      caseFileText(judged.rules.name, one),
      '案例的文字已复制，里面没有姓名和学习的名称，可以发给运行本站的人。',
    );
  };

  return (
    <div class="keep no-print">
      <div class="buttons">
        <button type="button" onClick={() => say(printOrSay())}>
          打印年度小结
        </button>
        <button type="button" onClick={keepWord}>
          存成 Word
        </button>
        <button type="button" onClick={keep}>
          保存记录文件
        </button>
        <button type="button" onClick={copy}>
          复制记录文字
        </button>
        <button type="button" onClick={keepCase}>
          存为案例
        </button>
        <button type="button" onClick={onClose}>
          收起年度小结
        </button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {shown && <textarea ref={field} readOnly rows={6} aria-label={shown.name} value={shown.text} />}
      <p class="small soft">
        收到记录的人在<a href={`${base}verify/`}>核验年度小结</a>
        里打开文件或粘贴文字，看重新核算的结果是否一致、有没有改过。记录里有学习的名称和学时，没有姓名。存为案例，是给运行本站的人以后核对数字用的。
      </p>
    </div>
  );
}
