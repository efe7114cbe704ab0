import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';

interface Props {
  readonly texts: readonly string[];
  readonly onDone: () => void;
}

/** The reminders alone on paper, one a block, none cut by the end of a page. */
export function PrintedReminders({ texts, onDone }: Props) {
  useEffect(() => {
    document.documentElement.dataset.printing = 'reminders';
    const done = () => {
      delete document.documentElement.dataset.printing;
      onDone();
    };
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, []);
  return createPortal(
    <ul class="printed-reminders">
      {texts.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ul>,
    document.body,
  );
}
