import type { APIRoute } from 'astro';
import { whole } from '~/components/address';

/** Everything may be read; where everything is listed can be said only when the site knows its own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${whole('/sitemap-index.xml')}\n` : ''}`);
