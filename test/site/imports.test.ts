import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Which room may use which: imports run one way. A room that is not named has the row of the folder above it. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'rules/duty': [],
  'rules/year': ['rules/duty'],
  'rules/log': ['rules/year', 'rules/duty'],
  'rules/record': ['rules/log', 'rules/year', 'rules/duty'],
  'rules/standards': ['rules/duty'],
  'rules/cases': ['rules/record', 'rules/log', 'rules/year', 'rules/duty'],
  says: ['rules'],
  search: [],
  sheets: ['rules/duty'],
  word: [],
  'roster/find': ['sheets', 'rules'],
  'roster/read': ['roster/find', 'sheets', 'rules'],
  'roster/judge': ['roster/read', 'roster/find', 'sheets', 'rules'],
  'roster/say': ['roster/judge', 'roster/read', 'roster/find', 'says', 'sheets', 'rules'],
  schemas: ['says', 'rules'],
  changeset: ['sheets', 'rules'],
  paste: ['changeset', 'schemas', 'rules', 'sheets'],
  impact: ['changeset', 'schemas', 'says', 'rules'],
  due: ['schemas', 'says', 'rules'],
  commands: ['changeset', 'paste', 'impact', 'due', 'queries', 'schemas', 'says', 'rules'],
  queries: ['schemas', 'says', 'rules', 'search'],
  components: ['queries', 'schemas', 'says', 'rules'],
  layouts: ['components', 'queries', 'says', 'rules', 'scripts', 'styles'],
  parts: ['says', 'rules', 'word'],
  // What comes later brings its styles along.
  scripts: ['islands', 'parts', 'says', 'rules', 'styles'],
  islands: ['parts', 'says', 'rules', 'search', 'sheets', 'roster', 'word', 'styles'],
  pages: [
    ...['layouts', 'components', 'islands', 'scripts', 'queries'],
    ...['schemas', 'says', 'rules', 'search', 'styles', 'edit'],
  ],
  assistants: ['parts', 'says', 'rules', 'search'],
  watch: ['ledger', 'queries', 'schemas', 'says', 'rules'],
  ledger: ['queries', 'schemas', 'rules'],
  build: ['ledger', 'search', 'word'],
  // The preview draws the site's own pages.
  edit: [
    ...['changeset', 'paste', 'impact', 'due', 'parts', 'queries', 'schemas', 'says', 'rules', 'sheets'],
    ...['pages', 'components', 'styles'],
  ],
  offline: [],
  setup: [],
};

const ends = ['', '.ts', '.tsx', '.astro', '.mjs'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(astro|tsx?|mjs)$/.test(f),
);

/** The file under src that an import names; itself where it is a library's. */
function named(file: string, target: string): string {
  const [path = ''] = target.split('?');
  if (!/^(~|\.)\//.test(path)) return target;
  const from = path.startsWith('~/') ? path.slice(2) : `${dirname(file)}/${path.slice(2)}`;
  return ends.map((end) => from + end).find((f) => existsSync(`src/${f}`)) ?? from;
}

const imports = files.flatMap((file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"`]([^'"`]+)['"`]/g)].map(([, target = '']) => ({
    file,
    target,
    names: named(file, target),
  }));
});

/** Whether a file stands in a room, or in a room within it. */
const within = (file: string, room: string) => file.startsWith(`${room}/`);

test.each(Object.entries(mayUse))('src/%s 只用它可以用的', (room, others) => {
  const stray = imports.filter(
    ({ file, target, names }) =>
      within(file, room) && target.startsWith('~/') && ![room, ...others].some((r) => within(names, r)),
  );
  expect(stray).toEqual([]);
});

test('一个 island 不用另一个', () => {
  const island = (file: string) => file.split('/')[1];
  const stray = imports.filter(
    ({ file, names }) =>
      within(file, 'islands') && within(names, 'islands') && island(file) !== island(names),
  );
  expect(stray).toEqual([]);
});

test('没有绕圈的引用', () => {
  const uses = new Map<string, string[]>();
  for (const { file, names } of imports) uses.set(file, [...(uses.get(file) ?? []), names]);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of uses.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('同一文件夹里用 ./，跨文件夹用 ~/，不用 ../', () => {
  expect(imports.filter(({ target }) => target.startsWith('../'))).toEqual([]);
});

test('规则不用任何库', () => {
  expect(
    imports.filter(({ file, target }) => within(file, 'rules') && !/^(\.|~\/rules)\//.test(target)),
  ).toEqual([]);
});

test('规则和说法不看钟，不碰页面，不上网', () => {
  const reaching = files
    .filter((f) => within(f, 'rules') || within(f, 'says'))
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
    .filter((f) => /^(rules|says|search|sheets|roster|parts|scripts|islands|offline)\//.test(f))
    .filter((f) => missing.test(readFileSync(`src/${f}`, 'utf8')));
  expect(modern).toEqual([]);
});
