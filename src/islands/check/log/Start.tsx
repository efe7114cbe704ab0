import { useEffect, useRef } from 'preact/hooks';
import { titled } from '~/says/entry-names';
import type { Draft } from './drafts';

interface Props {
  /** The form stood here just now: its focus comes to this. */
  readonly asked: boolean;
  /** A new entry that was put aside half written. */
  readonly waiting: Draft | undefined;
  readonly onStart: () => void;
}

/** Where writing an entry begins, or goes on. */
export function Start({ asked, waiting, onStart }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) button.current?.focus();
  }, []);
  return (
    <div class="start">
      <button
        type="button"
        class="main-button"
        ref={button}
        aria-describedby={waiting && 'half-written'}
        onClick={onStart}
      >
        记一条
      </button>
      {waiting && (
        <p class="hint" id="half-written">
          {titled(waiting.written.title)}写了一半，按“记一条”接着写。
        </p>
      )}
    </div>
  );
}
