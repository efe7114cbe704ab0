import type { SectorRules } from '~/rules/duty/sector';
import type { StudyWindow } from '~/rules/year/windows';

/** The figures as they were released on a day, so that an old record can be judged again by what it was judged by. */
export interface RuleVersion {
  /** Its name: the day of release, 2026-11-25; a further one of that day is 2026-11-25-2. Text order is the order of release. */
  readonly version: string;
  readonly sectors: readonly SectorRules[];
  readonly windows: readonly StudyWindow[];
}

/** Whether a text can be the name of a version. */
export function isVersionName(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(-[2-9])?$/.test(text);
}
