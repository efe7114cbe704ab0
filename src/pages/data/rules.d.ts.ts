import { rulesTypes } from '~/queries/published/rules-module';

/** The types of rules.js. */
export const GET = async () =>
  new Response(await rulesTypes(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
