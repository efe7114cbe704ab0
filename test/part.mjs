import { browserStep } from './browser-step.mjs';
import { concerning } from './concerning.mjs';
import { step } from './step.mjs';

const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts'];
const literally = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs the tests that concern a word, units first; returns what could not be tried, a line each. */
export async function part(word) {
  const [units, specs] = ['.test.ts', '.spec.ts'].map((kind) => concerning(word, kind));
  if ([units, specs].every(({ byPath, byTitle }) => byPath.length + byTitle.length === 0)) {
    console.error(
      `没有一个测试的路径或标题里有“${word}”。路径在 test/ 里看，如 roster、log-undo、sheets/encoding。`,
    );
    process.exit(1);
  }
  if (units.byPath.length > 0) await step(`路径里有“${word}”的单元测试`, [...vitest, ...units.byPath]);
  if (units.byTitle.length > 0)
    await step(`标题里有“${word}”的单元测试`, [
      ...[...vitest, ...units.byTitle, '--passWithNoTests', '--testNamePattern'],
      literally(word),
    ]);
  if (specs.byPath.length + specs.byTitle.length === 0) return '';
  // Playwright looks for the pattern in the path and in the title.
  return browserStep([
    ...[...specs.byPath, ...specs.byTitle].map((file) => file.replace('test/', '')),
    ...['--pass-with-no-tests', '--grep', literally(word)],
  ]);
}
