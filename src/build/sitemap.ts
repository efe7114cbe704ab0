import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Lists every page that does not ask to be left out, with the day it was last looked over where it says one. */
export function sitemap(): AstroIntegration {
  let root = '/';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site ? new URL(config.base, config.site).href : config.base;
      },
      'astro:build:done': ({ dir, pages }) => {
        const dist = fileURLToPath(dir);
        const at = (path: string) => root.replace(/\/*$/, '/') + path;
        const listed = pages.flatMap(({ pathname }) => entryOf(at(pathname), htmlOf(dist, pathname)));
        writeFileSync(`${dist}sitemap-0.xml`, xml('urlset', listed.sort()));
        writeFileSync(
          `${dist}sitemap-index.xml`,
          xml('sitemapindex', [`<sitemap><loc>${at('sitemap-0.xml')}</loc></sitemap>`]),
        );
      },
    },
  };
}

function htmlOf(dist: string, pathname: string): string {
  return readFileSync(/^404\/?$/.test(pathname) ? `${dist}404.html` : `${dist}${pathname}index.html`, 'utf8');
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
