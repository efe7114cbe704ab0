import type { Basis } from '~/rules/duty/basis';
import type { Years } from '~/rules/duty/duty';
import { covers } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';

/** Whom something is for: the sectors named, or all but those excepted; in some years or all. */
export interface Audience extends Years {
  readonly sectors?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** Who does a step; unsettled where the texts say it in two ways and neither is the later, unknown where none says it. */
export type Actor = 'person' | 'employer' | 'sectorAuthority' | 'nobody' | 'unsettled' | 'unknown';

/** One step on the way from study to hours that count. */
export interface Step extends Audience {
  readonly kind: 'study' | 'declare' | 'recognize';
  readonly by: Actor;
  readonly say: string;
  /** What has to be shown (凭什么), and the system it is done in. */
  readonly proof?: string | undefined;
  readonly system?: string | undefined;
  /** The later text first, where two differ. */
  readonly bases: readonly Basis[];
}

/** How hours of one kind come to count (认定路径). */
export interface Way {
  readonly id: string;
  readonly subject: Subject;
  readonly mode: 'in-person' | 'remote' | 'any';
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A way with what the texts leave open on it, who decides that, and the answers about it. */
export interface WayGuide extends Way {
  readonly open?: string | undefined;
  readonly asks?: string | undefined;
  readonly see: readonly string[];
}

/** Something that stands beside the ways, e.g. 高级研修项目. */
export interface Beside {
  readonly id: string;
  readonly name: string;
  readonly say: string;
  readonly open: string;
  readonly asks: string;
  readonly bases: readonly Basis[];
  readonly see: readonly string[];
}

/** A system (管理系统) hours are kept in, as far as it is known. */
export interface HoursSystem {
  readonly name: string;
  readonly say: string;
  readonly bases: readonly Basis[];
  /** Its address, where a reprint gives it. */
  readonly host?: string | undefined;
}

/** How the certificate comes about, and what it is asked for. */
export interface CertificateRule extends Audience {
  readonly say: string;
  readonly bases: readonly Basis[];
}

export function isFor(audience: Audience, sector: string, year: number): boolean {
  const named = audience.sectors ? audience.sectors.includes(sector) : !audience.except?.includes(sector);
  return named && covers(audience, year);
}

/** The ways a subject's hours come to count for a sector in a year, with the steps that apply. */
export function waysTo(ways: readonly Way[], subject: Subject, sector: string, year: number): Way[] {
  return ways
    .filter((way) => way.subject === subject)
    .map((way) => ({ ...way, steps: way.steps.filter((step) => isFor(step, sector, year)) }));
}

/** The steps of a way as some sectors walk it in a run of years. */
export interface Route extends Years {
  readonly sectors: readonly string[];
  readonly steps: readonly Step[];
}

/** Every different route of a way: sectors that walk it alike together, the latest years first. */
export function routesOf(way: Way, sectors: readonly string[], firstYear: number): Route[] {
  const routes = new Map<string, Route>();
  for (const sector of sectors) {
    for (const run of runsOf(way, sector, firstYear)) {
      const key = JSON.stringify([run.from, run.to, run.steps]);
      routes.set(key, { ...run, sectors: [...(routes.get(key)?.sectors ?? []), sector] });
    }
  }
  return [...routes.values()];
}

/** A sector's runs of years with the same steps, the latest first. */
function runsOf(way: Way, sector: string, firstYear: number): Omit<Route, 'sectors'>[] {
  const mine = way.steps.filter((step) =>
    isFor({ ...step, from: undefined, to: undefined }, sector, firstYear),
  );
  const starts = new Set([firstYear]);
  for (const { from, to } of mine) {
    if (from !== undefined && from > firstYear) starts.add(from);
    if (to !== undefined && to >= firstYear) starts.add(to + 1);
  }
  const inOrder = [...starts].sort((a, b) => a - b);
  return inOrder
    .map((from, i) => {
      const next = inOrder[i + 1];
      return {
        from: from === firstYear && next === undefined ? undefined : from,
        to: next === undefined ? undefined : next - 1,
        steps: mine.filter((step) => covers(step, from)),
      };
    })
    .reverse();
}
