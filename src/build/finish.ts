import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packagesIn } from './packages-in.ts';
import { steps } from './steps/list.ts';
import { heldOf, read, write } from './steps/tree.ts';

/** Finishes the site once its pages are there: one step after the other, each from the files as they are to the files as they should be. */
export function finish(findBrowser: () => Promise<string>): AstroIntegration {
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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const warn = (words: string) => logger.warn(words);
        let tree = read(folder);
        const before = heldOf(tree);
        for (const step of steps({
          folder,
          base,
          site,
          packages: packages.folders,
          collector: packages.collector,
          findBrowser,
          warn,
        }))
          tree = await step(tree);
        write(folder, before, tree);
      },
    },
  };
}
