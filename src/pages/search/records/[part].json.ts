import type { APIRoute } from 'astro';
import { searchIndex } from '~/queries/search-index';

const parts = () => {
  const index = searchIndex();
  return index.kind === 'whole' ? [] : index.records;
};

export const getStaticPaths = () => parts().map((_, i) => ({ params: { part: String(i) } }));

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(parts()[Number(params.part)]));
