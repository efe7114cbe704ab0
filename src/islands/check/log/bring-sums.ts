import { type Answers, hoursIn, readAll } from '~/parts/answers/answers';
import type { Day } from '~/rules/duty/day';
import { add, type Hours, hours, lacking } from '~/rules/duty/hours';
import { type PartField, secondFields, situationKey } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import type { Reader } from '~/rules/log/read-entry';
import { type Told, worthTelling } from '~/rules/log/told';
import { scopeNames } from '~/says/scope-names';
import { newId } from './drafts';
import type { Ground } from './ground';

/** The three numbers kept by the checker as entries, one a subject; nothing where none can be read. */
export function entriesFromSums(
  { year, typed }: Answers,
  { perDay, today, parts: partsIn }: Reader,
): Entry[] {
  if (year === undefined) return [];
  const done = hoursIn(readAll(typed, perDay(year)));
  const day = lastDayIn(year, today);
  const brought = (subject: Subject, hours: Hours, part?: PartField): Entry => ({
    id: newId(),
    day,
    title: `${year}年度${part ? `其中${part.name}` : scopeNames[subject]}合计（从三个数带来）`,
    subject,
    ...(part ? { part: part.key } : {}),
    ...{ mode: 'remote', hours, proof: false, state: 'learned', year },
  });
  return subjects.flatMap((subject): Entry[] => {
    // A part lies inside its subject: both together are what was typed of the subject.
    const parts = (partsIn?.(year) ?? []).filter((p) => p.of === subject && (done[p.key] ?? 0) > 0);
    const inside = parts.reduce((sum, { key }) => add(sum, done[key] as Hours), hours(0));
    const whole = done[subject] ?? inside;
    const rest = lacking(whole, inside);
    return [
      ...(rest > 0 ? [brought(subject, rest)] : []),
      ...parts.map((part) => brought(subject, done[part.key] as Hours, part)),
    ];
  });
}

/** What else the checker keeps of the year: the person's situation, and what second duties count. */
export function toldFromSums({ year, typed, sector }: Answers, { rules }: Ground): Told | undefined {
  const own = rules.find((r) => r.sector === sector);
  if (!own || year === undefined) return undefined;
  const beside = secondFields(own, year).flatMap(({ key }) => {
    const reading = readHours(typed[key] ?? '');
    return reading.kind === 'hours' ? [[key, reading.hours] as const] : [];
  });
  return worthTelling({ situation: typed[situationKey], beside: Object.fromEntries(beside) });
}

/** The last day of a year that has come. */
function lastDayIn(year: number, today: Day): Day {
  const last = `${year}-12-31`;
  return last < today ? last : today;
}
