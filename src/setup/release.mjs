// Writes down what is promised from now on: the version of the figures.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/queries/release-rules.ts', {
  configFile: false,
  resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
});
const china = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
console.log(module.releaseRules(china));
