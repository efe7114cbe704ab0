import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    // Nothing that one file leaves behind changes another's result, so a worker reads each module once.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // A machine with other work takes longer; no test is of how long.
    testTimeout: 60_000,
    include: [
      'test/{rules,regimes,edit,says,content,islands,search,sheets,roster,site,word,watch}/**/*.test.{ts,tsx}',
    ],
  },
});
