import type { APIRoute } from 'astro';
import { whole } from '~/components/address';
import { schemaFile } from '~/queries/published/schema-file';
import { forms } from '~/schemas/published/forms';

export function getStaticPaths() {
  return Object.keys(forms).map((kind) => ({ params: { kind } }));
}

/** The JSON Schema of a published file. */
export const GET: APIRoute = ({ params }) =>
  new Response(schemaFile(params.kind as keyof typeof forms, whole), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
