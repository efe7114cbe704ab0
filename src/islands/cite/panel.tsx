import '~/parts/in-translation';
import { render } from 'preact';
import { wear } from '~/parts/wear';
import styles from '~/styles/controls/cite.css?inline';
import { Cite } from './Cite';
import { citedBy } from './cited';

wear(styles);

let close = () => {};

/** Opens the page's one panel below what a button cites, or closes it when it is open there. */
export function toggle(button: HTMLButtonElement): void {
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  close();
  if (wasOpen) return;
  const host = document.createElement('section');
  host.className = 'cite-panel no-print';
  host.tabIndex = -1;
  const cited = citedBy(button);
  host.setAttribute('aria-label', `引用${cited.name}`);
  button.setAttribute('aria-expanded', 'true');
  close = () => {
    render(null, host);
    host.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  placeFor(button).after(host);
  const closeAndReturn = () => {
    close();
    button.focus();
  };
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && closeAndReturn());
  render(<Cite cited={cited} atOnce={button.dataset.cite === 'word'} onClose={closeAndReturn} />, host);
  host.focus();
}

/** The heading or paragraph a button stands in, or the button itself where it stands between them. */
function placeFor(button: HTMLElement): Element {
  return button.closest('h2, h3, p') ?? button;
}
