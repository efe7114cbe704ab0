// Every check, in the order that tells soonest what is wrong; with a word behind it, the tests that concern the word.
import { browserStep } from './browser-step.mjs';
import { part } from './part.mjs';
import { step } from './step.mjs';

const word = process.argv.slice(2).join(' ');
const untried = word ? await part(word) : await whole();
console.log(untried ? `\n试了的都通过了。\n${untried}` : `\n${word ? `有“${word}”的` : ''}全部通过`);

async function whole() {
  await step('写法：biome', ['biome', 'ci', '--error-on-warnings', '.']);
  await Promise.all([
    step('类型：astro check', ['astro', 'check', '--minimumFailingSeverity', 'warning'], { together: true }),
    step('规则和内容：vitest', ['vitest', 'run', '--config', 'test/vitest.config.ts']),
  ]);
  return browserStep();
}
