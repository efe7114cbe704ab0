import type { Build } from './told.ts';
import { addressOf, pagesOf, type Step, withFiles } from './tree.ts';

/** Lists every page that does not ask to be left out, with the day it was last looked over where it says one. */
export function sitemap({ base, site }: Pick<Build, 'base' | 'site'>): Step {
  const at = (path: string) => (site ? new URL(base + path, site).href : base + path);
  return (tree) => {
    const listed = pagesOf(tree).flatMap(([path, html]) => entryOf(at(addressOf(path)), html));
    return withFiles(tree, [
      ['sitemap-0.xml', xml('urlset', [...listed].sort())],
      ['sitemap-index.xml', xml('sitemapindex', [`<sitemap><loc>${at('sitemap-0.xml')}</loc></sitemap>`])],
    ]);
  };
}

function entryOf(address: string, html: string): string[] {
  if (html.includes('<meta name="robots" content="noindex"')) return [];
  const [, day] = /<meta property="article:modified_time" content="([^"]+)"/.exec(html) ?? [];
  return [`<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`];
}

function xml(element: string, items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('\n')}
</${element}>
`;
}
