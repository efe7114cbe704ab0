import { type HTMLElement, parse } from 'node-html-parser';
import { inMarkdown } from './in-markdown.ts';

/** Where a page stands: its path with the base, and the site's host where the build was told it. */
export interface Standing {
  readonly path: string;
  readonly site?: string | undefined;
}

/** A host for addresses while they are worked out; it is taken off again. */
const nowhere = 'https://nowhere.invalid';

/** What is there for the eye, the hand or a script alone. */
const leftOut = [
  'nav.crumbs',
  'nav.pick',
  'nav.words-index',
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
].join();

const voices = '“> ”开头的，和引号里后面跟着条款链接的，是官方原文；其余是本站的解释，编者注另外标明。';

/** A content page as Markdown: what it is, whose it is, and its text with every citation and grade. Contact lines are left out. */
export function markdownOf(html: string, standing: Standing): string {
  const page = parse(html);
  const main = page.querySelector('main') as HTMLElement;
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  // What we say of a text stands in its head on the page, and outside its words here.
  for (const state of main.querySelectorAll('article.official .state')) {
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
  const guide = page.querySelector('footer.colophon > p')?.text ?? '';
  return `${headOf(page, standing)}\n${guide}${voices}\n\n${inMarkdown(main.innerHTML)}\n`;
}

function headOf(page: HTMLElement, standing: Standing): string {
  const meta = (property: string) =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const reviewed = meta('article:modified_time');
  const lines = [
    `title: ${JSON.stringify(meta('og:title') ?? '')}`,
    `url: ${whole('', standing)}`,
    ...(reviewed ? [`reviewedOn: ${reviewed}`] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

/** An address of a page as it is read away from the page. */
function whole(address: string, { path, site }: Standing): string {
  const { href } = new URL(address, new URL(path, site ?? nowhere));
  return href.startsWith(nowhere) ? href.slice(nowhere.length) : href;
}
