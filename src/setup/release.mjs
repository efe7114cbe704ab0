// Writes down what is promised from now on: the version of the figures, then the addresses of the site built with it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { build } from './build.mjs';

async function code(path) {
  const { module } = await runnerImport(path, {
    configFile: false,
    resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
  });
  return module;
}

const china = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const { releaseRules } = await code('./src/queries/release-rules.ts');
console.log(releaseRules(china));
if (!build()) process.exit(1);
const { releaseAddresses } = await code('./src/ledger/release.ts');
console.log(releaseAddresses('dist', china));
