import { type Tree, textOf, withFiles } from './tree.ts';
import { isKept, workerFor } from './worker-for.ts';

/** Makes sw.js, which keeps the whole site in the reader's browser; or, with OFFLINE=off, the one that takes it away again. */
export async function offlineWorker(tree: Tree): Promise<Tree> {
  return withFiles(tree, [['sw.js', isKept() ? await workerFor(tree) : textOf(tree, 'sw-off.js')]]);
}
