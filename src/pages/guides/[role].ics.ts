import type { APIRoute } from 'astro';
import { occasionsFor, reviewedOn } from '~/queries/guides';
import { library } from '~/queries/library';
import { type Role, roles } from '~/rules/year/annual-duties';
import { bearerNames } from '~/says/bearer-names';
import { icsOf } from '~/says/ics';

export function getStaticPaths() {
  return roles.map((role) => ({ params: { role } }));
}

/** Every year's dated duties and windows for one role: a calendar to subscribe to, whose address stays. */
export const GET: APIRoute = ({ params }) => {
  const role = params.role as Role;
  const years = library().guides.map(({ year }) => year);
  const ics = icsOf({
    name: `继续教育（${bearerNames[role]}）`,
    stampedOn: years.map(reviewedOn).sort().pop() ?? '',
    occasions: years.flatMap((year) => occasionsFor(year, role)),
  });
  return new Response(ics, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
