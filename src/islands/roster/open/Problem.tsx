import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly says: string;
  /** The name of the list whose result is still shown below. */
  readonly before: string | undefined;
}

/** What went wrong with a list; the page comes to it, however far down somebody was. */
export function Problem({ says, before }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [says]);
  return (
    <div ref={box} class="notice" role="alert" tabIndex={-1}>
      <p>{says}</p>
      {before !== undefined && <p>下面还是上一份名单的结果：“{before}”。</p>}
    </div>
  );
}
