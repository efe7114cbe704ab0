import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Files } from '~/changeset/changeset';
import { contentFolder } from '~/queries/content-folder';

/** Every file under content/, whichever folder stands for it, by its path as content/…. */
export function contentFiles(folder = contentFolder): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [`content${path.slice(folder.length)}`, readFileSync(path, 'utf8')]));
}

/** Writes those files that differ, and takes away those that are no longer there. */
export function writeFiles(before: Files, after: Files, folder = contentFolder): void {
  const onDisk = (path: string) => folder + path.slice('content'.length);
  for (const [path, text] of after) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(onDisk(path)), { recursive: true });
    writeFileSync(onDisk(path), text);
  }
  for (const path of before.keys()) if (!after.has(path)) rmSync(onDisk(path));
}
