import { useEffect, useRef } from 'preact/hooks';
import type { Done } from './use-log';

interface Props {
  readonly done: Done | undefined;
  readonly onUndo: () => void;
}

/** What was done last, at the foot of the screen, with the way back. */
export function Foot({ done, onUndo }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone with what it did: what was done and the way back are next.
    if (done && document.activeElement === document.body)
      (back.current ?? said.current)?.focus({ preventScroll: true });
  }, [done]);
  return (
    <div class="foot no-print" data-said={done !== undefined}>
      <p role="status" tabIndex={-1} ref={said}>
        {done?.says}
      </p>
      {done?.undo && (
        <button type="button" ref={back} onClick={onUndo}>
          撤销
        </button>
      )}
    </div>
  );
}
