import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lastOf } from './steps';
import type { Done } from './use-log';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** What must be seen whatever part of the page is looked at. */
  readonly children: ComponentChildren;
}

/** What was done last, at the foot of the screen, with the way back and forth. */
export function Foot({ done, onUndo, onRedo, children }: Props) {
  const { says, steps } = done;
  const back = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone with what it did: what was done and the way back are next.
    if (says && document.activeElement === document.body)
      (back.current ?? said.current)?.focus({ preventScroll: true });
  }, [done]);
  const last = lastOf(steps.done);
  const before = last && last.says !== says ? last.says : undefined;
  return (
    <div class="foot no-print" data-said={Boolean(says || last || children)}>
      {children}
      <div class="says">
        <p role="status" tabIndex={-1} ref={said}>
          {says}
        </p>
        {before && (
          <p class="small soft" id="step-before">
            再往前：{before}
          </p>
        )}
      </div>
      <div class="ways">
        {last && (
          <button type="button" ref={back} aria-describedby={before && 'step-before'} onClick={onUndo}>
            撤销
          </button>
        )}
        {steps.undone.length > 0 && (
          <button type="button" onClick={onRedo}>
            重做
          </button>
        )}
      </div>
    </div>
  );
}
