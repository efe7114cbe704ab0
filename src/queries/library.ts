import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Library, readLibrary } from '~/schemas/library';
import type { TextFile } from '~/schemas/yaml';

let kept: { stamp: string; library: Library } | undefined;

/** Everything under content/, read again only when a file has changed. Throws a ContentError when something is not right. */
export function library(): Library {
  const paths = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(mdx?|ya?ml)$/.test(path))
    .sort();
  const stamp = paths.map((path) => `${path}@${statSync(path).mtimeMs}`).join();
  if (kept?.stamp !== stamp) kept = { stamp, library: readLibrary(paths.map(textFile)) };
  return kept.library;
}

function textFile(path: string): TextFile {
  return { path, text: readFileSync(path, 'utf8') };
}
