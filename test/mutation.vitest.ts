import { configDefaults, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** The tests that every mutant meets: the same without the slow ones. */
export default mergeConfig(base, {
  test: {
    // A mutant in what a module works out once must be met by each file anew.
    isolate: true,
    include: ['test/{sheets,roster,rules,search,islands}/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'test/roster/{fuzz,long-lists}.test.ts',
      'test/islands/whole-way.fuzz.test.ts',
      'test/search/quality.test.ts',
    ],
  },
});
