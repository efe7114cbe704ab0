import type { Day } from './day';
import type { SectorRules } from './sector';
import type { StudyWindow } from './windows';

/** The figures as they were released on a day, so that an old record can be judged again by what it was judged by. */
export interface RuleVersion {
  /** The day of release, which is its name: 2026-11-25. */
  readonly version: Day;
  readonly sectors: readonly SectorRules[];
  readonly windows: readonly StudyWindow[];
}
