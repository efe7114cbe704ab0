import type { Block, Cell, Line, Picture, Run, Voice } from './block';
import { childrenOf, elementsIn, hasClass, isElement, type PageElement, type PageNode } from './page-node';

/** A picture that an element is drawn as; nothing where it is left out. */
export type Pictures = (element: PageElement) => Omit<Picture, 'kind'> | undefined;

/** How a paragraph that begins now looks. */
interface Place {
  readonly voice: Voice;
  readonly depth: number;
  readonly heading?: number;
  readonly align?: NonNullable<Line['align']>;
  /** What stands before the first paragraph of an item. */
  readonly item?: { mark: string };
}

type Look = Omit<Run, 'text'>;

const ownLines =
  /^(p|li|h[1-6]|dt|div|section|article|figure|figcaption|blockquote|caption|ul|ol|dl|summary|details|main|aside|header|footer|nav|fieldset|legend|address|pre)$/;
const skipped = /^(button|script|style|template|dialog|noscript|wbr|textarea|select|object)$/;
/** A line's end inside a paragraph. */
const lineEnd = '\u2028';

/** Room to write by hand. */
const blank = '＿＿＿＿＿＿＿＿';

/** A part of a page as paragraphs, headings and tables: what is quoted stands in quotation marks, a grade in 【】, an aside in （）. */
export function blocksOf(root: PageNode, pictureOf: Pictures = () => undefined): Block[] {
  const walk = new Walk(pictureOf);
  walk.inside(root, { voice: 'own', depth: 0 }, {});
  walk.end();
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private place: Place = { voice: 'own', depth: 0 };
  private anchors: string[] = [];
  /** Parts of a wide cell, which the page shows on lines of their own. */
  private alone: readonly PageElement[] = [];

  constructor(private readonly pictureOf: Pictures) {}

  inside(node: PageNode, place: Place, look: Look): void {
    for (const child of childrenOf(node)) {
      if (isElement(child)) this.element(child, place, look);
      else if (child.nodeType === 3) this.words(child.textContent ?? '', place, look);
    }
  }

  /** Ends the paragraph that is being written. */
  end(): void {
    const runs = trimmed(this.runs);
    this.runs = [];
    if (runs.length === 0) return;
    const { item, ...place } = this.place;
    const mark = item?.mark;
    if (item) item.mark = '';
    this.blocks.push({
      kind: 'line',
      runs,
      anchors: this.anchors,
      ...place,
      ...(mark === undefined ? {} : { mark }),
    });
    this.anchors = [];
  }

  private words(text: string, place: Place, look: Look): void {
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (shown === '' || (shown === ' ' && this.runs.length === 0)) return;
    if (this.runs.length === 0) this.place = place;
    const last = this.runs[this.runs.length - 1];
    if (last && sameLook(last, look)) this.runs[this.runs.length - 1] = { ...last, text: last.text + shown };
    else this.runs.push({ text: shown, ...look });
  }

  private element(element: PageElement, place: Place, look: Look): void {
    if (isLeftOut(element)) return;
    const tag = element.tagName.toLowerCase();
    if (tag === 'table') this.table(element, place);
    else if (tag === 'svg') this.picture(element);
    else if (tag === 'ul' || tag === 'ol') this.list(element, place, look);
    else if (ownLines.test(tag) || this.standsAlone(element)) this.block(element, place, look);
    else this.inline(element, place, look);
  }

  private inline(element: PageElement, place: Place, look: Look): void {
    this.begin(element);
    const tag = element.tagName.toLowerCase();
    if (tag === 'br') this.words(lineEnd, place, look);
    if (tag === 'input') this.words(typedIn(element), place, { ...look, bold: true });
    if (hasClass(element, 'blank')) this.words(blank, place, look);
    const [before, after] = marksOf(tag, element);
    this.words(before, place, look);
    this.inside(element, place, { ...look, ...lookOf(tag, element) });
    this.words(after, place, look);
  }

  private block(element: PageElement, place: Place, look: Look): void {
    this.end();
    this.begin(element);
    if (hasClass(element, 'next-page') && this.blocks.length > 0) this.blocks.push({ kind: 'page-end' });
    const tag = element.tagName.toLowerCase();
    this.inside(element, placeIn(tag, element, place), { ...look, ...lookOf(tag, element) });
    // A name runs on into what it names.
    if (tag === 'dt') this.words('：', this.place, { bold: true });
    else this.end();
  }

  private standsAlone(element: PageElement): boolean {
    return hasClass(element, 'aside') || this.alone.includes(element);
  }

  /** Notes the name of a place that begins here. */
  private begin(element: PageElement): void {
    const id = element.getAttribute('id');
    if (id) this.anchors.push(id);
  }

  private list(list: PageElement, place: Place, look: Look): void {
    this.end();
    this.begin(list);
    const isCounted = list.tagName.toLowerCase() === 'ol';
    let number = Number(list.getAttribute('start') ?? 1);
    for (const item of elementsIn(list)) {
      if (isLeftOut(item)) continue;
      const mark = isCounted ? `${number++}. ` : '• ';
      this.begin(item);
      this.inside(item, { ...place, depth: place.depth + 1, item: { mark } }, look);
      this.end();
    }
  }

  private table(table: PageElement, place: Place): void {
    this.end();
    const rows: Cell[][] = [];
    let head = 0;
    const rowsIn = (part: PageElement) => {
      this.begin(part);
      for (const row of elementsIn(part)) {
        if (isLeftOut(row)) continue;
        const tag = row.tagName.toLowerCase();
        if (tag === 'caption') this.block(row, { ...place, voice: 'small' }, { bold: true });
        else if (tag === 'tr') {
          rows.push(this.cells(row));
          if (part.tagName.toLowerCase() === 'thead') head++;
        } else rowsIn(row);
      }
    };
    rowsIn(table);
    const filled = rows.filter((row) => row.length > 0);
    if (filled.length > 0) this.blocks.push({ kind: 'table', rows: filled, head });
  }

  private cells(row: PageElement): Cell[] {
    this.begin(row);
    return elementsIn(row)
      .filter((cell) => !isLeftOut(cell))
      .map((cell) => {
        const walk = new Walk(this.pictureOf);
        walk.anchors = this.anchors;
        this.anchors = [];
        walk.begin(cell);
        if (span(cell, 'colspan') > 1) walk.alone = elementsIn(cell).filter((e) => !hasClass(e, 'grade'));
        const head = cell.tagName.toLowerCase() === 'th';
        walk.inside(cell, { voice: 'own', depth: 0 }, head ? { bold: true } : {});
        walk.end();
        return { blocks: walk.blocks, head, columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') };
      });
  }

  private picture(element: PageElement): void {
    const picture = this.pictureOf(element);
    if (!picture) return;
    this.end();
    this.blocks.push({ kind: 'picture', ...picture });
  }
}

function isLeftOut(element: PageElement): boolean {
  return (
    skipped.test(element.tagName.toLowerCase()) ||
    (element.getAttribute('hidden') ?? undefined) !== undefined ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'tooltip' ||
    ['no-print', 'unseen', 'pin'].some((name) => hasClass(element, name))
  );
}

function span(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  return Number(cell.getAttribute(name) ?? 1);
}

function placeIn(tag: string, element: PageElement, place: Place): Place {
  if (/^h[1-6]$/.test(tag)) return { ...place, heading: Number(tag[1]) };
  if (tag === 'blockquote' || hasClass(element, 'official')) return { ...place, voice: 'official' };
  // What we add inside a policy's text is no part of it.
  if ((element.getAttribute('data-editorial') ?? undefined) !== undefined)
    return { ...place, voice: 'small' };
  if (hasClass(element, 'signature')) return { ...place, align: 'right' };
  if (tag === 'footer' || hasClass(element, 'small') || hasClass(element, 'state'))
    return { ...place, voice: place.voice === 'official' ? 'official' : 'small' };
  return place;
}

function lookOf(tag: string, element: PageElement): Look {
  switch (tag) {
    case 'b':
    case 'strong':
    case 'th':
    case 'dt':
    case 'summary':
    case 'legend':
      return { bold: true };
    case 'q':
      return { quoted: true };
    case 'mark':
      return { marked: true };
    case 'a': {
      const link = element.getAttribute('href');
      return link ? { link } : {};
    }
    default:
      return {};
  }
}

/** What stands before and after the words of an element, which the page shows by its looks. */
function marksOf(tag: string, element: PageElement): readonly [string, string] {
  if (tag === 'q') return ['“', '”'];
  if (hasClass(element, 'grade')) return ['【', '】'];
  const isAside = tag === 'small' && !hasClass(element, 'sic');
  return isAside ? ['（', '）'] : ['', ''];
}

/** What was typed into a field; room to write where nothing was. */
function typedIn(field: PageElement): string {
  if (/^(checkbox|radio|button|submit|hidden)$/.test(field.getAttribute('type') ?? '')) return '';
  return (field as PageElement & { readonly value?: string }).value || blank;
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.quoted === b.quoted && a.marked === b.marked && a.link === b.link;
}

/** Without blanks at the ends and beside a line's end. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let after = ' ';
  for (const run of runs) {
    const text = / $|\u2028$/.test(after) ? run.text.replace(/^ /, '') : run.text;
    if (text !== '') kept.push({ ...run, text });
    after = text || after;
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1] as Run;
    const text = last.text.replace(/[ \u2028]+$/, '');
    kept.pop();
    if (text === '') continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}
