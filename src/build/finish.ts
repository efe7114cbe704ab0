import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packagesIn } from './packages-in.ts';
import { steps } from './steps/list.ts';
import type { Build } from './steps/told.ts';
import { heldOf, read, write } from './steps/tree.ts';

/** The pages as they were built, for what is done after them. */
export interface Made extends Pick<Build, 'folder' | 'base' | 'site'> {
  /** The folders of the packages whose code is in the scripts. */
  readonly packages: readonly string[];
}

/** Hands over the pages once they are there. */
export function finish(handOver: (made: Made) => Promise<void>): AstroIntegration {
  const packages = packagesIn();
  let base = '/';
  let site: string | undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const { collector } = packages;
        updateConfig({ vite: { plugins: [collector], worker: { plugins: () => [collector] } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        site = config.site;
      },
      'astro:build:done': ({ dir }) =>
        handOver({ folder: fileURLToPath(dir), base, site, packages: packages.folders() }),
    },
  };
}

/** Finishes the site: one step after the other, each from the files as they are to the files as they should be. */
export async function finished(made: Made, { findBrowser, warn }: Pick<Build, 'findBrowser' | 'warn'>) {
  const { folder, base, site } = made;
  const { collector, folders } = packagesIn();
  const packages = () => [...new Set([...made.packages, ...folders()])].sort();
  let tree = read(folder);
  const before = heldOf(tree);
  for (const step of steps({ folder, base, site, packages, collector, findBrowser, warn }))
    tree = await step(tree);
  write(folder, before, tree);
}
