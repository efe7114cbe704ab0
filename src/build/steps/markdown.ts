import { markdownOf } from './markdown-of.ts';
import type { Build } from './told.ts';
import { addressOf, apart, pagesOf, type Step, withFiles } from './tree.ts';

const itsMarkdown = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/;

/** Writes each page that names a Markdown of itself as that Markdown. Goes after all that changes the pages' words. */
export function markdown({ base, site }: Pick<Build, 'base' | 'site'>): Step {
  return (tree) =>
    withFiles(
      tree,
      pagesOf(tree).flatMap(([path, html]) => {
        const [, address] = itsMarkdown.exec(html) ?? [];
        if (address === undefined) return [];
        return [
          [apart(address.slice(base.length)), markdownOf(html, { path: base + addressOf(path), site })],
        ];
      }),
    );
}
