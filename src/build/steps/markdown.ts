import { markdownOf } from './markdown-of.ts';
import type { Build } from './told.ts';
import { addressOf, pagesOf, type Step, text, utf8, withFiles } from './tree.ts';

const itsMarkdown = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/;

/** Writes each page that names a Markdown of itself as that Markdown. Goes after all that changes the pages' words. */
export function markdown({ base, site }: Pick<Build, 'base' | 'site'>): Step {
  return (tree) =>
    withFiles(
      tree,
      pagesOf(tree).flatMap(([path, html]) => {
        const [, address] = itsMarkdown.exec(html) ?? [];
        if (address === undefined) return [];
        // A copy: a name cut from a page's words keeps all of them in memory.
        const name = text(utf8(address.slice(base.length)));
        return [[name, markdownOf(html, { path: base + addressOf(path), site })]];
      }),
    );
}
