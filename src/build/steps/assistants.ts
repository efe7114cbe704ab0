import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown, runnerImport } from 'vite';
import { parse } from 'yaml';
import { noticeOf } from './notices.ts';
import { packageOf } from './package-of.ts';
import type { Build } from './told.ts';
import { type Step, type Tree, textOf, withFiles } from './tree.ts';

/** Where it stands. */
const assistantsPath = 'download/jijiao-mcp.mjs';

/** Puts the whole site into one file for assistants: a server of the Model Context Protocol with this build's data in it. Goes after the Markdown, before the zips. */
export function assistants({ base, site }: Pick<Build, 'base' | 'site'>): Step {
  return async (tree) =>
    withFiles(tree, [
      [assistantsPath, await bundle(await heldIn(tree, site ? new URL(base, site).href : base))],
    ]);
}

/** What src/assistants/held.ts describes, from the finished files. */
async function heldIn(tree: Tree, root: string): Promise<unknown> {
  const json = (path: string) => JSON.parse(textOf(tree, path));
  const { readIndex } = await searchCode();
  const plain = readIndex(textOf(tree, 'search/plain.json'));
  const { policies, day } = json('data/policies.json');
  const content = process.env.CONTENT ?? 'content';
  const folder = `${content}/releases/rules`;
  const { name, place } = parse(readFileSync(`${content}/site.yaml`, 'utf8'));
  return {
    name,
    place,
    day,
    root,
    requirements: json('data/requirements.json'),
    policies,
    answers: json('data/answers.json').answers.map(answerOf),
    pages: pagesIn(tree),
    rules: readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    records: recordsIn(tree, plain.records),
    lexicon: plain.lexicon,
    rare: json('search/rare.json'),
  };
}

/** How the index of the search is read. */
async function searchCode(): Promise<typeof import('~/search/sent-index')> {
  const { module } = await runnerImport<typeof import('~/search/sent-index')>('./src/search/sent-index.ts', {
    configFile: false,
  });
  return module;
}

function answerOf({ id, question, kind, answer, audience, reviewedOn }: Record<string, unknown>) {
  return { id, question, kind, answer, audience, reviewedOn };
}

/** The Markdown of answers and years by the addresses of their pages. */
function pagesIn(tree: Tree): Record<string, string> {
  const paths = [...tree.keys()].filter((path) => /^(answers|guides)\/[^/]+\.md$/.test(path));
  return Object.fromEntries(paths.map((path) => [path.replace(/\.md$/, '/'), textOf(tree, path)]));
}

/** All the search's records, though they may stand in parts. */
function recordsIn(tree: Tree, whole: unknown): unknown[] {
  if (Array.isArray(whole)) return whole;
  const parts = [...tree.keys()].filter((path) => path.startsWith('search/records/'));
  return parts
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((path) => JSON.parse(textOf(tree, path)));
}

async function bundle(held: unknown): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': resolve('src') } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      write: false,
      ssr: 'src/assistants/server.ts',
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code, moduleIds }] = result.output;
  const packages = [...new Set(moduleIds.flatMap((id) => packageOf(id) ?? []))].sort();
  return [
    notesOf(packages),
    "import { createRequire as requireFor } from 'node:module';",
    'const require = requireFor(import.meta.url);',
    `const held = ${JSON.stringify(held)};`,
    code,
  ].join('\n');
}

/** What it is and whose code is in it, in words at its head. */
function notesOf(packages: readonly string[]): string {
  const words = [
    '继教指南 jijiao-guide（MIT）：给助手用的一个文件，只要 Node 20。',
    ...packages.map(noticeOf),
  ].join('\n\n');
  return words
    .split('\n')
    .map((line) => `// ${line}`.trimEnd())
    .join('\n');
}
