import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The form stood here just now: its focus comes to this. */
  readonly asked: boolean;
  readonly onStart: () => void;
}

/** Where writing an entry begins. */
export function Start({ asked, onStart }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) button.current?.focus();
  }, []);
  return (
    <button type="button" class="main-button" ref={button} onClick={onStart}>
      记一条
    </button>
  );
}
