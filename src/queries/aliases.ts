import { readFileSync } from 'node:fs';
import { type Alias, endOf, partsOf } from '~/schemas/alias';
import { aliasesFile } from '~/schemas/aliases';
import { readYaml } from '~/schemas/yaml';
import { contentFolder } from './content-folder';

const path = `${contentFolder}/releases/aliases.yaml`;

/** Every alias of a published address. Throws a ContentError when the file is not right. */
export function aliases(): Alias[] {
  return readYaml({ path, text: readFileSync(path, 'utf8') }, aliasesFile).aliases;
}

/** A page that moved as a whole, and the anchors of it that went elsewhere. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  readonly anchors: readonly { readonly id: string; readonly to: string }[];
}

export function movedPages(all: readonly Alias[] = aliases()): MovedPage[] {
  return all
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from }) => ({
      from,
      to: endOf(from, all) ?? from,
      anchors: all.flatMap((a) => {
        const { page, anchor } = partsOf(a.from);
        return page === from && anchor ? [{ id: anchor, to: endOf(a.from, all) ?? a.to }] : [];
      }),
    }));
}
