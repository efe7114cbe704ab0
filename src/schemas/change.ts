import type { z } from 'zod';
import { roles } from '~/rules/year/annual-duties';
import { day, line, list, matching, oneOf, strict } from './fields';
import { readYaml, type TextFile } from './yaml';

/** One file of content/changes/. */
export const changeFile = strict({
  on: day,
  title: line('2027年度学习要求'),
  say: line('改了什么，读者要做什么'),
  /** Whom it affects. */
  for: list(oneOf(roles)).min(1, { error: '至少写一种受影响的人，如 for: [person]' }),
  pages: list(matching(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, '/guides/2027/')).min(1, {
    error: '至少写一个看得到变化的地址，如 /guides/2027/',
  }),
});

/** Something that changed on the site, and whom it affects; its id never changes, feeds know it by that. */
export type Change = z.output<typeof changeFile> & { readonly id: string };

/** Reads one file of content/changes/. Throws a ContentError. */
export function readChange(file: TextFile): Change {
  const id = (file.path.split('/').pop() ?? '').replace(/\.yaml$/, '');
  return { id, ...readYaml(file, changeFile) };
}
