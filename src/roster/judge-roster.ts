import type { Day } from '~/rules/day';
import type { SectorRules } from '~/rules/sector';
import type { Sheet } from '~/sheets/workbook';
import { withDuplicates } from './duplicates';
import { judgeRow } from './judge-row';
import type { Counts, JudgedRoster, RosterRow, RosterSettings, SkippedRow } from './roster';
import { whySkipped } from './skip';
import { standardsFor } from './standards';

const slice = 2000;

/**
 * Judges a staff list slice by slice: gives how many rows are done, so that a worker can tell, and returns the whole.
 * Every row of the sheet is in the result once, judged or skipped.
 */
export function* judging(
  sheet: Sheet,
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
  headings: readonly string[] = [],
): Generator<number, JudgedRoster> {
  const rows: RosterRow[] = [];
  const skipped: SkippedRow[] = [];
  const standards = standardsFor(settings, sectors, today);
  for (let i = 0; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] ?? [];
    const why =
      i < settings.headerRows
        ? aboveFirst(cells, i, settings)
        : whySkipped(cells, settings.columns, headings);
    if (why) skipped.push({ row: i + 1, why });
    else rows.push(judgeRow(cells, i + 1, standards));
    if (i % slice === slice - 1) yield i + 1;
  }
  return { rows: withDuplicates(rows), skipped, counts: countsOf(rows) };
}

/** Judges a whole staff list at once. */
export function judgeRoster(...given: Parameters<typeof judging>): JudgedRoster {
  const steps = judging(...given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function aboveFirst(
  cells: Sheet['rows'][number],
  i: number,
  { headerRows }: RosterSettings,
): SkippedRow['why'] {
  if (cells.every((cell) => cell === '')) return 'blank';
  return i === headerRows - 1 ? 'heading' : 'title';
}

function countsOf(rows: readonly RosterRow[]): Counts {
  const counts = { total: rows.length, met: 0, short: 0, incomplete: 0, rejected: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
