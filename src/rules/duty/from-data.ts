import type { Basis } from './basis';
import type { Key } from './duty';
import { fromDecimals, type InDecimals } from './duty-data';
import { hours } from './hours';
import type { Requirement } from './judge';
import type { Period, SectorRules } from './sector';

/** The format of the published data: 1.2.3 can be read by whatever reads 1.0.0. */
export const dataFormat = '1.3.0';

type Unit = SectorRules['unit'];

/** A period as published: hours are plain decimal numbers with their unit. */
export interface PeriodData extends Omit<Period, 'requirements' | 'day'> {
  readonly requirements: readonly {
    readonly scope: Key;
    readonly part?: Requirement['part'];
    readonly atLeast: number;
    readonly unit: Unit;
    readonly basis: Basis;
  }[];
  readonly day?: { readonly hours: number; readonly unit: Unit; readonly basis: Basis } | undefined;
}

/** What of a sector is published with its amounts as plain decimal numbers. */
const amounted = ['situations', 'conversions', 'seconds'] as const;

type Amounted = (typeof amounted)[number];

export type SectorData = Omit<SectorRules, 'periods' | Amounted> & {
  readonly periods: readonly PeriodData[];
} & InDecimals<Pick<SectorRules, Amounted>>;

/** What is read of the published requirements.json. */
export interface RequirementsData {
  readonly kind: 'requirements';
  readonly version: string;
  readonly sectors: readonly SectorData[];
}

/**
 * The rules of every sector, from the published requirements.json.
 * Throws a TypeError when it is another file, or in a format this code does not read.
 */
export function fromData(data: RequirementsData): SectorRules[] {
  if (data?.kind !== 'requirements' || !data.version || majorOf(data.version) !== majorOf(dataFormat)) {
    const read = `${data?.kind} ${data?.version}`;
    throw new TypeError(`Expected requirements.json in format ${majorOf(dataFormat)}.x, got ${read}`);
  }
  return sectorsFrom(data.sectors);
}

/** The rules of every sector, from their published form. */
export function sectorsFrom(sectors: readonly SectorData[]): SectorRules[] {
  return sectors.map((sector) => {
    const rules = { ...sector, periods: sector.periods.map(periodOf) };
    for (const key of amounted) if (sector[key]) Object.assign(rules, { [key]: fromDecimals(sector[key]) });
    return rules as SectorRules;
  });
}

function majorOf(version: string): string {
  return version.split('.')[0] as string;
}

function periodOf({ requirements, day, ...rest }: PeriodData): Period {
  return {
    ...rest,
    requirements: requirements.map(({ scope, part, atLeast, basis }) => ({
      scope,
      ...(part ? { part } : {}),
      atLeast: hours(atLeast),
      basis,
    })),
    ...(day ? { day: { hours: hours(day.hours), basis: day.basis } } : {}),
  };
}
