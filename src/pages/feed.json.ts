import { whole } from '~/components/address';
import { feedAs } from '~/queries/feed';

/** The JSON Feed of what changed. */
export const GET = () =>
  new Response(feedAs('json1', whole), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
