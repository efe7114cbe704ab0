import { bundled } from './bundled.ts';
import { pagesAsComponents } from './pages-as-components.ts';
import type { Build } from './told.ts';
import { type Step, type Tree, withFiles, without } from './tree.ts';

const folder = /^edit\//;

/** What pages are drawn with while they are edited. */
const inPreview = {
  'layouts/Page.astro': 'edit/preview/Bare.tsx',
  'layouts/first.ts': 'edit/preview/no-scripts.ts',
  'queries/library.ts': 'edit/preview/shown.ts',
  'queries/rule-versions.ts': 'edit/preview/shown.ts',
};

/** Whether the editors' form is part of the site; EDIT=off leaves it out. */
const hasEditor = () => process.env.EDIT !== 'off';

/** Puts the script of the editors' form beside its page, or takes the page away. */
export function editor({ collector, base }: Pick<Build, 'collector' | 'base'>): Step {
  return async (tree) => {
    if (!hasEditor()) return withoutEditor(tree);
    const code = await bundled('src/edit/desk/start.tsx', {
      plugins: [collector, pagesAsComponents(inPreview)],
      base,
      jsx: true,
      // The reader of Markdown has an entry that needs no page and sets no HTML.
      conditions: ['worker', 'module', 'import', 'default'],
    });
    return withFiles(tree, [['edit/editor.js', code]]);
  };
}

/** What is for readers alone: in copies of the site nobody edits. */
export function withoutEditor(tree: Tree): Tree {
  return without(tree, (path) => folder.test(path));
}
