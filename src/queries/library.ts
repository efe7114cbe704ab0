import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Library, readLibrary } from '~/schemas/library';
import type { TextFile } from '~/schemas/yaml';

let kept: { stamp: string; library: Library } | undefined;

/** Everything under content/, read once a build; while somebody works on it, again when a file has changed. Throws a ContentError when something is not right. */
export function library(): Library {
  if (kept && import.meta.env?.PROD) return kept.library;
  const paths = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .sort();
  const stamp = paths.map((path) => `${path}@${statSync(path).mtimeMs}`).join();
  if (kept?.stamp !== stamp) kept = { stamp, library: readLibrary(paths.map(textFile)) };
  return kept.library;
}

function textFile(path: string): TextFile {
  return { path, text: readFileSync(path, 'utf8') };
}
