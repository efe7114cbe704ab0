import { attributeIn } from './page-tokens';
import { withoutEntities } from './xml-text';

/** A sheet of a workbook that was saved as a page. */
interface PageSheet {
  readonly name: string;
  readonly html: string;
}

const link = /<a\s([^>]*)>([\s\S]*?)<\/a\s*>/gi;
const target = /<[a-z]\w*\s[^>]*?\b(?:name|id)\s*=\s*["']?([^"'\s>]+)[^>]*>/gi;

/** The sheets of a page that begins with links to each of them, as LibreOffice and other programs write a workbook; the whole of any other. */
export function sheetsOfPage(html: string, name: string): PageSheet[] {
  const firstTable = html.search(/<table\b/i);
  const names = linksIn(html.slice(0, Math.max(0, firstTable)));
  const begins = names.size > 1 ? targetsIn(html, names) : [];
  if (begins.length < 2) return [{ name, html }];
  const styles = html.slice(0, begins[0]?.at).match(/<style\b[\s\S]*?<\/style\s*>/gi) ?? [];
  return begins.map(({ at, name }, i) => ({
    name,
    html: styles.join('') + html.slice(at, begins[i + 1]?.at),
  }));
}

/** What the links to places in the page itself are called, by those places. */
function linksIn(html: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, said = '', inside = ''] of html.matchAll(link)) {
    const place = attributeIn(said, 'href')?.match(/^#(.+)/)?.[1];
    const name = withoutEntities(inside.replace(/<[^>]*>/g, '')).trim();
    if (place !== undefined && name !== '') names.set(place, name);
  }
  return names;
}

/** Where the places begin that have a table of their own. */
function targetsIn(html: string, names: ReadonlyMap<string, string>) {
  const found = [...html.matchAll(target)].flatMap(({ index, 1: place = '' }) => {
    const name = names.get(withoutEntities(place));
    return name === undefined ? [] : [{ at: index, name }];
  });
  return found.filter(({ at }, i) => /<t[dh]\b/i.test(html.slice(at, found[i + 1]?.at)));
}
