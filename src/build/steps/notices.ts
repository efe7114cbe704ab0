import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './told.ts';
import { type Step, withFiles } from './tree.ts';

/** Writes the licence notices of every package that is really in the scripts. */
export function notices({ packages }: Pick<Build, 'packages'>): Step {
  return (tree) => {
    const own = `继教指南 jijiao-guide\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
    return withFiles(tree, [['licenses.txt', `${[own, ...packages().map(noticeOf)].join(line)}\n`]]);
  };
}

const line = `\n\n${'-'.repeat(72)}\n\n`;

/** A package's name, version and licence, in its own words. Throws when it says nothing of a licence. */
export function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${folder}: package.json names no licence`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  const words = files.map((file) => join(folder, file)).flatMap(textIn);
  return [`${name} ${version}（${license}）`, ...words].join('\n\n');
}

/** The text of a licence, or of the licences in a folder of that name. */
function textIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return [readFileSync(path, 'utf8').trim()];
  } catch {
    const file = join(path, 'LICENSE');
    return existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [];
  }
}
