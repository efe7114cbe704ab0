import { chapters } from './booklet';
import { workedOut } from './worked-out';

const contentPaths = workedOut(
  () => new Set(chapters().flatMap(({ leaves }) => leaves.map((leaf) => leaf.path))),
);

/** What is no part of the booklet, and is taken away all the same: tables for those who sign, cases, texts as they were. */
const more = /^\/(standards\/\d+|cases|policies\/[^/]+\/versions\/[^/]+)\/$/;

/** Where a page that holds content stands as Markdown, by the page's address: /ways.md for /ways/; undefined for the others. */
export function markdownPath(path: string): string | undefined {
  return more.test(path) || contentPaths().has(path) ? path.replace(/\/$/, '.md') : undefined;
}

/** Where the same page stands for Word and WPS: /ways.docx for /ways/; undefined for the others, and for all where WORD=no leaves them out. */
export function wordPath(path: string): string | undefined {
  return process.env.WORD === 'no' ? undefined : markdownPath(path)?.replace(/md$/, 'docx');
}
