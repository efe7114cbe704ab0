import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '~/schemas/complaint';
import type { Kind } from '~/schemas/kinds';
import { contentFolder, readContent } from './read-content';

/**
 * Fills a collection with the files of one kind, and with them again whenever a file of content/ is saved.
 * Throws a ContentError with everything that is wrong; while somebody works on it, the collection of complaints says it instead, and the others keep what was last right.
 */
export function kindLoader(kind: Kind): Loader {
  return loader(kind, ({ store, watcher }) => {
    const { read, complaints } = readContent();
    if (complaints.length > 0 && !watcher) throw new ContentError(complaints);
    if (complaints.length > 0) return;
    store.clear();
    for (const { file, data } of read.entries[kind]) store.set({ id: file.path, data: { ...data } });
  });
}

/** Fills a collection with what is wrong with content/ just now. */
export function complaintLoader(): Loader {
  return loader('complaints', ({ store, logger }) => {
    const { complaints } = readContent();
    store.set({ id: 'now', data: { complaints: complaints.map((c) => ({ ...c })) } });
    if (complaints.length > 0) logger.error(new ContentError(complaints).message);
  });
}

function loader(name: string, fill: (context: LoaderContext) => void): Loader {
  return {
    name: `${contentFolder}: ${name}`,
    load: async (context) => {
      fill(context);
      context.watcher?.on('all', (_, path) => {
        if (path.replaceAll('\\', '/').includes(`/${contentFolder}/`)) fill(context);
      });
    },
  };
}
