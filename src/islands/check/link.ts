import type { Answers } from '~/parts/answers/answers';
import { plain } from '~/rules/duty/hours';
import { type MoreField, situationKey } from '~/rules/duty/more-fields';
import type { readHours } from '~/rules/duty/read-hours';
import type { SectorRules } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';

export const version = '1';

export const ownKeys = ['v', 'year', 'sector', ...subjects];

/** The keys of the checker's link, with those that only some sectors have. */
export function linkKeys(sectors: readonly SectorRules[]): string[] {
  const parts = sectors.flatMap((s) => (s.parts ?? []).map((part) => part.key));
  const counted = sectors.flatMap((s) => (s.seconds ?? []).flatMap((d) => d.measures.map((m) => m.key)));
  return [...new Set([...ownKeys, ...parts, ...counted, situationKey])];
}

/** What a link may say beside year, sector and subjects. */
export interface More {
  /** Every key that some sector and year has. */
  readonly keys: readonly string[];
  /** What these answers ask for. */
  of(answers: Omit<Answers, 'typed'>): {
    readonly fields: readonly Pick<MoreField, 'key' | 'name'>[];
    readonly situations: readonly string[];
  };
}

/** The fragment that restores these answers; hours that were read are written as plain numbers. */
export function linkTo(
  { year, sector, typed }: Answers,
  read: (typed: string) => ReturnType<typeof readHours>,
  more: readonly Pick<MoreField, 'key'>[] = [],
): string {
  const params = new URLSearchParams({ v: version });
  if (year !== undefined) params.set('year', String(year));
  if (sector !== undefined) params.set('sector', sector);
  for (const key of [...subjects, ...more.map((field) => field.key)]) {
    const text = typed[key] ?? '';
    const reading = read(text);
    if (reading.kind === 'blank') continue;
    params.set(key, reading.kind === 'hours' ? plain(reading.hours) : text);
  }
  if (typed[situationKey]) params.set(situationKey, typed[situationKey]);
  return `#${params}`;
}
