import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** A module of the project, which speaks in the project's own import names, for a script that runs outside the build. */
export async function projectCode(path) {
  const { module } = await runnerImport(path, {
    configFile: false,
    resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
  });
  return module;
}
