import type { Files } from '~/changeset/changeset';
import { nameIn } from '~/edit/forms/file-names';
import type { Day } from '~/rules/duty/day';
import { type Kind, kindOf } from '~/schemas/kinds';

/** The kinds of files by how well they tell what a package is about. */
const telling: readonly Kind[] = ['policies', 'guides', 'sectors', 'answers', 'cases', 'changes'];

/** What the file of a package is called: by what is in it and the day it was made on. */
export function packageName(files: Files, paths: readonly string[], day: Day): string {
  const rank = (path: string) => {
    const at = telling.indexOf(kindOf(path) as Kind);
    return at < 0 ? telling.length : at;
  };
  const [first = ''] = [...paths].sort((a, b) => rank(a) - rank(b));
  // Of a document its number is enough.
  const name = kindOf(first) === 'policies' ? nameIn(files, first).replace(/ .*/, '') : nameIn(files, first);
  const held = name.replace(/[\\/:*?"<>|“”？：]/g, '').slice(0, 40);
  return `更改包 ${held}${paths.length > 1 ? `等${paths.length}个文件` : ''} ${day}.zip`;
}
