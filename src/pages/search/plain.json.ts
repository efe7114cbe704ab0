import { searchIndex } from '~/queries/search-index';
import { searchLexicon } from '~/queries/search-lexicon';
import { sentIndex } from '~/search/sent-index';

/** The plain index: its words with its records, or where there are too many, with which part holds what. Together they pack smaller. */
export const GET = () => {
  const index = searchIndex();
  const records = index.kind === 'whole' ? index.records : index.root;
  return new Response(sentIndex({ records, lexicon: searchLexicon() }));
};
