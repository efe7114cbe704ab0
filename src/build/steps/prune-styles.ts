import { createHash } from 'node:crypto';
import { type Part, partsOf } from './pruned-sheet.ts';
import { pagesOf, type Step, type Tree, withFiles } from './tree.ts';
import { Scripts, usedWords } from './used-words.ts';

const style = /<style>([\s\S]*?)<\/style>/g;

/** Leaves in each page, of the styles that stand in it, those that something in it or in its scripts can wear. */
export const pruneStyles =
  (base: string): Step =>
  (tree: Tree) => {
    const scripts = new Scripts(tree, base);
    const sheets = new Map<string, readonly Part[]>();
    const read = (css: string) => {
      const known = sheets.get(css) ?? partsOf(css);
      sheets.set(css, known);
      return known;
    };
    return withFiles(
      tree,
      pagesOf(tree).flatMap(([path, html]) => {
        if (!html.includes('<style>')) return [];
        const words = usedWords(path, html.replace(style, ''), scripts);
        return [[path, prunedPage(html, words, read)] as const];
      }),
    );
  };

/** A page with only the styles that some words ask for, their hashes in its policy in place of the old ones. */
export function prunedPage(
  html: string,
  words: ReadonlySet<string>,
  read: (css: string) => readonly Part[] = partsOf,
): string {
  const kept = [...html.matchAll(style)].map(([, css = '']) => ({ css, now: writtenOf(read(css), words) }));
  const asked = new Set([
    ...words,
    ...kept.flatMap(({ now }) => [...now.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name as string)),
  ]);
  return kept.reduce((page, { css, now }) => {
    const left = withoutIdle(now, asked);
    return page.split(css).join(left).split(hashOf(css)).join(hashOf(left));
  }, html);
}

function writtenOf(parts: readonly Part[], words: ReadonlySet<string>): string {
  return parts.map((part) => written(part, words)).join('');
}

function written(part: Part, words: ReadonlySet<string>): string {
  if (part.kind === 'other') return part.text;
  if (part.kind === 'condition') {
    const inside = writtenOf(part.parts, words);
    return inside && `${part.head}{${inside}}`;
  }
  const worn = part.selectors.filter(({ needs }) => needs.every((name) => words.has(name)));
  return worn.length > 0 ? `${worn.map(({ text }) => text).join(',')}{${part.body}}` : '';
}

/** Styles without the properties of our own that nothing asks for. */
function withoutIdle(css: string, asked: ReadonlySet<string>): string {
  return css
    .replace(/([{;])(--[\w-]+):[^;{}"]*(?:"[^"]*"[^;{}"]*)*(?=[;}])/g, (all, before, name) =>
      asked.has(name) ? all : before,
    )
    .replace(/([{;]);+/g, '$1')
    .replace(/;}/g, '}');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
