import { correction } from 'lean-qr';
import { drawingOf, pngOf } from '~/parts/qr';
import type { Block, Picture } from '~/word/block';
import type { PageElement, PageNode } from '~/word/page-node';
import { type Paper, wordOf, wordOfBlocks, wordType } from '~/word/word-of';

/** What a page shows, with its codes as pictures, or paragraphs, as a Word document. */
export async function wordFrom(content: Element | readonly Block[], paper: Paper): Promise<Blob> {
  const bytes =
    content instanceof Element
      ? await wordOf(content as unknown as PageNode, paper, await codesIn(content))
      : await wordOfBlocks(content, paper);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: wordType });
}

type Drawn = Omit<Picture, 'kind'>;

/** The codes of a sheet as pictures of the size they are printed in. */
async function codesIn(sheet: Element): Promise<(element: PageElement) => Drawn | undefined> {
  const drawn = new Map<string, Drawn>();
  for (const code of Array.from(sheet.querySelectorAll<SVGElement>('svg[data-link]'))) {
    const link = code.dataset.link ?? '';
    const png = await pngOf({
      ...drawingOf(link, correction.L),
      height: drawingOf(link, correction.L).width,
      lines: [],
    });
    const size = (Number.parseFloat(code.getAttribute('width') ?? '50') / 25.4) * 96;
    if (png)
      drawn.set(link, {
        png: new Uint8Array(await new Response(png).arrayBuffer()),
        width: size,
        height: size,
        says: code.getAttribute('aria-label') ?? '',
      });
  }
  return (element) => drawn.get(element.getAttribute('data-link') ?? '');
}
