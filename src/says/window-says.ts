import { appliedTo } from '~/rules/duty/applied';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import type { StudyWindow } from '~/rules/year/windows';
import { inScope } from './in-scope';
import { scopeNames } from './scope-names';

/** Whom a window is for, with the subjects that count for them. */
export interface WindowPart {
  /** The sectors as people say them, empty for everyone: 会计、教育. */
  readonly whom: string;
  readonly subjects: readonly Subject[];
}

/** A window by whom it is for; sectors that don't count a subject aren't told of its window. */
export function windowParts(window: StudyWindow, sectors: readonly SectorRules[]): WindowPart[] {
  const { sectors: named, except, subjects, year } = window;
  if (!named) return [{ whom: except ? `${shorts(except, sectors)}以外` : '', subjects }];
  const parts = new Map<string, string[]>();
  for (const id of named) {
    const counted = countedIn(subjects, id, year, sectors).join();
    parts.set(counted, [...(parts.get(counted) ?? []), id]);
  }
  return [...parts].map(([counted, ids]) => ({
    whom: shorts(ids, sectors),
    subjects: subjects.filter((s) => counted.split(',').includes(s)),
  }));
}

/** Whom each part of a window is for and of what, in one line: 会计行业的公需科目、专业科目. */
function windowFor(window: StudyWindow, sectors: readonly SectorRules[]): string {
  return windowParts(window, sectors)
    .map(({ whom, subjects }) => `${whom && `${whom}行业的`}${subjectsSay(subjects)}`)
    .join('，');
}

/** A window in a sentence that can go anywhere by itself: 据转载，2021年度会计行业的公需科目、专业科目：会计人员学到2021年12月31日，不再补学. */
export function windowSays(window: StudyWindow, sectors: readonly SectorRules[]): string {
  const when = `${window.year}年度`;
  const own = window.say.startsWith(when);
  const whom = `${windowFor(window, sectors)}：`;
  return inScope({
    grade: window.basis.grade,
    when: own ? '' : when,
    whom: own ? '' : whom,
    say: barelySays(window, sectors),
  });
}

/** What a window says where whom it is for and of what has just been said: 会计人员 not twice, nor 公需科目. */
export function barelySays(window: StudyWindow, sectors: readonly SectorRules[]): string {
  const { say, sectors: named, subjects } = window;
  const own = named?.length === 1 ? say.replace(`${shorts(named, sectors)}人员`, '') : say;
  const of = subjectsSay(subjects);
  return own.startsWith(of) ? own.slice(of.length) : own;
}

export function subjectsSay(subjects: readonly Subject[]): string {
  return subjects.map((s) => scopeNames[s]).join('、');
}

/** The subjects that count for a sector in a year. */
export function countedIn(
  subjects: readonly Subject[],
  sector: string,
  year: number,
  sectors: readonly SectorRules[],
): Subject[] {
  const rules = sectors.find((s) => s.sector === sector);
  const not = (rules && appliedTo(rules, year)?.period.notCounted) ?? [];
  return subjects.filter((subject) => !not.some((n) => n.subject === subject));
}

function shorts(ids: readonly string[], sectors: readonly SectorRules[]): string {
  return ids.map((id) => sectors.find((s) => s.sector === id)?.short ?? id).join('、');
}
