import type { Key } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';
import type { Tally } from '~/rules/duty/judge';
import { type MoreField, situationKey } from '~/rules/duty/more-fields';
import { type Reading, readHours } from '~/rules/duty/read-hours';
import { type Subject, subjects } from '~/rules/duty/subject';

/** What a person has told the checker, as typed: nothing typed is lost by being wrong. Beside the subjects stand parts, what second duties count, and the situation. */
export interface Answers {
  readonly year?: number | undefined;
  readonly sector?: string | undefined;
  readonly typed: Readonly<Record<Subject, string> & Partial<Record<Key, string>>>;
}

export const nothingTyped: Answers['typed'] = { common: '', professional: '', elective: '' };

export type Readings = Readonly<Record<Subject, Reading> & Partial<Record<Key, Reading>>>;

export function readAll(typed: Answers['typed'], hoursPerDay: Hours | undefined): Readings {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([key]) => key !== situationKey)
      .map(([key, text]) => [key, readHours(text ?? '', key in nothingTyped ? hoursPerDay : undefined)]),
  ) as Readings;
}

/** The hours that could be read; a subject or a part with a problem counts as not answered. */
export function hoursIn(readings: Readings): Tally {
  const found: Partial<Record<Key, Hours>> = {};
  for (const [key, reading] of Object.entries(readings)) {
    if (reading?.kind === 'hours') found[key] = reading.hours;
  }
  return found;
}

/** Numbers as typed, in a few words; nothing where nothing is typed. */
export function inWords(
  typed: Answers['typed'],
  more: readonly Pick<MoreField, 'key' | 'name'>[] = [],
): string {
  return [...subjects.map((key) => ({ key, name: shortNames[key] })), ...more]
    .filter(({ key }) => (typed[key] ?? '') !== '')
    .map(({ key, name }) => `${name}${typed[key]?.slice(0, 10)}`)
    .join('，');
}

/** Whether nothing at all is typed. */
export function isBlank(typed: Answers['typed']): boolean {
  return Object.values(typed).every((text) => (text ?? '') === '');
}

const shortNames: Readonly<Record<Subject, string>> = {
  common: '公需',
  professional: '专业',
  elective: '选修',
};
