import type { Basis } from './basis';
import { covers, type Years } from './sector';
import type { Subject } from './subject';

/** Whom something is for: the sectors named, or all but those excepted; in some years or all. */
export interface Audience extends Years {
  readonly sectors?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

export type Actor = 'person' | 'employer' | 'sectorAuthority' | 'nobody';

/** One step on the way from study to hours that count. */
export interface Step extends Audience {
  readonly kind: 'study' | 'declare' | 'recognize';
  readonly by: Actor;
  readonly say: string;
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
