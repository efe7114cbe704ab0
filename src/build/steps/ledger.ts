import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Build } from './told.ts';
import type { Step, Tree } from './tree.ts';

/** The ledger's code, which speaks in the project's own import names. */
async function ledgerCode(): Promise<typeof import('~/ledger/check')> {
  const { module } = await runnerImport<typeof import('~/ledger/check')>('./src/ledger/check.ts', {
    configFile: false,
    resolve: { alias: { '~': fileURLToPath(new URL('../..', import.meta.url)) } },
  });
  return module;
}

/** Keeps old anchors and old files where they were published. Goes before whatever reads the finished pages. */
export function oldPlaces({ base }: Pick<Build, 'base'>): Step {
  return async (tree) => {
    const { withOldPlaces, aliases } = await ledgerCode();
    return withOldPlaces(tree, base, aliases());
  };
}

/** Throws an Error for a site in which a published address no longer leads anywhere. Goes last. */
export async function ledger(tree: Tree): Promise<Tree> {
  const { refusal } = (await ledgerCode()).reportOn(tree);
  if (refusal && process.env.LEDGER !== 'report') throw new Error(refusal);
  return tree;
}
