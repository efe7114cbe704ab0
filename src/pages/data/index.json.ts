import { whole } from '~/components/address';
import { indexFile } from '~/queries/published/index-file';

/** What there is under data/, with its day and its hash. */
export const GET = async () =>
  new Response(await indexFile(whole), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
