import type { Hours } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { Yardstick } from '~/rules/duty/yardstick';

const times = 10;

type Done = Readonly<Partial<Record<Subject, Hours>>>;

/** The subjects with ten times the hours that are asked, or more: what one digit too many makes of enough. */
export function unlikelyIn(done: Done, by: Yardstick): Subject[] {
  return subjects.filter((subject) => isUnlikely(done, subject, by));
}

/** Whether there is any. */
export function hasUnlikely(done: Done, by: Yardstick): boolean {
  for (const subject of subjects) if (isUnlikely(done, subject, by)) return true;
  return false;
}

function isUnlikely(done: Done, subject: Subject, { applied }: Yardstick): boolean {
  const given = done[subject];
  if (given === undefined || given === 0) return false;
  const asked = applied?.period.requirements.find(({ scope }) => scope === subject);
  return asked !== undefined && given >= asked.atLeast * times;
}
