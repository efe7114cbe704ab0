import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Chinese punctuation beside a Chinese character, as sentences have it: names, units and what is looked for in a text have none. */
const sentence = /[\u4e00-\u9fff][，。；：？！]|[，。；：？！][\u4e00-\u9fff]/;

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

test('规则里没有给人看的中文句子：那是 src/says 的事', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  );
  const found = files.flatMap((file) =>
    withoutComments(readFileSync(`src/rules/${file}`, 'utf8'))
      .split('\n')
      .filter((line) => sentence.test(line))
      .map((line) => `${file}：${line.trim()}`),
  );
  expect(found).toEqual([]);
});
