import { createPortal } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { markAlone } from '~/parts/print-alone';

interface Props {
  readonly texts: readonly string[];
  readonly onDone: () => void;
}

/** The reminders alone on paper, one a block, none cut by the end of a page. */
export function PrintedReminders({ texts, onDone }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const unmark = list.current ? markAlone(list.current) : undefined;
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', onDone);
      unmark?.();
    };
  }, []);
  return createPortal(
    <ul ref={list} class="printed-reminders">
      {texts.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ul>,
    document.body,
  );
}
