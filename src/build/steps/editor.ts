import type { Plugin } from 'vite';
import { bundled } from './bundled.ts';
import { type Step, type Tree, withFiles, without } from './tree.ts';

const folder = /^edit\//;

/** Whether the editors' form is part of the site; EDIT=off leaves it out. */
export const hasEditor = () => process.env.EDIT !== 'off';

/** Puts the script of the editors' form beside its page, or takes the page away. */
export function editor(collector: Plugin): Step {
  return async (tree) => {
    if (!hasEditor()) return withoutEditor(tree);
    const code = await bundled('src/edit/desk/start.tsx', {
      plugins: [collector],
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
