import { whole } from '~/components/address';
import { feedAs } from '~/queries/feed';

/** The Atom feed of what changed. */
export const GET = () =>
  new Response(feedAs('atom1', whole), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
