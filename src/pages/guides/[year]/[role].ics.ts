import type { APIRoute } from 'astro';
import { occasionsFor, reviewedOn } from '~/queries/guides';
import { library } from '~/queries/library';
import { type Role, roles } from '~/rules/year/annual-duties';
import { bearerNames } from '~/says/bearer-names';
import { icsOf } from '~/says/ics';

export function getStaticPaths() {
  return library().guides.flatMap(({ year }) =>
    roles.map((role) => ({ params: { year: String(year), role } })),
  );
}

/** A year's dated duties and windows for one role, as a calendar file. */
export const GET: APIRoute = ({ params }) => {
  const year = Number(params.year);
  const role = params.role as Role;
  const ics = icsOf({
    name: `${year}年度继续教育（${bearerNames[role]}）`,
    stampedOn: reviewedOn(year),
    occasions: occasionsFor(year, role),
  });
  return new Response(ics, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
