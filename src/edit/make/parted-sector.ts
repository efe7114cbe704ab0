import type { Files } from '~/changeset/changeset';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isFields, isList, type Value, valueAt, withValue } from '~/edit/yaml/value';
import type { Said } from '~/paste/notice-parts';
import { laidDownElsewhere } from '~/paste/whose';
import type { Library } from '~/schemas/library';
import type { SectorNames } from '~/schemas/sector';

/** The sectors that have no figures of their own and take those of another: what is written for it is theirs as well. */
export function followersOf({ sectors }: Library, sector: string): { sector: string; short: string }[] {
  const followed = sectors.find((s) => s.sector === sector)?.name;
  return sectors.filter((s) => s.follows !== undefined && s.follows === followed);
}

/** The sectors that a notice's words name as those for whom something else is laid down. */
export function namedApart({ sectorNames }: Library, apart: readonly Said[]): SectorNames[] {
  return sectorNames.filter((one) => asApart([one], apart).length > 0);
}

/** Those of its words that name one of some sectors. */
export function asApart(sectors: readonly SectorNames[], apart: readonly Said[]): Said[] {
  const names = sectors.flatMap(({ short, called }) => [short, ...called]);
  return apart.filter(({ quote }) => {
    // 继续教育 is what all of them are about.
    const words = quote.replaceAll('继续教育', '');
    return names.some((name) => words.includes(name));
  });
}

/** Whether such words let stand what is laid down for them elsewhere. */
export function letsStand({ quote }: Said): boolean {
  return laidDownElsewhere.test(quote);
}

/** Whether they leave them out altogether, and not only of what is done with hours. */
export function leavesOut(said: Said): boolean {
  return !letsStand(said) && !/认定|审核|申报|登记/.test(said.quote);
}

/** The files with sectors that go with another, and now have their own, on their own. */
export function partedIn(files: Files, { sectors }: Library, year: number, those: readonly string[]): Files {
  const of = (sector: string) => {
    const follows = sectors.find((s) => s.sector === sector)?.follows;
    return sectors.find((s) => s.name === follows)?.sector;
  };
  return new Map([
    ...files,
    ...[...new Set(those)].flatMap((sector) => {
      const followed = of(sector);
      return followed === undefined ? [] : [partedFrom(files, sector, followed, year)];
    }),
  ]);
}

/** The file of a sector that goes with another no longer from a year on: up to then it has that one's figures as its own. */
function partedFrom(files: Files, sector: string, followed: string, year: number): readonly [string, string] {
  const path = pathOf(sector);
  const text = files.get(path) ?? '';
  const parts = partsOf(path, text);
  const from = partsOf(pathOf(followed), files.get(pathOf(followed)) ?? '')?.data;
  const list = (key: string) => {
    const there = valueAt(from, [key]);
    return isList(there) ? there : [];
  };
  const periods = list('periods')
    .filter((p) => Number(valueAt(p, ['from'])) < year)
    .map((p) => {
      const to = valueAt(p, ['to']);
      return isFields(p) && (to === undefined || Number(to) >= year) ? { ...p, to: year - 1 } : p;
    });
  if (!parts || periods.length === 0) return [path, text];
  const shared = list('notes').filter((n) => valueAt(n, ['ownOnly']) !== true);
  const own = valueAt(parts.data, ['notes']);
  const notes = [...(isList(own) ? own : []), ...shared];
  const alone = withValue(parts.data, ['follows'], undefined);
  const withOwn = withValue(alone, ['periods'], periods as Value[]);
  const data = notes.length > 0 ? withValue(withOwn, ['notes'], notes as Value[]) : withOwn;
  return [path, withParts(text, parts, data, parts.body, orderIn('sectors'))];
}

function pathOf(sector: string): string {
  return `content/requirements/${sector}.yaml`;
}
