import type { Ref } from 'preact';

interface Props {
  readonly name: string;
  readonly changed: number;
  readonly complaints: number;
  /** All that was changed is in a package. */
  readonly isPacked: boolean;
  /** The browser keeps what is not saved. */
  readonly isKept: boolean;
  /** Something still wants a look. */
  readonly hasLooks: boolean;
  readonly view: 'file' | 'new' | 'save' | 'notice';
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onNext: () => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** How far the work is, and what can be done next; in reach wherever the form is scrolled to. */
export function Bar(props: Props) {
  const { name, changed, complaints, isPacked, isKept, hasLooks, view, heading } = props;
  return (
    <header class="edit-bar">
      <h2 tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <p role="status">
        {`改了 ${changed} 个文件，`}
        {complaints === 0 ? '没有写错的地方' : `有 ${complaints} 处要改`}
        {isPacked && '；已经存成更改包'}
        {!isKept && '；浏览器没有让草稿留下来，请尽早保存'}
      </p>
      <div class="buttons">
        {(complaints > 0 || hasLooks) && (
          <button type="button" onClick={props.onNext}>
            {complaints > 0 ? '下一处要改的' : '下一处要看的'}
          </button>
        )}
        <button type="button" aria-pressed={view === 'new'} onClick={props.onNew}>
          新建
        </button>
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="Control+S"
          title="Ctrl+S"
          aria-pressed={view === 'save'}
          onClick={props.onSave}
        >
          保存
        </button>
        <button type="button" onClick={props.onClose}>
          关闭
        </button>
      </div>
    </header>
  );
}
