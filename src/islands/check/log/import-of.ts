import { type Log, yearsWritten } from '~/rules/log/log';
import { meant } from '~/rules/log/read-entry';
import type { Answers, Ask } from './asks';
import { conflictSays } from './file-conflicts';
import { filePerson } from './file-person';
import { type ListRead, yearAlone } from './file-read';
import { fileSectors, sectorsTogether } from './file-sectors';
import { fileTold } from './file-told';
import type { Ground } from './ground';
import { type ImportPlan, planImport } from './import-plan';
import { type JudgedList, judgeList, type ReadEntry } from './judge-list';
import { ofOnePerson } from './whose';

/** What a file comes to under the answers so far. */
export interface ImportOf {
  /** The rows of it that are meant. */
  readonly list: ListRead;
  readonly judged: JudgedList;
  readonly plan: ImportPlan;
  /** Questions without an answer: nothing is imported before. */
  readonly open: readonly Ask[];
  /** The sector that a file without one is judged by, where that matters. */
  readonly sector?: string | undefined;
  /** The years of a file that does not tell which are all written down. */
  readonly untold: readonly { readonly year: number; readonly complete: boolean }[];
}

/** The answers on a year: that its sector is taken from the file, that it is all written down. */
export function takeKey(year: number): string {
  return `take@${year}`;
}
export function completeKey(year: number): string {
  return `complete@${year}`;
}

/** Works out what an import would do; nothing is done by it. */
export function importOf(file: ListRead, answers: Answers, log: Log, ground: Ground): ImportOf {
  const { list, asks } = ofOnePerson(file, answers);
  const of = importOfOne(list, answers, log, ground);
  const open = asks.filter((ask) => answers[ask.key] === undefined);
  return {
    ...{ ...of, judged: { ...of.judged, asks: [...asks, ...of.judged.asks] } },
    open: open.length > 0 ? open : of.open,
  };
}

function importOfOne(list: ListRead, answers: Answers, log: Log, ground: Ground): ImportOf {
  const file = fileSectors(list, answers, ground, log);
  const here = yearsWritten(log, ground.windows);
  const taken = [...here].filter((year) => answers[takeKey(year)] === 'yes');
  const judgedBy = sectorsTogether(file, log, ground, taken);
  const judged = judgeList(list, answers, ground, judgedBy);
  const { entries } = judged;
  const complete = completeIn(list, entries, answers);
  const { told, says } = fileTold(list, entries, judgedBy, ground);
  const { person, says: ofPerson } = filePerson(list, ground);
  const years = { sectors: file, complete, taken, told, person };
  const planned = planImport(log, entries, years, ground);
  const conflicts = list.sectors ? [] : conflictSays(list, entries, answers, ground);
  const plan = { ...planned, says: [...planned.says, ...conflicts, ...says, ...ofPerson] };
  const inFile = [...new Set(entries.map((e) => e.entry.year))].sort((a, b) => a - b);
  const isBare = list.absent.includes('sector') || list.sectors?.sector === '';
  const unsaid = isBare && inFile.some((year) => !here.has(year));
  return {
    ...{ list, judged, plan },
    open: judged.asks.filter((ask) => !answers[ask.key]),
    sector: unsaid ? file.sector : undefined,
    untold: list.absent.includes('complete')
      ? inFile
          .filter((year) => !(here.has(year) && log.complete.includes(year)))
          .map((year) => ({ year, complete: complete.includes(year) }))
      : [],
  };
}

/** The years that a file says to be all written down: every row that tells says so. */
function completeIn(list: ListRead, entries: readonly ReadEntry[], answers: Answers): number[] {
  if (list.complete) return [...list.complete];
  const told = new Map(list.listed.map((row) => [row.where, meant('proof', row.complete)]));
  const years = new Map<number, boolean>();
  for (const row of list.listed) {
    const year = yearAlone(row);
    if (year !== undefined) years.set(year, told.get(row.where) === 'yes');
  }
  for (const { where, entry } of entries) {
    const says = told.get(where) === 'yes' || answers[completeKey(entry.year)] === 'yes';
    years.set(entry.year, says && (years.get(entry.year) ?? true));
  }
  return [...years].filter(([, all]) => all).map(([year]) => year);
}
