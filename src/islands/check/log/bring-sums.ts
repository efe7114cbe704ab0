import { type Answers, hoursIn, readAll } from '~/parts/answers/answers';
import type { Day } from '~/rules/duty/day';
import { scopeNames, subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import type { Reader } from '~/rules/log/read-entry';
import { newId } from './drafts';

/** The three numbers kept by the checker as entries, one a subject; nothing where none can be read. */
export function entriesFromSums({ year, typed }: Answers, { perDay, today }: Reader): Entry[] {
  if (year === undefined) return [];
  const done = hoursIn(readAll(typed, perDay(year)));
  return subjects.flatMap((subject): Entry[] => {
    const hours = done[subject];
    if (!hours) return [];
    const title = `${year}年度${scopeNames[subject]}合计（从三个数带来）`;
    const day = lastDayIn(year, today);
    return [
      { id: newId(), day, title, subject, mode: 'remote', hours, proof: false, state: 'learned', year },
    ];
  });
}

/** The last day of a year that has come. */
function lastDayIn(year: number, today: Day): Day {
  const last = `${year}-12-31`;
  return last < today ? last : today;
}
