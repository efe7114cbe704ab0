import { type HTMLElement, parse } from 'node-html-parser';
import { oneOf, takeOut } from './take-out.ts';

/** Where a page stands: its path with the base, and the site's host where the build was told it. */
export interface Standing {
  readonly path: string;
  readonly site?: string | undefined;
}

/** What a page holds, as it is read away from the page. */
export interface Content {
  readonly title: string;
  /** The page's address; its path where the build was told no host. */
  readonly address: string;
  /** The day it was last looked over, where it says one. */
  readonly reviewedOn: string | undefined;
  /** That it is a guide. */
  readonly guide: string;
  /** Which build of the site it is from. */
  readonly edition: string;
  /** What we say of the state of an official text. */
  readonly state: string | undefined;
  /** Whether it is wider than a paper held upright. */
  readonly across: boolean;
  /** Its text, with addresses written out and without contact lines. */
  readonly main: HTMLElement;
}

/** A host for addresses while they are worked out; it is taken off again. */
const nowhere = 'https://nowhere.invalid';

/** What is there for the eye, the hand or a script alone. */
const leftOut = oneOf([
  'nav.crumbs',
  'nav.names',
  '#contents',
  'figure.bars',
  '.no-print',
  '.unseen',
  '[role=tooltip]',
  '[aria-hidden=true]',
  'astro-island',
  'button',
  'script',
  'style',
]);

/** What a page holds, for a file of its own. */
export function contentOf(html: string, standing: Standing): Content {
  const page = parse(html);
  const main = page.querySelector('main') as HTMLElement;
  const lines = page.querySelectorAll('footer.page-foot > p');
  const edition = lines.find((p) => p.querySelector('b')?.text === '这一版');
  takeOut(main, leftOut);
  if (edition) takeOut(edition, oneOf(['b', '.no-print']));
  const state = main.querySelector('article.official .state');
  // What we say of a text stands in its head on the page, and outside its words here.
  if (state) {
    main.querySelector('article.official')?.insertAdjacentHTML('afterend', state.outerHTML);
    state.remove();
  }
  for (const note of main.querySelectorAll('article.official .later')) {
    const says = `<p>${note.getAttribute('data-clause')}：${note.innerHTML}</p>`;
    main.querySelector('article.official')?.insertAdjacentHTML('afterend', says);
    note.remove();
  }
  for (const line of main.querySelectorAll('[data-personal]'))
    line.set_content('〔编者注：原文这里是联系人和电话，只照录在网页上〕');
  for (const link of main.querySelectorAll('a[href]'))
    link.setAttribute('href', whole(link.getAttribute('href') as string, standing));
  const meta = (property: string) =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  return {
    title: meta('og:title') ?? '',
    address: whole('', standing),
    reviewedOn: meta('article:modified_time'),
    guide: lines[0]?.text ?? '',
    edition: inLine(edition?.text ?? ''),
    state: state ? inLine(state.text) : undefined,
    across: main.querySelector('[data-across]') !== null,
    main,
  };
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An address of a page as it is read away from the page. */
function whole(address: string, { path, site }: Standing): string {
  const { href } = new URL(address, new URL(path, site ?? nowhere));
  return href.startsWith(nowhere) ? href.slice(nowhere.length) : href;
}
