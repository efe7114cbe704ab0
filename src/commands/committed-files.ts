import { execFileSync } from 'node:child_process';
import { contentFolder } from '~/queries/content-folder';

const most = 200 * 1024 * 1024;

/** Every file of content/ as a commit has it, by its path as content/…. Throws an Error in Chinese where git knows no such commit. */
export function committedFiles(commit: string): Map<string, string> {
  const paths = git(commit, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    commit,
    '--',
    contentFolder,
  ])
    .split('\0')
    .filter(Boolean);
  return new Map(
    paths.map((path) => [
      `content${path.slice(contentFolder.length)}`,
      git(commit, ['show', `${commit}:${path}`]),
    ]),
  );
}

function git(commit: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: most,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new Error(
      `git 读不到“${commit}”这一版的 content/：要在项目的 git 文件夹里运行，后面写提交的编号或分支名。`,
    );
  }
}
