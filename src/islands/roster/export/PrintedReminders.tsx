import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { markAlone } from '~/parts/print-alone';

interface Props {
  readonly texts: readonly string[];
  readonly onDone: () => void;
}

/** The reminders alone on paper, beside the page, one a block, none cut by the end of a page. */
export function PrintedReminders({ texts, onDone }: Props) {
  useEffect(() => {
    const list = document.createElement('ul');
    list.className = 'printed-reminders';
    render(
      texts.map((text, i) => <li key={i}>{text}</li>),
      list,
    );
    document.body.append(list);
    const unmark = markAlone(list);
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', onDone);
      unmark();
      list.remove();
    };
  }, []);
  return null;
}
