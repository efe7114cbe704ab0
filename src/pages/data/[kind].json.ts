import type { APIRoute } from 'astro';
import { whole } from '~/components/address';
import { dataFile } from '~/queries/published/data-file';
import { type Kind, kindNames } from '~/schemas/published/forms';

export function getStaticPaths() {
  return Object.keys(kindNames).map((kind) => ({ params: { kind } }));
}

/** The content as data, one kind a file. */
export const GET: APIRoute = ({ params }) =>
  new Response(dataFile(params.kind as Kind, whole), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
