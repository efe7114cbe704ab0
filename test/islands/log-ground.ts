import type { Answers } from '~/islands/check/log/asks';
import { applyAll } from '~/islands/check/log/changes';
import type { FileRead, ListRead } from '~/islands/check/log/file-read';
import type { Ground } from '~/islands/check/log/ground';
import { type ImportOf, importOf } from '~/islands/check/log/import-of';
import { importChanges } from '~/islands/check/log/import-plan';
import type { Basis } from '~/rules/duty/basis';
import { hours } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { assessLogYear, type Log, sectorIn, yearsOf } from '~/rules/log/log';
import type { StudyWindow } from '~/rules/year/windows';

const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };

function period(from: number, least: readonly number[], rest: Partial<Period> = {}): Period {
  const scopes = ['total', 'common', 'professional', 'elective'] as const;
  const requirements = least.map((n, i) => ({
    scope: scopes[i] as (typeof scopes)[number],
    atLeast: hours(n),
    basis,
  }));
  return { from, requirements, notCounted: [], ...rest };
}

function rules(sector: string, short: string, unit: '学时' | '学分', periods: Period[]): SectorRules {
  return { sector, name: `${short}专业技术人员`, short, unit, periods, notes: [] };
}

export const general = rules('general', '一般', '学时', [
  period(2018, [72, 18, 42, 12], { to: 2019, day: { hours: hours(6), basis } }),
  period(2020, [90, 30, 42, 18]),
]);
const accounting = rules('accounting', '会计', '学分', [
  period(2018, [90, 30, 60], { notCounted: [{ subject: 'elective', basis }] }),
]);
const health = rules('health', '卫生健康', '学时', [period(2018, [72, 18, 42, 12])]);

function window(year: number, subjects: StudyWindow['subjects'], rest: Partial<StudyWindow>): StudyWindow {
  return { year, kind: 'study', subjects, closes: '', say: '', noMakeUp: false, basis, ...rest };
}

/** Made up: 2018's common study can be made up in early 2019, and accountants of 2022 study until April. */
export const windows: readonly StudyWindow[] = [
  window(2018, ['common'], { kind: 'makeUp', closes: '2019-06-30' }),
  window(2022, ['common', 'professional'], { closes: '2023-04-30', sectors: ['accounting'] }),
];

export const ground: Ground = { rules: [general, accounting, health], windows, today: '2026-11-26' };

export const emptyLog: Log = { sector: 'general', entries: [], complete: [] };

/** A list that was read; throws where the file was refused. */
export function listIn(found: FileRead): ListRead {
  if (found.kind === 'refused') throw new Error(found.why);
  return found;
}

export function importInto(
  log: Log,
  found: FileRead,
  answers: Answers = {},
): ImportOf & { readonly log: Log } {
  const of = importOf(listIn(found), answers, log, ground);
  return { ...of, log: applyAll(log, importChanges(log, of.plan, ground)).log };
}

/** Every year of a log with its sector and verdict, by recognised hours and by all. */
export function verdicts(log: Log): Record<number, string> {
  const years = yearsOf(log, windows).map((year) => {
    const sector = sectorIn(log, year);
    const own = ground.rules.find((r) => r.sector === sector);
    if (!own) return [year, sector];
    const { by, used, hours: done } = assessLogYear(log, year, own, windows, ground.today);
    return [year, [sector, used, by.recognized.outcome, by.all.outcome, JSON.stringify(done)].join(' ')];
  });
  return Object.fromEntries(years);
}
