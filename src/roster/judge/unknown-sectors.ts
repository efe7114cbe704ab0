import { readSector } from '~/roster/read/read-sector';
import type { SectorRules } from '~/rules/duty/sector';
import { textOf } from '~/sheets/cell';
import type { JudgedRoster } from './roster';

/** What a list calls a sector, and how many rows do. */
export interface SectorWord {
  readonly word: string;
  readonly rows: number;
}

/** With as many unknown words as this, the column is more likely the wrong one. */
export const mostAsked = 30;

/** The words in the sector's column that mean none of the sectors by themselves, the most frequent first; no more of them than anybody would answer. */
export function unknownSectors(
  { lines, cellAt }: Pick<JudgedRoster, 'lines' | 'cellAt'>,
  sectors: readonly SectorRules[],
): SectorWord[] {
  const found = new Map<string, number>();
  for (const { row } of lines) {
    const word = textOf(cellAt(row, 'sector')).trim();
    if (word !== '') found.set(word, (found.get(word) ?? 0) + 1);
  }
  const unknown: SectorWord[] = [];
  for (const [word, rows] of [...found].sort(([, a], [, b]) => b - a)) {
    if (unknown.length === mostAsked) break;
    if (readSector(word, sectors) === undefined) unknown.push({ word, rows });
  }
  return unknown;
}
