import { useState } from 'preact/hooks';
import { byHand, copyOrSay } from '~/parts/copy';
import { inWeChat } from '~/parts/save-file/in-wechat';
import { handOver } from '~/parts/save-file/keeping';

interface Props {
  readonly name: string;
  readonly text: () => string;
}

/** A text as a file, or to be copied where files can't be kept. */
export function Give({ name, text }: Props) {
  const [said, say] = useState('');
  const [shown, show] = useState(false);
  const copied = '文字已复制，粘贴到备忘录或发给自己，就能保存。';
  const copy = async () => say(await copyOrSay(text(), copied, byHand('下面的文字'), () => show(true)));
  const save = () => {
    say(handOver(`${name}.json`, new Blob([text()], { type: 'application/json' }), '“复制文字”'));
  };
  return (
    <>
      <div class="buttons no-print">
        <button type="button" onClick={save}>
          存成文件
        </button>
        <button type="button" onClick={copy}>
          复制文字
        </button>
      </div>
      {inWeChat() && <p class="small">微信里常常存不了文件：请复制文字，或点右上角“…”选“在浏览器打开”。</p>}
      {shown && (
        <textarea
          readOnly
          rows={4}
          aria-label={name}
          value={text()}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
      <p role="status" class="small">
        {said}
      </p>
    </>
  );
}
