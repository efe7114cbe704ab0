import { assistants } from './assistants.ts';
import { booklet } from './booklet.ts';
import { editor } from './editor.ts';
import { entryFiles } from './entry-files.ts';
import { ledger, oldPlaces } from './ledger.ts';
import { markdown } from './markdown.ts';
import { notices } from './notices.ts';
import { offlineWorker } from './offline-worker.ts';
import { propsLast } from './props-last.ts';
import { pruneHashes } from './prune-hashes.ts';
import { pruneStyles } from './prune-styles.ts';
import { searchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';
import type { Build } from './told.ts';
import type { Step } from './tree.ts';
import { word } from './word.ts';
import { zips } from './zips.ts';

/** What is done once the pages are there; the list is the order. */
export function steps(build: Build): readonly Step[] {
  return [
    entryFiles,
    // Before what is bundled, which would stay in memory beside Pagefind.
    searchIndex,
    editor(build),
    propsLast,
    oldPlaces(build),
    pruneHashes,
    sitemap(build),
    markdown(build),
    word(build),
    assistants(build),
    booklet(build),
    // After the booklet, whose binding adds classes of its own.
    pruneStyles(build.base),
    notices(build),
    offlineWorker,
    zips(build),
    ledger,
  ];
}
