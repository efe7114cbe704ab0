import { createHash } from 'node:crypto';
import { withoutEditor } from './editor.ts';
import { siteName } from './site-name.ts';
import type { Build } from './told.ts';
import { changed, type Step, type Tree, textOf, utf8, withFiles, without } from './tree.ts';
import { withoutWord } from './word.ts';
import { isKept, type Known, knownAs, workerFor } from './worker-for.ts';
import type { Built } from './zip-addresses.ts';
import { entryName, entryPage, siteNote, usbNote } from './zip-notes.ts';
import { siteFile } from './zip-site.ts';
import { usbFiles } from './zip-usb.ts';
import { type ZipFile, zipped } from './zipped.ts';

const page = 'download/index.html';

/** Puts the finished site in two zips, and says on their page how big they are and what they sum to. Goes after all that changes pages. */
export function zips({ folder, base }: Pick<Build, 'folder' | 'base'>): Step {
  return async (tree) => {
    const made = await bothZips(tree, folder, base);
    return withFiles(tree, [
      ...made.map(([name, bytes]) => [`download/${name}`, bytes] as const),
      [page, made.reduce((html, [name, bytes]) => filled(html, name, bytes), textOf(tree, page))],
    ]);
  };
}

async function bothZips(tree: Tree, folder: string, base: string): Promise<[string, Uint8Array][]> {
  const files = withFiles(withoutEditor(tree), [[page, asCopy(textOf(tree, page))]]);
  const site: Built = { folder, base, files, namesIndex: false };
  const alone = without(withoutWord(files), (path) =>
    /^pagefind\/|^sw(-off)?\.js$|^(robots\.txt|sitemap.*\.xml)$|\.docx$/.test(path),
  );
  return [
    ['jijiao-site.zip', await siteZip(site)],
    ['jijiao-usb.zip', await usbZip({ ...site, files: alone, namesIndex: true })],
  ];
}

async function siteZip(site: Built): Promise<Uint8Array> {
  // Its pages are written otherwise, so they have other hashes.
  const known = new Map<string, Known>();
  const paths = [...site.files.keys()].filter((path) => path !== 'sw.js' || !isKept());
  const files = paths.map((path): ZipFile => {
    const made = () => {
      const bytes = siteFile(path, site.files.get(path) as Uint8Array, site);
      known.set(path, knownAs(bytes));
      return bytes;
    };
    return [`jijiao/${path}`, made];
  });
  const worker = async (): Promise<ZipFile> => ['jijiao/sw.js', utf8(await workerFor(site.files, { known }))];
  return zipped([...files, ['说明.txt', siteNote(siteName(site.files))]], isKept() ? worker : undefined);
}

async function usbZip(site: Built): Promise<Uint8Array> {
  const name = siteName(site.files);
  const files = (await usbFiles(site)).map(([path, bytes]): ZipFile => [`files/${path}`, bytes]);
  return zipped([...files, [entryName(name), entryPage(name)], ['说明.txt', usbNote(name)]]);
}

/** Inside a zip the page can't offer the zip; it says what it is. */
function asCopy(html: string): string {
  return changed(html, (page) => {
    for (const e of page.querySelectorAll('[data-not-in-copy]')) e.remove();
    for (const e of page.querySelectorAll('[data-in-copy]'))
      e.removeAttribute('hidden').removeAttribute('data-in-copy');
  });
}

function filled(html: string, name: string, bytes: Uint8Array): string {
  const size = `约${(bytes.length / 1e6).toFixed(1)} MB（${bytes.length}字节）`;
  const sum = createHash('sha256').update(bytes).digest('hex');
  return changed(html, (page) => {
    page.querySelector(`[data-size-of="${name}"]`)?.set_content(size);
    page.querySelector(`[data-sum-of="${name}"]`)?.set_content(sum);
  });
}
