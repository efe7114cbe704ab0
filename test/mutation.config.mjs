/** Of Stryker; its temporary copies and its report are in test-results/, which git leaves alone. */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation.vitest.ts' },
  mutate: ['src/{sheets,roster,rules,says,search}/**/*.ts', 'src/islands/check/log/**/*.ts'],
  ignorePatterns: ['dist', 'public', '.astro', 'test/site', 'test/bench', 'test-results'],
  tempDirName: 'test-results/mutation',
  reporters: ['clear-text', 'html', 'progress'],
  htmlReporter: { fileName: 'test-results/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  // A run that was broken off goes on where it stood, and only what changed is tried anew.
  incremental: true,
  incrementalFile: 'test-results/mutation.json',
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 15,
};
