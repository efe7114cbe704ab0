import { whole } from '~/components/address';
import { llmsText } from '~/queries/llms';

/** For language models: what the site holds, its limits, and its pages as Markdown. */
export const GET = () =>
  new Response(llmsText(whole), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
