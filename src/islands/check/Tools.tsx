import { useRef, useState } from 'preact/hooks';
import { byHand, copyOrSay } from '~/parts/copy';
import { SummaryLoader } from '~/parts/record/SummaryLoader';
import { printOrSay } from '~/parts/save-file/keeping';
import type { Asked } from '~/rules/record/record';

interface Props {
  readonly link: string;
  /** What a summary would be made of, where there is something to sum up. */
  readonly asked: Omit<Asked, 'day'> | undefined;
  readonly onClear: () => void;
  /** The way back, by its name. */
  readonly undo: { readonly says: string; readonly go: () => void } | undefined;
}

/** What to do with a result: keep its link, share it, print it, or clear everything. */
export function Tools({ link, asked, onClear, undo }: Props) {
  const [said, say] = useState('');
  const [summing, setSumming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const copied = '链接已复制，打开它就是现在的答案。';
  const copy = async () =>
    say(await copyOrSay(link, copied, byHand('下面选中的链接'), () => field.current?.select()));
  const close = () => {
    opener.current?.focus();
    setSumming(false);
  };
  const share = () => navigator.share({ title: document.title, url: link }).catch(() => undefined);

  return (
    <>
      <div class="tools no-print">
        <div class="buttons">
          <button type="button" onClick={copy}>
            复制链接
          </button>
          {typeof navigator.share === 'function' && (
            <button type="button" onClick={share}>
              分享
            </button>
          )}
          <button type="button" onClick={() => say(printOrSay())}>
            打印
          </button>
          {asked && (
            <button type="button" aria-expanded={summing} ref={opener} onClick={() => setSumming(!summing)}>
              年度小结
            </button>
          )}
          <button type="button" onClick={onClear}>
            全部清空
          </button>
          {undo && (
            <button type="button" onClick={undo.go}>
              {undo.says}
            </button>
          )}
        </div>
        <label class="link">
          带填写内容的链接（收到的人能看到您填的数）
          <input ref={field} readOnly value={link} onFocus={(e) => e.currentTarget.select()} />
        </label>
        <p role="status" class="small">
          {said}
        </p>
      </div>
      {asked && summing && <SummaryLoader asked={asked} onClose={close} />}
    </>
  );
}
