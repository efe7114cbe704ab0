import type { Assessment, Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { add, type Hours, hours, lacking } from '~/rules/duty/hours';
import { keyOf, type Requirement } from '~/rules/duty/judge';
import { type Subject, subjects } from '~/rules/duty/subject';
import { lastOpen, windowState } from '~/rules/year/window-state';
import { type StudyWindow, windowsFor } from '~/rules/year/windows';
import type { LogYear } from './log';

/** Whether there is still time; what no text says is unknown, never guessed. */
export type TimeLeft =
  | { readonly kind: 'open'; readonly window: StudyWindow }
  /** Closed, and nothing can be made up; or closed, and the texts say no more. */
  | { readonly kind: 'over' | 'closed'; readonly window: StudyWindow }
  | { readonly kind: 'unknown' };

/** What remains of one subject, or of a part of one. */
export interface Remaining {
  readonly subject: Key;
  readonly part: Requirement['part'];
  /** The least there is to learn yet; where nothing is written of the subject, the most it can be. */
  readonly toLearn: Hours;
  readonly answered: boolean;
  /** Learned, and to be recognised yet for the minimum. */
  readonly toRecognize: Hours;
  readonly time: TimeLeft;
}

/** What remains of a year (还差什么). */
export interface Plan {
  readonly remaining: readonly Remaining[];
  /** Hours of any subject that the total lacks when every subject has its own. */
  readonly anySubject: Hours;
}

const none = hours(0);

/** The least that remains of a year of a log on a day; nothing where the year is not judged. */
export function planFor(
  year: LogYear,
  sector: string,
  windows: readonly StudyWindow[],
  today: Day,
): Plan | undefined {
  const { all } = year.by;
  if (!isJudged(all)) return undefined;
  const remaining: Remaining[] = [];
  for (const requirement of all.period.requirements) {
    const { scope: subject, atLeast, part } = requirement;
    if (subject === 'total' || isSettled(all, subject)) continue;
    const done = year.hours.all[subject];
    const toLearn = lacking(atLeast, done ?? none);
    const toRecognize = lacking(lacking(atLeast, toLearn), year.hours.recognized[subject] ?? none);
    if (toLearn === none && toRecognize === none) continue;
    const time = timeLeft(windowsFor(windows, (part?.of ?? subject) as Subject, sector, year.year), today);
    remaining.push({
      subject,
      part,
      toLearn,
      answered: done !== undefined,
      toRecognize,
      time,
    });
  }
  return { remaining, anySubject: beyondSubjects(all, year) };
}

/** Whether an examination or a diploma has settled it, or it is not known whether it has. */
function isSettled({ findings }: Judged, key: Key): boolean {
  const found = findings.find((f) => keyOf(f) === key);
  return found?.kind === 'not-asked' || (found?.kind === 'met' && found.by !== undefined);
}

function isJudged(assessment: Assessment): assessment is Judged {
  return assessment.outcome !== 'not-judged';
}

/** The window that stays open longest; when all are closed, whether that is the end. */
export function timeLeft(known: readonly StudyWindow[], today: Day): TimeLeft {
  const byClose = [...known].sort((a, b) => (lastOpen(a) < lastOpen(b) ? 1 : -1));
  const open = byClose.find((w) => windowState(w, today).kind !== 'closed');
  if (open) return { kind: 'open', window: open };
  const [window] = byClose;
  if (!window) return { kind: 'unknown' };
  return { kind: known.every((w) => w.noMakeUp) ? 'over' : 'closed', window };
}

function beyondSubjects(judged: Judged, { hours: done }: LogYear): Hours {
  if (isSettled(judged, 'total')) return none;
  const { period } = judged;
  let sum = none;
  for (const subject of subjects) {
    if (period.notCounted.some((n) => n.subject === subject)) continue;
    const own = period.requirements.find((r) => r.scope === subject)?.atLeast ?? none;
    sum = add(sum, Math.max(own, done.all[subject] ?? none) as Hours);
  }
  return lacking(period.requirements.find((r) => r.scope === 'total')?.atLeast ?? none, sum);
}
