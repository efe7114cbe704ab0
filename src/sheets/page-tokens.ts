import { withoutEntities } from './xml-text';

/** What is told of the HTML of a page, in its order; names are small letters. */
export interface PageEvents {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** What a style sheet in the page says. */
  readonly styles: (css: string) => void;
}

const often = 1 << 14;

/** A tag, with > in quoted values only; a comment, also one that is for old browsers; another declaration. */
const token = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const wordless = /^(script|style|title|textarea|noscript|template|xml|select)$/;

/** Reads the HTML of a page, however loosely it is written: what systems export is seldom well formed. */
export function readPageTokens(
  html: string,
  { open, close, text, styles }: PageEvents,
  onProgress: (share: number) => void,
): void {
  token.lastIndex = 0;
  let at = 0;
  let tokens = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    text(plainText(html.slice(at, found.index)));
    at = token.lastIndex;
    if (++tokens % often === 0) onProgress(at / html.length);
    const [, slash, tag, attributes = ''] = found;
    const name = tag?.toLowerCase();
    if (name === undefined) continue;
    if (slash) close(name);
    else if (wordless.test(name) && !attributes.endsWith('/')) {
      const end = new RegExp(`</${name}\\s*>`, 'gi');
      end.lastIndex = at;
      const ends = end.exec(html);
      const inside = html.slice(at, ends?.index);
      if (name === 'style') styles(inside);
      else if (name === 'select') text(chosenIn(inside));
      at = token.lastIndex = ends ? end.lastIndex : html.length;
    } else open(name, attributes);
  }
  text(plainText(html.slice(at)));
}

/** Of what can be chosen, what is. */
function chosenIn(options: string): string {
  const [, chosen = ''] = /<option[^>]*\sselected[^>]*>([^<]*)/i.exec(options) ?? [];
  return plainText(chosen);
}

/** What most texts have nothing of: they are what they show. */
const unlike = /[\s\xa0&]/;

/** Entities are often written without their stop; all white space is one space. */
function plainText(html: string): string {
  if (!unlike.test(html)) return html;
  return withoutEntities(html.replace(/&nbsp(?!;)/g, '&nbsp;')).replace(/[\s\xa0]+/g, ' ');
}

/** The value of an attribute of a tag, in whatever quotes, or none. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found ? withoutEntities((found[1] ?? found[2] ?? found[3]) as string) : undefined;
}
