import { useEffect, useRef, useState } from 'preact/hooks';
import { Camera, hasCamera } from './Camera';
import type { Given } from './given';

interface Props {
  /** The form runs in its reader's browser. */
  readonly here: boolean;
  readonly given: Given;
  readonly onGive: (given: Given) => void;
  /** A code was scanned. */
  readonly onCode: (link: string) => void;
  readonly onClear: () => void;
}

/** Where a record is pasted, opened or scanned. */
export function Give({ here, given, onGive, onCode, onClear }: Props) {
  const { typed, file } = given;
  const [scanning, scan] = useState(false);
  const [reading, setReading] = useState(false);
  const open = async (field: HTMLInputElement) => {
    const chosen = Array.from(field.files ?? []);
    field.value = '';
    setReading(true);
    try {
      const { opened } = await reader();
      for (const one of chosen) {
        const { links, ...read } = await opened(one);
        if (links) links.forEach(onCode);
        else onGive({ typed, ...read });
      }
    } catch {
      onGive({
        typed,
        problem: '读文件的程序没有取到，可能是网络断了。联上网再选一次，也可以在下面粘贴记录文字。',
      });
    }
    setReading(false);
  };
  const files = useRef<HTMLInputElement>(null);
  // What reads a file comes while the person looks for it; and what was chosen before the script was there.
  useEffect(() => {
    reader().catch(() => {});
    if (files.current?.files?.length) open(files.current);
  }, []);
  return (
    <form class="give no-print" onSubmit={(e) => e.preventDefault()}>
      <label class="file">
        打开记录文件，或者二维码的照片
        <input
          ref={files}
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain,image/*"
          onChange={(e) => open(e.currentTarget)}
        />
      </label>
      <label>
        或者粘贴记录文字、二维码里的链接
        <textarea
          name="typed"
          rows={file ? 2 : 6}
          // Without the property its text stays: an undefined one would empty it.
          {...(here && { value: typed })}
          spellcheck={false}
          autocomplete="off"
          onInput={(e) => onGive({ typed: e.currentTarget.value, pasted: e.inputType === 'insertFromPaste' })}
        />
      </label>
      {scanning ? (
        <Camera onCode={onCode} onStop={() => scan(false)} />
      ) : (
        // Its room is kept from the start, whichever of the two it will be.
        <p class="by-camera">
          {here && hasCamera() && (
            <button type="button" onClick={() => scan(true)}>
              用相机扫纸上的二维码
            </button>
          )}
          {here && !hasCamera() && <span class="soft">这里用不了相机：请把二维码拍成照片，在上面打开。</span>}
        </p>
      )}
      {reading && <p role="status">正在读……</p>}
      {file && (
        <p class="small">
          {file.from === undefined ? `正在看打开的文件“${file.name}”` : `正在看${file.name}`}
          {typed.trim() !== '' && '，没有用上面粘贴的文字'}。
        </p>
      )}
      {(file || typed !== '') && (
        <div class="buttons">
          <button type="button" onClick={onClear}>
            全部清空
          </button>
        </div>
      )}
    </form>
  );
}

const reader = () => import('./opened');
