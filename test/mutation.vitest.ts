import { configDefaults, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** The tests that every mutant meets: the same without the slow ones. */
export default mergeConfig(base, {
  test: {
    // A mutant in what a module works out once must be met by each file anew.
    isolate: true,
    // The code counts what it runs, so a long text takes much longer here.
    testTimeout: 120_000,
    // The cases of the content are judged by the rules, too, and so is what becomes of a text that ends.
    include: [
      'test/{sheets,roster,rules,regimes,says,search,islands}/**/*.test.ts',
      'test/content/{cases,texts-end}.test.ts',
    ],
    exclude: [
      ...configDefaults.exclude,
      'test/roster/{fuzz,long-lists}.test.ts',
      'test/islands/whole-way.fuzz.test.ts',
      'test/search/quality.test.ts',
    ],
  },
});
