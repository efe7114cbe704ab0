import type { SectorRules } from '~/rules/duty/sector';
import type { RuleVersion } from './rule-version';

/** Versions with what is the same in several of them written once: most sectors stay as they are from one release to the next. */
export interface PackedVersions {
  readonly sectors: readonly SectorRules[];
  /** Their sectors by the place in the list above. */
  readonly versions: readonly (Omit<RuleVersion, 'sectors'> & { readonly sectors: readonly number[] })[];
}

/** Versions made small for a page. */
export function packed(versions: readonly RuleVersion[]): PackedVersions {
  const all = versions.flatMap((version) => version.sectors);
  const places = new Map<string, number>();
  const sectors = all.filter((one) => {
    const words = JSON.stringify(one);
    return !places.has(words) && places.set(words, places.size);
  });
  const placeOf = (one: SectorRules) => places.get(JSON.stringify(one)) as number;
  return {
    sectors,
    versions: versions.map((version) => ({ ...version, sectors: version.sectors.map(placeOf) })),
  };
}

/** The versions as they were before they were packed. */
export function unpacked({ sectors, versions }: PackedVersions): RuleVersion[] {
  return versions.map((version) => ({
    ...version,
    sectors: version.sectors.map((place) => sectors[place] as SectorRules),
  }));
}
