import { searchIndex } from '~/queries/search-index';

/** The records for the plain index, or where there are too many, which part holds what. */
export const GET = () => {
  const index = searchIndex();
  return new Response(JSON.stringify(index.kind === 'whole' ? index.records : index.root));
};
