import { library } from '~/queries/library';
import type { SectorRules } from '~/rules/duty/sector';

/** The rules of a sector as content/ has them today. */
export function sector(id: string): SectorRules {
  const found = library().sectors.find((s) => s.sector === id);
  if (!found) throw new RangeError(id);
  return found;
}
