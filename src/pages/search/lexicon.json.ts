import { searchLexicon } from '~/queries/search-lexicon';

export const GET = () => new Response(JSON.stringify(searchLexicon()));
