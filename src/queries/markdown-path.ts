import { chapters } from './booklet';
import { workedOut } from './worked-out';

const contentPaths = workedOut(
  () => new Set(chapters().flatMap(({ leaves }) => leaves.map((leaf) => leaf.path))),
);

/** Where a page that holds content stands as Markdown, by the page's address: /ways.md for /ways/; undefined for the others. */
export function markdownPath(path: string): string | undefined {
  return contentPaths().has(path) ? path.replace(/\/$/, '.md') : undefined;
}

/** Tables that go into Word and are no part of the booklet. */
const tables = /^\/(standards\/\d+|cases)\/$/;

/** Where the same page stands for Word and WPS: /ways.docx for /ways/. */
export function wordPath(path: string): string | undefined {
  const isFile = tables.test(path) || markdownPath(path) !== undefined;
  return isFile ? path.replace(/\/$/, '.docx') : undefined;
}
