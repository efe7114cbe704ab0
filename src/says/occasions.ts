import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import { type Duty, dueDay, dutiesIn, type Role } from '~/rules/year/annual-duties';
import type { StudyWindow } from '~/rules/year/windows';
import { hearsaySays } from './basis-says';
import { bearerNames } from './bearer-names';
import { gradeNames } from './grade-names';
import { subjectsSay, windowParts, windowSays } from './window-says';

/** A day of a year worth having in one's calendar. */
export interface Occasion {
  /** The same over years and builds, so that a calendar mends an entry instead of adding another. */
  readonly id: string;
  readonly on: Day;
  readonly title: string;
  readonly says: string;
}

interface Known {
  readonly duties: readonly Duty[];
  readonly windows: readonly StudyWindow[];
  readonly sectors: readonly SectorRules[];
}

/** The dated duties and windows of a year for one role, the earliest first. */
export function occasionsOf({ duties, windows, sectors }: Known, year: number, role: Role): Occasion[] {
  const due = dutiesIn(duties, year, { role }).flatMap((d) => dutyDay(d, year));
  const own = windows.filter((w) => w.year === year).flatMap((w) => windowDays(w, sectors));
  return [...due, ...own].sort((a, b) => a.on.localeCompare(b.on));
}

function dutyDay(duty: Duty, year: number): Occasion[] {
  const on = dueDay(duty, year);
  if (!on) return [];
  const title = `${bearerNames[duty.by]}：${year}年度${duty.title ?? duty.say}，最后一天`;
  return [
    { id: `${year}-${duty.id}`, on, title, says: `${duty.say}。${duty.bases.map(restsOn).join('；')}` },
  ];
}

function windowDays(window: StudyWindow, sectors: readonly SectorRules[]): Occasion[] {
  const { year, kind, subjects, opens, closes, basis } = window;
  const of = windowParts(window, sectors).map(
    (part) => `${part.whom && `${part.whom}：`}${year}年度${subjectsSay(part.subjects)}`,
  );
  const title = `${of.join('；')}${kind === 'study' ? '学习' : '补学'}`;
  const id = [year, kind, ...subjects, ...(window.sectors ?? []), ...(window.except ?? [])].join('-');
  const says = `${windowSays(window, sectors)}。${restsOn(basis)}`;
  return [
    ...(opens ? [{ id: `${id}-opens`, on: opens, title: `${title}开始`, says }] : []),
    { id: `${id}-closes`, on: closes, title: `${title}最后一天`, says },
  ];
}

/** The sectors a window is for, as people say them; empty for everyone. */
export function forWhom(
  { sectors: named, except }: Pick<StudyWindow, 'sectors' | 'except'>,
  sectors: readonly SectorRules[],
): string {
  const short = (ids: readonly string[]) =>
    ids.map((id) => sectors.find((s) => s.sector === id)?.short ?? id).join('、');
  if (named) return short(named);
  return except ? `${short(except)}以外` : '';
}

function restsOn(basis: Basis): string {
  if (basis.grade === 'official') return `${gradeNames.official}“${basis.quote}”`;
  return hearsaySays(basis);
}
