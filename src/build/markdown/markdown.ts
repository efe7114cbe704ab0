import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownOf } from './markdown-of.ts';

const itsMarkdown = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/;

/** Writes each page that names a Markdown of itself as that Markdown. Goes after all that changes the pages' words. */
export function markdown(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'markdown',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        site = config.site;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const dist = fileURLToPath(dir);
        const sizes = pages.flatMap(({ pathname }) => {
          const html = /^404\/?$/.test(pathname) ? '' : readFileSync(`${dist}${pathname}index.html`, 'utf8');
          const [, address] = itsMarkdown.exec(html) ?? [];
          if (address === undefined) return [];
          const text = markdownOf(html, { path: base + pathname, site });
          writeFileSync(dist + address.slice(base.length), text);
          return [Buffer.byteLength(text)];
        });
        logger.info(`${sizes.length} files, ${sizes.reduce((a, b) => a + b, 0)} bytes`);
      },
    },
  };
}
