import { chapters } from './booklet';

/** Where a page that holds content stands as Markdown, by the page's address: /ways.md for /ways/; undefined for the others. */
export function markdownPath(path: string): string | undefined {
  const isContent = chapters().some(({ leaves }) => leaves.some((leaf) => leaf.path === path));
  return isContent ? path.replace(/\/$/, '.md') : undefined;
}
