interface Props {
  readonly problems: readonly string[];
  /** The names of what chat programs added. */
  readonly added?: readonly string[];
}

/** What in a link could not be used, listed to the person as far as a screen holds it; nothing is dropped in silence. */
export function LinkProblems({ problems, added = [] }: Props) {
  const rest = problems.length - most;
  return (
    <>
      {problems.length > 0 && (
        <div class="notice" role="alert">
          <p>链接里有些内容无法识别：</p>
          <ul>
            {problems.slice(0, most).map((p) => (
              <li key={p}>{p}</li>
            ))}
          </ul>
          {rest > 0 && <p>另外还有{rest}处，没有使用，这里不一一列出。</p>}
        </div>
      )}
      {added.length > 0 && (
        <p class="small soft">
          链接里的 {added.slice(0, most).join('、')}
          {added.length > most && `等${added.length}项`} 是聊天软件加上的，与答案无关。
        </p>
      )}
    </>
  );
}

const most = 6;
