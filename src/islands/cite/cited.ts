import { documentName, guideName } from '~/says/citation';

/** What a button on the page cites. */
export interface Cited {
  readonly name: string;
  /** It is an official text, not our explanation. */
  readonly official: boolean;
  /** Its words as the page shows them, a paragraph each. */
  readonly words: readonly string[];
  readonly address: string;
}

/** Reads from the page what a button cites: the clause whose number stands before it, or the page as a whole. */
export function citedBy(button: HTMLElement): Cited {
  let pin: Element | null = button.previousElementSibling;
  // A clause's number has two such buttons behind it.
  while (pin?.matches('[data-cite]')) pin = pin.previousElementSibling;
  const anchor = pin instanceof HTMLAnchorElement && pin.matches('.pin') ? pin.hash.slice(1) : '';
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const { number } = document.querySelector<HTMLElement>('[data-number]')?.dataset ?? {};
  return {
    official: number !== undefined,
    name: number
      ? documentName(title, number, anchor)
      : guideName(title, document.querySelector('.brand')?.textContent ?? ''),
    words: wordsIn(anchor ? document.getElementById(anchor) : document.querySelector('[data-cited]')),
    address: addressOf(anchor),
  };
}

/** The page's lasting address where it knows it, else the one it was opened by. */
function addressOf(anchor: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = canonical ?? location.href.split(/[?#]/)[0] ?? '';
  return anchor ? `${page}#${anchor}` : page;
}

/** What we put beside an official text is no part of its words. */
const ours = '.pin, .cite, [data-cite], [data-editorial], [role=tooltip], .grade, .no-print';

function wordsIn(place: Element | null): string[] {
  if (!place) return [];
  const copy = place.cloneNode(true) as Element;
  for (const part of Array.from(copy.querySelectorAll(ours))) part.remove();
  const paragraphs = copy.matches('p') ? [copy] : Array.from(copy.querySelectorAll('h2, h3, p'));
  return paragraphs.map((p) => p.textContent?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean);
}
