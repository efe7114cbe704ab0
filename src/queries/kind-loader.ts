import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '~/schemas/complaint';
import { textChanges } from '~/schemas/ends-told';
import { type Contents, type Kind, kindNames } from '~/schemas/kinds';
import { contentsOf, figuresOf } from '~/schemas/library';
import { contentFolder } from './content-folder';
import { type ContentRead, readContent } from './read-content';
import { unreleased } from './rule-versions';

/** Fills a collection with the files of one kind, and again whenever a file of content/ is saved; while something is wrong with one, it keeps what was last right. */
export function kindLoader(kind: Kind): Loader {
  return loader(kind, ({ store }) => {
    const { read, sound } = readContent();
    if (!sound) return;
    store.clear();
    for (const { file, data } of read.entries[kind]) store.set({ id: file.path, data: { ...data } });
  });
}

/**
 * Fills a collection with what is wrong with content/ just now, for the pages to say while somebody works on it,
 * and with the kinds of which there is a file: Astro warns when it is asked for another.
 * When the site is built: throws a ContentError with all of it, or an Unreleased.
 */
export function complaintLoader(): Loader {
  let told: ContentRead | undefined;
  return loader('complaints', ({ store, watcher, logger }) => {
    const found = readContent();
    const { read, complaints, sound } = found;
    const error = complaints.length > 0 ? new ContentError(complaints) : undefined;
    // The disk may tell of one saved file several times.
    if (watcher && error && found !== told) logger.error(error.message);
    told = found;
    if (!watcher && error) throw error;
    const why = watcher ? undefined : unreleased(figuresOf(contentsOf(read)));
    if (why !== undefined) throw new Unreleased(why);
    if (!error) for (const words of restedSays(contentsOf(read))) logger.warn(words);
    const kinds = kindNames.filter((kind) => read.entries[kind].length > 0);
    // A changed figure is looked at before the cases are mended.
    const said = sound ? [] : complaints;
    store.set({ id: 'now', data: { kinds, complaints: said.map((c) => ({ ...c })) } });
  });
}

/** What rests on words that are no longer in force, for whoever builds. */
function restedSays(contents: Contents): string[] {
  return textChanges(contents).map(({ says, resting }) => {
    const names = resting.map(({ name, page }) => `  ${name}（${page}）`);
    return [`${says}，${names.length === 0 ? '没有别的内容以它为依据' : '以它为依据的有：'}`, ...names].join(
      '\n',
    );
  });
}

/** Figures were changed and not released. */
class Unreleased extends Error {
  override name = 'Unreleased';
}

function loader(name: string, fill: (context: LoaderContext) => void): Loader {
  return {
    name: `${contentFolder}: ${name}`,
    load: async (context) => {
      fill(context);
      context.watcher?.on('all', (_, path) => {
        if (resolve(path).startsWith(resolve(contentFolder) + sep)) fill(context);
      });
    },
  };
}
