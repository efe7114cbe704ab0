import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What reads words that people and contents write (科目、状态、数、日期、单位): their words are what is looked for. */
const readsWords =
  /^(duty\/(chinese-number|read-day|read-hours|strange-sign|sector)|year\/read-money|log\/(read-entry|listed-day|day-order|stretch))\.ts$/;

/** Chinese punctuation beside a Chinese character, as sentences have it: what is looked for in a text has none. */
const sentence = /[\u4e00-\u9fff][，。；：？！]|[，。；：？！][\u4e00-\u9fff]/;

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.ts'),
);

/** The lines of these files in which something is found. */
function linesWith(wanted: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    withoutComments(readFileSync(`src/rules/${file}`, 'utf8'))
      .split('\n')
      .filter((line) => wanted.test(line))
      .map((line) => `${file}：${line.trim()}`),
  );
}

test('规则里没有给人看的中文，名字也没有：那是 src/says 的事', () => {
  const others = files.filter((f) => !readsWords.test(f));
  expect(linesWith(/\p{Script=Han}/u, others)).toEqual([]);
});

test('读进来的词里没有句子', () => {
  expect(linesWith(sentence, files)).toEqual([]);
});
