import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

/** Several changes of one text. */
export const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((now, change) => change(now), text);

/** What is tried of a file: why it is wrong, the file, the change, and what an editor has to be told. */
export type Refused = readonly [
  why: string,
  path: string,
  change: (text: string) => string,
  says: readonly RegExp[],
];

/** The made-up province, whose texts and figures no editor changes: rules of reading are tried on it. */
export const province = textsIn('test/province/content');

/** What an editor is told of the province after a file is changed, or added. */
export const toldAfter = (path: string, change: (text: string) => string) =>
  toldOf(changedIn(province, path, change));

/** A test for each: it is refused, with all that has to be said, and in a line that names the file. */
export function refuses(cases: readonly Refused[]): void {
  test.each(cases)('%s：拒绝，并说出文件、读到的、应写的', (_, path, change, says) => {
    const told = toldAfter(path, change);
    for (const part of says) expect(told).toMatch(part);
    for (const one of told.split('\n').slice(1))
      expect(one).toMatch(/^content\/[^ :]+:\d+ |这个文件谁也不读/);
  });
}
