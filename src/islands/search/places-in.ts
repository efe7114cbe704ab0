import { type Paragraph, paragraphsIn } from '~/search/full-text-words';
import { type Kind, kindOf } from '~/search/kinds';
import { matchOf, sentenceFor } from '~/search/sentence';
import type { PageData } from './pagefind';

/** A place in the full text: a section of a page with the sentence that matches. */
export interface Place {
  /** From the site's root, with the section's anchor. */
  readonly path: string;
  /** Of its page. */
  readonly title: string;
  readonly kind: Kind;
  readonly sentence: string;
}

export interface Matched {
  readonly place: Place;
  readonly match: number;
}

/** The sections of a page that have at least half of what is asked in one paragraph, each with its best sentence. */
export function placesIn(page: PageData, asked: ReadonlyMap<string, number>): Matched[] {
  const path = (page.raw_url ?? page.url).replace(/^\//, '');
  const title = paragraphsIn(`${page.meta.title ?? ''} ¶`)[0]?.text ?? '';
  const half = [...asked.values()].reduce((a, b) => a + b, 0) / 2;
  const sections = new Map<string, Matched>();
  for (const { text, at } of withHeadings(paragraphsIn(page.raw_content ?? page.content))) {
    const anchor = anchorAt(page, at);
    const match = matchOf(text, asked);
    if (match < half || match <= (sections.get(anchor)?.match ?? 0)) continue;
    const place = { path: path + (anchor && `#${anchor}`), title, kind: kindOf(path) };
    sections.set(anchor, { match, place: { ...place, sentence: sentenceFor(text, asked) } });
  }
  return [...sections.values()];
}

/** Paragraphs, each behind the heading above it: a heading says nothing by itself. */
function withHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  let heading = '';
  return paragraphs.flatMap(({ text, at }) => {
    const under = heading === '' ? text : `${heading}：${text}`;
    heading = isHeading(text) ? text : '';
    return heading === '' ? [{ text: under, at }] : [];
  });
}

function isHeading(text: string): boolean {
  return text.length < 24 && !/[。！？；：，]/.test(text);
}

/** The address nearest above a word of a page; none for the page itself. */
function anchorAt({ anchors }: PageData, at: number): string {
  let id = '';
  for (const anchor of anchors) if (anchor.location <= at) id = anchor.id;
  return id === 'main' ? '' : id;
}
