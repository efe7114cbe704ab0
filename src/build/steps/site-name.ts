import { parse } from 'node-html-parser';
import { type Tree, textOf } from './tree.ts';

/** What the site calls itself: its pages say it of their feed. */
export function siteName(tree: Tree): string {
  const feed = parse(textOf(tree, 'index.html')).querySelector('link[type="application/atom+xml"]');
  return feed?.getAttribute('title')?.replace(/：更新$/, '') ?? '';
}
