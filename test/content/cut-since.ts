import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The commits whose version of a file is not the beginning of today's: something was taken out or changed since.
 * Nothing where there is no git, or no history of the file.
 */
export function cutSince(path: string, folder = '.'): string[] {
  const git = (...words: string[]) =>
    spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout ?? '';
  const now = readFileSync(`${folder}/${path}`, 'utf8');
  return git('log', '--first-parent', '--format=%h', '--', path)
    .split('\n')
    .filter((commit) => commit !== '' && !now.startsWith(git('show', `${commit}:./${path}`)));
}
