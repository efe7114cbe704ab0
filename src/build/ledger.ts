import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';

/** The ledger's code, which speaks in the project's own import names. */
async function ledgerCode(): Promise<typeof import('~/ledger/check')> {
  const { module } = await runnerImport<typeof import('~/ledger/check')>('./src/ledger/check.ts', {
    configFile: false,
    resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
  });
  return module;
}

/** Keeps old anchors and old files where they were published. Goes before whatever reads the finished pages. */
export function oldPlaces(): AstroIntegration {
  let base = '/';
  return {
    name: 'old-places',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { keepOldPlaces, aliases } = await ledgerCode();
        keepOldPlaces(fileURLToPath(dir), base, aliases());
      },
    },
  };
}

/** Refuses a site in which a published address no longer leads anywhere. Goes last. */
export function ledger(): AstroIntegration {
  return {
    name: 'ledger',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { refusal, fresh } = (await ledgerCode()).reportOn(fileURLToPath(dir));
        if (fresh.length > 0)
          logger.info(`${fresh.length} 个新地址还没有公布；定下来以后运行 npm run release`);
        if (refusal && process.env.LEDGER !== 'report') throw new Error(refusal);
      },
    },
  };
}
