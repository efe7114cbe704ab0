import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Which folder may use which: imports run one way. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  search: [],
  sheets: ['rules'],
  roster: ['rules', 'sheets'],
  schemas: ['rules'],
  queries: ['schemas', 'rules', 'search'],
  components: ['queries', 'schemas', 'rules'],
  layouts: ['components', 'queries', 'rules', 'islands', 'styles'],
  islands: ['rules', 'search', 'sheets', 'roster'],
  pages: ['layouts', 'components', 'islands', 'queries', 'schemas', 'rules', 'search', 'styles'],
  ledger: ['queries', 'schemas', 'rules'],
  build: ['ledger'],
  offline: [],
  setup: [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(astro|tsx?|mjs)$/.test(f),
);

const imports = files.flatMap((file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"`]([^'"`]+)['"`]/g)].map(([, target]) => ({
    file,
    target: target as string,
  }));
});

test.each(Object.keys(mayUse))('src/%s 只用它可以用的', (folder) => {
  const stray = imports.filter(
    ({ file, target }) =>
      file.startsWith(`${folder}/`) &&
      target.startsWith('~/') &&
      ![folder, ...(mayUse[folder] ?? [])].includes(target.split('/')[1] ?? ''),
  );
  expect(stray).toEqual([]);
});

test('同一文件夹里用 ./，不用 ../', () => {
  expect(imports.filter(({ target }) => target.startsWith('../'))).toEqual([]);
});

test('规则不用任何库', () => {
  expect(imports.filter(({ file, target }) => file.startsWith('rules/') && !target.startsWith('./'))).toEqual(
    [],
  );
});

test('规则不看钟，不碰页面，不上网', () => {
  const reaching = files
    .filter((f) => f.startsWith('rules/'))
    .filter((f) =>
      /Date\.now|new Date\(\)|document\.|performance\.|globalThis|location\.|fetch\(|localStorage/.test(
        readFileSync(`src/${f}`, 'utf8'),
      ),
    );
  expect(reaching).toEqual([]);
});

test('送到浏览器的代码不用 Chromium 80 没有的东西', () => {
  const missing =
    /\.at\(|\.replaceAll\(|\.findLast|structuredClone|Object\.groupBy|Object\.hasOwn|randomUUID|Intl\.Segmenter|\.toSorted\(/;
  const modern = files
    .filter((f) => /^(rules|search|sheets|roster|islands)\//.test(f))
    .filter((f) => missing.test(readFileSync(`src/${f}`, 'utf8')));
  expect(modern).toEqual([]);
});
