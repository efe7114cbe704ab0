import { library } from '~/queries/library';
import { type Hours, hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import { type Subject, subjects } from '~/rules/duty/subject';

export const today = '2026-11-23';

/** The rules of a sector as content/ has them. */
export function sector(id: string): SectorRules {
  const found = library().sectors.find((s) => s.sector === id);
  if (!found) throw new RangeError(id);
  return found;
}

/** 公需, 专业, 选修 in that order; undefined is not answered. */
export function record(year: number, ...done: (number | undefined)[]) {
  const entries = subjects.flatMap((s, i): [Subject, Hours][] =>
    done[i] === undefined ? [] : [[s, hours(done[i] as number)]],
  );
  return { year, hours: Object.fromEntries(entries) as Partial<Record<Subject, Hours>> };
}
