import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './guarded';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('index.html') && !/^(embed|edit)\//.test(f) && !f.includes('/versions/'),
);

/** Where each name leads that links of a page have, as it is heard. */
function placesIn(html: string): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const [, attributes = '', inside = ''] of html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)) {
    const href = /href="([^"]*)"/.exec(attributes)?.[1];
    const name = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside.replace(/<[^>]+>|\s/g, '');
    if (href) places.set(name, (places.get(name) ?? new Set()).add(href));
  }
  return places;
}

test('一页里叫法一样的链接去同一个地方', () => {
  for (const page of pages) {
    const apart = [...placesIn(readFileSync(`dist/${page}`, 'utf8'))].filter(([, places]) => places.size > 1);
    expect(
      apart.map(([name]) => name),
      page,
    ).toEqual([]);
  }
});
