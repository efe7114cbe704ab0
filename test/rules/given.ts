import { type Hours, hours } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';

export const today = '2026-11-23';

/** 公需, 专业, 选修 in that order; undefined is not answered. */
export function record(year: number, ...done: (number | undefined)[]) {
  const entries = subjects.flatMap((s, i): [Subject, Hours][] =>
    done[i] === undefined ? [] : [[s, hours(done[i] as number)]],
  );
  return { year, hours: Object.fromEntries(entries) as Partial<Record<Subject, Hours>> };
}
