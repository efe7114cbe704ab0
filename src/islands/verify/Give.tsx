import { opened } from './opened';

/** What somebody gave to be worked out again: a file once opened goes before what is typed. */
export interface Given {
  readonly typed: string;
  /** It came all at once, not letter by letter. */
  readonly pasted?: boolean;
  readonly file?: { readonly name: string; readonly text: string };
  /** Why a file could not be opened. */
  readonly problem?: string;
}

interface Props {
  readonly given: Given;
  readonly onGive: (given: Given) => void;
  readonly onClear: () => void;
}

/** Where a record is pasted or opened. */
export function Give({ given, onGive, onClear }: Props) {
  const { typed, file } = given;
  const open = async (field: HTMLInputElement) => {
    const chosen = field.files?.[0];
    field.value = '';
    if (chosen) onGive({ typed, ...(await opened(chosen)) });
  };
  return (
    <form class="give no-print" onSubmit={(e) => e.preventDefault()}>
      <label class="file">
        打开记录文件
        <input
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(e) => open(e.currentTarget)}
        />
      </label>
      <label>
        或者粘贴记录文字
        <textarea
          rows={file ? 2 : 6}
          value={typed}
          spellcheck={false}
          autocomplete="off"
          onInput={(e) => onGive({ typed: e.currentTarget.value, pasted: e.inputType === 'insertFromPaste' })}
        />
      </label>
      {file && (
        <p class="small">
          正在看打开的文件“{file.name}”{typed.trim() !== '' && '，没有用上面粘贴的文字'}。
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
