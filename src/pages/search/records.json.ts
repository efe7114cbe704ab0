import { searchRecords } from '~/queries/search-records';

/** The records themselves, for the plain index. */
export const GET = () => new Response(JSON.stringify(searchRecords()));
