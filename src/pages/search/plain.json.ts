import { searchIndex } from '~/queries/search-index';
import { searchLexicon } from '~/queries/search-lexicon';
import { thinJson } from '~/search/thin-json';

/** The plain index: its words with its records, or where there are too many, with which part holds what. Together they pack smaller. */
export const GET = () => {
  const index = searchIndex();
  const records = index.kind === 'whole' ? index.records : index.root;
  return new Response(thinJson({ lexicon: searchLexicon(), records }));
};
