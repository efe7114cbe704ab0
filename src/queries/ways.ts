import { appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import type { SectorRules } from '~/rules/duty/sector';
import { type Subject, subjects } from '~/rules/duty/subject';
import { firstYear } from '~/rules/duty/yardstick';
import { type Audience, type HoursSystem, type Route, routesOf, type WayGuide } from '~/rules/year/ways';
import { library } from './library';

/** A way with every route people walk it by. */
export interface WayPage {
  readonly way: WayGuide;
  readonly routes: readonly Route[];
  /** The sectors that do not count its subject, with the words. */
  readonly without: readonly { readonly sector: SectorRules; readonly basis: Basis }[];
}

/** The sectors whose ways are told; the others walk as 一般 unless a rule of their own says otherwise. */
export function sectorsTold(): SectorRules[] {
  return library().sectors.filter((s) => !s.notJudged);
}

export function waysBySubject(): { subject: Subject; pages: WayPage[] }[] {
  return subjects.map((subject) => ({
    subject,
    pages: library()
      .ways.filter((way) => way.subject === subject)
      .map(pageOf),
  }));
}

function pageOf(way: WayGuide): WayPage {
  const without = sectorsTold().flatMap((sector) => {
    const basis = notCounted(sector, way.subject);
    return basis ? [{ sector, basis }] : [];
  });
  const walking = sectorsTold().filter((s) => !without.some((w) => w.sector === s));
  return {
    way,
    without,
    routes: routesOf(
      way,
      walking.map((s) => s.sector),
      firstYear,
    ),
  };
}

/** What a sector's latest figures rest on, where they leave a subject out. */
function notCounted(sector: SectorRules, subject: Subject): Basis | undefined {
  const latest = appliedTo(sector, Number.POSITIVE_INFINITY)?.period;
  return latest?.notCounted.find((n) => n.subject === subject)?.basis;
}

/** Where a sector's route stands on the page: professional-remote-health, common-remote-accounting-2019. */
export function routeAnchor(
  way: string,
  sector: string,
  { to }: { readonly to?: number | undefined },
): string {
  return `${way}-${sector}${to === undefined ? '' : `-${to}`}`;
}

export function sectorName(id: string): string {
  return library().sectors.find((s) => s.sector === id)?.short ?? id;
}

/** Whom something is for, said: 教育、卫生健康, 除教育、卫生健康以外, 2019年起. */
export function audienceName({ sectors, except, from, to }: Audience): string {
  const names = (ids: readonly string[]) => ids.map(sectorName).join('、');
  const who = sectors ? `${names(sectors)}行业` : except ? `除${names(except)}以外的行业` : '所有行业';
  return [who, yearsName({ from, to })].filter(Boolean).join(' · ');
}

export function yearsName({ from, to }: Pick<Audience, 'from' | 'to'>): string {
  if (from === undefined) return to === undefined ? '' : `${to}年以前`;
  if (to === undefined) return `${from}年起`;
  return from === to ? `${from}年` : `${from}—${to}年`;
}

/** The systems that a text names, whole or in short, and that have a host. */
export function systemsNamed(text: string): HoursSystem[] {
  return library().systems.filter(
    ({ name, host }) => host && name.split(/[（）]/).some((own) => own !== '' && text.includes(own)),
  );
}
