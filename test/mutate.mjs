// Breaks rules, sentences, search, lists and the log in small ways, one at a time, and says which breaks no test sees.
// All that test/mutation.config.mjs names, or these files alone: npm run mutate -- src/sheets/encoding.ts
import { spawnSync } from 'node:child_process';

const asked = process.argv.slice(2);
const mutate = asked.length > 0 ? ['--mutate', asked.join(',')] : [];
const { status } = spawnSync(
  'npx',
  ['--no-install', 'stryker', 'run', 'test/mutation.config.mjs', ...mutate],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Laws are tried on fewer cases: each mutant runs them anew.
    env: { ...process.env, RUNS: '200' },
  },
);
process.exit(status ?? 1);
