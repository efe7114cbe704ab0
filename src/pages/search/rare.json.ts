import { searchRare } from '~/queries/search-rare';

/** What only some questions need of words. */
export const GET = () => new Response(JSON.stringify(searchRare()));
