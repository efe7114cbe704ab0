import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import type { Ending } from '~/rules/duty/ending';
import type { Subject } from '~/rules/duty/subject';
import { type Audience, isFor } from './ways';

/** When a year's study may be done (学习时间) or made up (补学). */
export interface StudyWindow extends Audience, Ending {
  readonly year: number;
  readonly kind: 'study' | 'makeUp';
  readonly subjects: readonly Subject[];
  readonly opens?: Day | undefined;
  readonly closes: Day;
  readonly say: string;
  /** The source says that nothing can be made up afterwards. */
  readonly noMakeUp: boolean;
  readonly basis: Basis;
}

/** The windows known for a subject of a sector's year; none known is no answer either way. */
export function windowsFor(
  windows: readonly StudyWindow[],
  subject: Subject,
  sector: string,
  year: number,
): StudyWindow[] {
  return windows.filter((w) => w.year === year && w.subjects.includes(subject) && isFor(w, sector, year));
}
