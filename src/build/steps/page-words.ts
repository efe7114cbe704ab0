import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { oneOf, takeOut } from './take-out.ts';

/** What is there for the eye, the hand or a script alone, and the contact of a person. */
const leftOut = oneOf([
  '[data-pagefind-ignore]',
  '[data-personal]',
  '[role=tooltip]',
  '[aria-hidden=true]',
  '[hidden]',
  '.no-print',
  '.unseen',
  'nav',
  'form',
  'button',
  'select',
  'script',
  'style',
]);

const blocks =
  /^(p|li|h[1-6]|tr|dt|dd|div|section|article|figure|figcaption|blockquote|caption|ul|ol|dl|table|tbody|thead|header|summary|details|main|aside|br)$/i;

/** A paragraph of a page, the nearest address above it, and its level where it is a heading. */
interface Block {
  readonly text: string;
  readonly anchor: string;
  readonly heading: string;
}

/** A finished page cut into words for Pagefind, with the addresses of its sections; undefined for one that is not searched. */
export function pageWords(
  html: string,
  wordsFor: (paragraph: string) => string,
  kindAndYear: readonly (readonly [string, string])[],
): string | undefined {
  const page = parse(html);
  const body = page.querySelector('[data-pagefind-body]');
  if (!body) return undefined;
  const sectors = page
    .querySelectorAll('[data-pagefind-filter=sector]')
    .map((e) => ['sector', e.text] as const);
  takeOut(body, leftOut);
  const filters = [...kindAndYear, ...sectors].map(
    ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value.trim())}">`,
  );
  let anchor = '';
  const written = blocksIn(body).map((block) => {
    const place = block.anchor === anchor ? '' : `<span id="${block.anchor || 'main'}"></span>`;
    anchor = block.anchor;
    const tag = block.heading || 'p';
    return `${place}<${tag}>${escaped(wordsFor(block.text))}</${tag}>`;
  });
  return `<html lang="und"><body>${filters.join('')}<main data-pagefind-body>${written.join('\n')}</main></body></html>`;
}

function blocksIn(body: HTMLElement): Block[] {
  const found: Block[] = [];
  let text = '';
  const flush = (anchor: string, heading: string) => {
    const whole = text.replace(/\s+/g, ' ').replace(/^[\s，]+|[\s，]+$/g, '');
    if (whole !== '') found.push({ text: whole, anchor, heading });
    text = '';
  };
  const walk = (node: Node, anchor: string, heading: string) => {
    if (node.nodeType === NodeType.TEXT_NODE) text += node.text;
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const { rawTagName, childNodes, id } = node as HTMLElement;
    const block = blocks.test(rawTagName) || (id !== '' && id !== undefined);
    const own = id && id !== 'main' ? id : anchor;
    const level = /^h[1-6]$/i.test(rawTagName) ? rawTagName : heading;
    if (block) flush(anchor, heading);
    if (/^td$/i.test(rawTagName)) text += columnOf(node as HTMLElement);
    for (const child of childNodes) walk(child, own, level);
    // The cells of a row are read as one line.
    if (/^t[dh]$/i.test(rawTagName)) text += '，';
    if (block) flush(own, level);
  };
  walk(body, '', '');
  return found;
}

/** What the head of its table says above a cell, so that a number does not stand without its name. */
function columnOf(cell: HTMLElement): string {
  const at = cellsOf(cell.parentNode).indexOf(cell);
  const name = cellsOf(cell.closest('table')?.querySelector('thead tr'))[at]?.text.trim() ?? '';
  return name === '' ? '' : `${name}：`;
}

function cellsOf(row: HTMLElement | null | undefined): HTMLElement[] {
  return (row?.children ?? []).filter((c) => /^t[dh]$/i.test(c.rawTagName));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
