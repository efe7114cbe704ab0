import type { Field } from '~/roster/find/field';
import { rowsSay } from '~/roster/find/place';
import type { Counts, JudgedRoster, RosterRow } from '~/roster/judge/roster';
import { unknownSectors } from '~/roster/judge/unknown-sectors';
import type { ListWords } from '~/roster/say/list-words';
import { isToDo, isToRemind } from '~/roster/say/reminder';
import { textOf } from '~/sheets/cell';
import type { DepartmentCounts, Group, Summary } from './protocol';
import { shown } from './show-row';

const skippedShown = 200;
const onPaper = 200;

/** What a judged list comes to. */
export function summaryOf(
  judged: JudgedRoster,
  words: ListWords,
): Omit<Summary, 'alike' | 'ofYear' | 'carried' | 'commas'> {
  const { rows, skipped, counts, duplicates } = judged;
  const left = rows.filter(isToDo);
  return {
    counts,
    departments: departmentsIn(rows),
    groups: groupsIn(rows),
    unseen: {
      hidden: whereAll(judged.unseen.hidden, judged),
      struck: whereAll(judged.unseen.struck, judged),
    },
    withSeveral: judged.withSeveral,
    read: judged.lines.length,
    duplicates: duplicates.size,
    sameNames: judged.sameNames.size,
    unlikely: rows.filter((row) => row.unlikely).length,
    unfilled: (['id', 'department'] as const).filter((field) => rows.every((row) => row[field] === '')),
    doubtfulIds: rows.filter((row) => !row.sureId).length,
    assumed: { year: unnamed(judged, 'year'), sector: unnamed(judged, 'sector') },
    unknownSectors: unknownSectors(judged, words.sectors),
    toRemind: rows.filter(isToRemind).length,
    toDo: {
      count: left.length,
      rows: left.length > onPaper ? [] : left.map((row) => shown(judged.explained(row), words)),
    },
    skipped: {
      count: skipped.length,
      first: skipped.slice(0, skippedShown).map(({ row, why }) => ({ why, ...judged.placeOf(row) })),
    },
  };
}

/** The departments as the list names them first. */
function departmentsIn(rows: readonly RosterRow[]): DepartmentCounts[] {
  const found = new Map<string, Record<keyof Counts | 'toRemind', number>>();
  for (const row of rows) {
    const counts = found.get(row.department) ?? { ...nobody };
    counts.total++;
    counts[row.outcome]++;
    if (isToRemind(row)) counts.toRemind++;
    found.set(row.department, counts);
  }
  return [...found].map(([name, { toRemind, ...counts }]) => ({ name, counts, toRemind }));
}

const nobody = { total: 0, met: 0, short: 0, incomplete: 0, rejected: 0, toRemind: 0 };

/** Each sector and year that somebody was judged by, the latest year first. */
function groupsIn(rows: readonly RosterRow[]): Group[] {
  const found = new Map<string, { sector: string; year: number; people: number }>();
  for (const { sector, year, grade } of rows) {
    if (sector === undefined || year === undefined || grade === undefined) continue;
    const key = `${year} ${sector}`;
    const group = found.get(key) ?? { sector, year, people: 0 };
    group.people++;
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => b.year - a.year || b.people - a.people);
}

/** How many people's rows leave a field to what was chosen for all. */
function unnamed({ rows, cellAt }: JudgedRoster, field: Field): number {
  return rows.filter(({ row }) => textOf(cellAt(row, field)).trim() === '').length;
}

function whereAll(rows: readonly number[], { placeOf }: JudgedRoster) {
  return { count: rows.length, where: rows.length === 0 ? '' : rowsSay(rows, placeOf) };
}
