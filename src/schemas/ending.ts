import type { Basis } from '~/rules/duty/basis';
import { type Day, yearOf } from '~/rules/duty/day';
import type { Duty } from '~/rules/duty/duty';
import type { SectorRules } from '~/rules/duty/sector';
import { dueDay } from '~/rules/year/annual-duties';
import type { StudyWindow } from '~/rules/year/windows';
import type { AnnualDutiesFile } from './annual-duties';
import { earliest, endOf, type Texts } from './texts';

/** The rules of a sector, each with the day on which what it rests on comes to an end. */
export function sectorEnding(rules: SectorRules, texts: Texts): SectorRules {
  const { periods, notes, situations, conversions, seconds } = rules;
  const ending = <T extends { readonly basis: Basis }>(one: T): T => marked(one, endOf(one.basis, texts));
  return {
    ...rules,
    periods: periods.map((p) => marked(p, endOfAll(p.requirements, texts))),
    notes: notes.map((note) => {
      const end = endOf(note.basis, texts);
      return end === undefined ? note : { ...note, to: Math.min(note.to ?? yearOf(end), yearOf(end)) };
    }),
    ...(situations && { situations: situations.map(ending) }),
    ...(conversions && { conversions: conversions.map(ending) }),
    ...(seconds && { seconds: seconds.map((duty) => marked(duty, endOfAll(boundsIn(duty), texts))) }),
  };
}

/** A time to study or make up, with the day on which what it rests on ends where that comes before its own end. */
export function windowEnding(window: StudyWindow, texts: Texts): StudyWindow {
  const end = endOf(window.basis, texts);
  return marked(window, end !== undefined && end <= window.closes ? end : undefined);
}

/** What is due every year, only as long as all it rests on does not come to an end before the day. */
export function annualEnding(file: AnnualDutiesFile, texts: Texts): AnnualDutiesFile {
  const duties = file.duties.map((duty) => {
    const ends = duty.bases.map((basis) => endOf(basis, texts));
    const end = ends.includes(undefined) ? undefined : [...ends].sort().pop();
    if (end === undefined) return duty;
    // What is asked for one year alone may be due after it.
    const year = duty.from !== undefined && duty.from === duty.to ? duty.from : yearOf(end);
    const day = dueDay(duty, year);
    const last = day !== undefined && end <= day ? year - 1 : yearOf(end);
    return { ...duty, to: Math.min(duty.to ?? last, last) };
  });
  return { ...file, duties };
}

function marked<T>(one: T, ended: Day | undefined): T {
  return ended === undefined ? one : { ...one, ended };
}

function endOfAll(all: readonly { readonly basis: Basis }[], texts: Texts): Day | undefined {
  return earliest(all.map(({ basis }) => endOf(basis, texts)));
}

function boundsIn({ conditions }: Duty) {
  return conditions.flatMap((c): readonly { readonly basis: Basis }[] =>
    c.kind === 'either' ? c.options : [c],
  );
}
