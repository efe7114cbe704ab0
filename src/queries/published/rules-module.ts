import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const entry = 'src/says/public.ts';

let kept: Promise<string> | undefined;

/** The rules as one plain ES module that depends on nothing, readable, for the browsers of our readers. */
export function rulesModule(): Promise<string> {
  kept ??= bundled();
  return kept;
}

async function bundled(): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '~': resolve('src') } },
    build: {
      write: false,
      minify: false,
      target: ['chrome80', 'edge80', 'safari14', 'firefox78'],
      lib: { entry, formats: ['es'], fileName: 'rules' },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error(`${entry} was not bundled`);
  return made.output[0].code.replace(/^\/\/#?(end)?region.*\n|^\/\/ src\/.*\n/gm, '');
}

let types: Promise<string> | undefined;

/** The types of that module: every declaration it rests on, and its exports. */
export function rulesTypes(): Promise<string> {
  types ??= declared();
  return types;
}

async function declared(): Promise<string> {
  const { default: ts } = await import('typescript');
  const parts = [...reachedFrom(entry)].map((path) => {
    const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
      fileName: path,
      compilerOptions: {},
    });
    return outputText;
  });
  const exported = (parts.pop() as string).replace(/ from '.*?'/g, '');
  return [...parts.map(unlinked), exported].join('\n');
}

/** A file and those it imports, types included, each once and after those it imports. */
function reachedFrom(path: string, reached = new Set<string>(), open = new Set<string>()): Set<string> {
  open.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/from '([~.]\/[^']+)'/g)) {
    const next = `${name.replace('~', 'src').replace(/^\./, dirname(path))}.ts`;
    if (!open.has(next)) reachedFrom(next, reached, open);
  }
  return reached.add(path);
}

/** A file's declarations, no longer its own module's. */
function unlinked(text: string): string {
  return text
    .replace(/^import .*?;\n/gms, '')
    .replace(/^export \{\};\n/gm, '')
    .replace(/^export /gm, '')
    .replace(/^(const|function) /gm, 'declare $1 ');
}
