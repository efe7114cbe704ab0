import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { type Content, contentOf } from './content-of.ts';
import { siteName } from './site-name.ts';
import type { Build } from './told.ts';
import { addressOf, apart, changed, pagesOf, type Step, type Tree, withFiles } from './tree.ts';

const itsWord = /<p [^>]*data-word[^>]*>[^<]*<a href="([^"]+\.docx)"/;

/** Writes each page that offers itself for Word as that document; WORD=no leaves them out. Goes after all that changes the pages' words. */
export function word({ base, site }: Pick<Build, 'base' | 'site'>): Step {
  return async (tree) => {
    if (process.env.WORD === 'no') return tree;
    const { wordOf } = await wordCode();
    const name = siteName(tree);
    const made: [string, Uint8Array][] = [];
    for (const [path, html] of pagesOf(tree)) {
      const [, address] = itsWord.exec(html) ?? [];
      if (address === undefined) continue;
      const content = contentOf(html, { path: base + addressOf(path), site });
      made.push([apart(address.slice(base.length)), await wordOf(content.main, paperOf(content, name))]);
    }
    return withFiles(tree, made);
  };
}

/** A site that has no Word files does not offer them. */
export function withoutWord(tree: Tree): Tree {
  return withFiles(
    tree,
    pagesOf(tree).flatMap(([path, html]) =>
      itsWord.test(html)
        ? [[path, changed(html, (page) => page.querySelector('[data-word]')?.remove())] as const]
        : [],
    ),
  );
}

function paperOf({ title, address, reviewedOn, guide, edition, state, across }: Content, site: string) {
  return {
    title,
    site,
    across,
    running: `${site}（政策整理，不是官方网站）　${address}`,
    foot: [
      `出处：${site}，${title}`,
      ...(state ? [`文本状态：${state}`] : []),
      ...(reviewedOn ? [`最近核对：${reviewedOn}`] : []),
      `网址：${address}`,
      `这一版：${edition}`,
      `用仿宋体排的，和引号里后面写着条款的，是官方原文；其余是本站的解释。${guide}`,
    ],
  };
}

/** How a page becomes a document: the same in the browser. */
async function wordCode(): Promise<typeof import('~/word/word-of')> {
  const { module } = await runnerImport<typeof import('~/word/word-of')>('./src/word/word-of.ts', {
    configFile: false,
    resolve: { alias: { '~': fileURLToPath(new URL('../..', import.meta.url)) } },
  });
  return module;
}
