import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readLibrary } from '~/schemas/library';
import type { TextFile } from '~/schemas/yaml';

/** The texts of a folder of content, promises left out. */
export function textsIn(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith('releases/'))
    .map((name) => ({ path: `content/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** The files after one is changed, or added. */
export function changedIn(
  files: readonly TextFile[],
  path: string,
  change: (text: string) => string,
): TextFile[] {
  const known = files.some((f) => f.path === path);
  return (known ? files : [...files, { path, text: '' }]).map((f) =>
    f.path === path ? { path, text: change(f.text) } : f,
  );
}

/** What an editor is told of these files. */
export function toldOf(files: readonly TextFile[]): string {
  try {
    readLibrary(files);
  } catch (error) {
    return (error as Error).message;
  }
  return '没有拒绝';
}

/** A change of some words that must be there. */
export const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
