import { rulesModule } from '~/queries/published/rules-module';

/** The rules, for an office's own page to import. */
export const GET = async () =>
  new Response(await rulesModule(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
