import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryName, entryPage, siteNote, usbNote } from './notes.ts';
import type { Built } from './relocate.ts';
import { siteTree } from './site-zip.ts';
import { type Tree, text, treeOf, utf8 } from './tree.ts';
import { usbTree } from './usb-tree.ts';
import { isKept, workerFor } from './worker-for.ts';
import { zipped } from './zipped.ts';

const page = 'download/index.html';

/** Puts the finished site in two zips, and says on their page how big they are and what they sum to. Goes after all that changes pages. */
export function zips(): AstroIntegration {
  let base = '/';
  return {
    name: 'zips',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const made = Object.entries(await bothZips(folder, base));
        let html = readFileSync(folder + page, 'utf8');
        mkdirSync(`${folder}download`, { recursive: true });
        for (const [name, bytes] of made) {
          writeFileSync(`${folder}download/${name}`, bytes);
          html = filled(html, name, bytes);
          logger.info(`${name} ${bytes.length}`);
        }
        writeFileSync(folder + page, html);
      },
    },
  };
}

async function bothZips(folder: string, base: string): Promise<Record<string, Uint8Array>> {
  const files = treeOf(folder, (path) => !/^pagefind\/|^download\/.+\.zip$/.test(path));
  files.set(page, utf8(asCopy(text(files.get(page) as Uint8Array))));
  const site: Built = { folder, base, files, namesIndex: false };
  const alone = treeWithout(files, /^sw(-off)?\.js$|^(robots\.txt|sitemap.*\.xml)$/);
  const usb = await usbTree({ ...site, files: alone, namesIndex: true });
  const moved = siteTree(site);
  // Its pages are written otherwise, so they have other hashes.
  if (isKept()) moved.set('sw.js', utf8(await workerFor(moved)));
  return {
    'jijiao-site.zip': zipped(new Map([...under('jijiao', moved), ['说明.txt', siteNote]])),
    'jijiao-usb.zip': zipped(
      new Map([...under('files', usb), [entryName, entryPage], ['说明.txt', usbNote]]),
    ),
  };
}

function under(folder: string, tree: Tree): Tree {
  return new Map([...tree].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

function treeWithout(tree: Tree, left: RegExp): Tree {
  return new Map([...tree].filter(([path]) => !left.test(path)));
}

/** Inside a zip the page can't offer the zip; it says what it is. */
function asCopy(html: string): string {
  return html.replace(/<!--zips-->[\s\S]*<!--\/zips-->/, '').replace(' hidden data-in-copy', '');
}

function filled(html: string, name: string, bytes: Uint8Array): string {
  const size = `约${(bytes.length / 1e6).toFixed(1)} MB（${bytes.length}字节）`;
  const sum = createHash('sha256').update(bytes).digest('hex');
  return html
    .replace(`data-size-of="${name}">`, `data-size-of="${name}">${size}`)
    .replace(`data-sum-of="${name}">`, `data-sum-of="${name}">${sum}`);
}
