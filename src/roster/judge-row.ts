import { appliedTo } from '~/rules/applied';
import { type Assessment, assess } from '~/rules/assess';
import type { Day } from '~/rules/day';
import type { Hours } from '~/rules/hours';
import type { SectorRules } from '~/rules/sector';
import { type Scope, type Subject, subjects } from '~/rules/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Field } from './field';
import { readCellHours } from './read-cell-hours';
import { readSector } from './read-sector';
import { readYear } from './read-year';
import type { Reason } from './reason';
import type { RosterRow, RosterSettings, RowOutcome } from './roster';

/** What every row of a list is judged with. */
export interface Bench {
  readonly settings: RosterSettings;
  readonly sectors: readonly SectorRules[];
  readonly today: Day;
}

/** Judges one person's row; nothing in it stops the next. */
export function judgeRow(cells: readonly Cell[], row: number, bench: Bench): RosterRow {
  const { columns } = bench.settings;
  const cell = (field: Field) => (columns[field] === undefined ? undefined : cells[columns[field] as number]);
  const text = (field: Field) => textOf(cell(field)).trim();
  const rejecting: Reason[] = [];
  const year = yearIn(cell('year'), bench.settings, rejecting);
  const sector = sectorIn(cell('sector'), bench, rejecting);
  const rules = bench.sectors.find((s) => s.sector === sector);
  const perDay = rules && year !== undefined ? appliedTo(rules, year)?.period.day?.hours : undefined;
  const hours: Partial<Record<Subject, Hours>> = {};
  const beside: Reason[] = [];
  for (const subject of subjects) {
    const read = readCellHours(cell(subject), perDay);
    if (read.kind === 'trouble') rejecting.push({ kind: 'cell', field: subject, trouble: read.trouble });
    if (read.kind !== 'hours') continue;
    hours[subject] = read.hours;
    if (read.days !== undefined) beside.push({ kind: 'days-converted', subject, days: read.days });
  }
  for (const field of ['name', 'id'] as const) {
    const value = cell(field);
    if (value !== undefined && typeof value !== 'string')
      rejecting.push({ kind: 'cell', field, trouble: value.problem });
  }
  if ((columns.name ?? columns.id) !== undefined && text('name') === '' && text('id') === '')
    rejecting.push({ kind: 'nobody' });
  const person = {
    row,
    name: text('name'),
    id: text('id'),
    department: text('department'),
    year,
    sector,
    hours,
  };
  if (rejecting.length > 0 || !rules || year === undefined)
    return { ...person, outcome: 'rejected', missing: {}, reasons: rejecting };
  const assessment = assess({ year, hours }, rules, bench.today);
  const { counted, missing, reasons } = explained(assessment);
  return {
    ...person,
    outcome: outcomeOf(assessment),
    counted,
    missing,
    reasons: [...reasons, ...beside],
    grade: assessment.basis,
  };
}

function yearIn(cell: Cell | undefined, settings: RosterSettings, rejecting: Reason[]): number | undefined {
  const typed = textOf(cell).trim();
  const year = typed === '' ? settings.year : readYear(typed);
  if (year === undefined)
    rejecting.push({ kind: 'cell', field: 'year', trouble: typed === '' ? 'blank' : 'unknown' });
  return year;
}

function sectorIn(
  cell: Cell | undefined,
  { settings, sectors }: Bench,
  rejecting: Reason[],
): string | undefined {
  const typed = textOf(cell).trim();
  const sector = typed === '' ? settings.sector : readSector(typed, sectors);
  if (sector === undefined)
    rejecting.push({ kind: 'cell', field: 'sector', trouble: typed === '' ? 'blank' : 'unknown' });
  return sector;
}

function outcomeOf({ outcome }: Assessment): RowOutcome {
  return outcome === 'not-judged' ? 'incomplete' : outcome;
}

interface Explained {
  readonly counted?: Hours | undefined;
  readonly missing: Partial<Record<Scope, Hours>>;
  readonly reasons: Reason[];
}

function explained(assessment: Assessment): Explained {
  if (assessment.outcome === 'not-judged') {
    return { missing: {}, reasons: [{ kind: 'not-judged', why: assessment.why }] };
  }
  const { findings, surplusStays, carriedFrom } = assessment;
  const missing: Partial<Record<Scope, Hours>> = {};
  const reasons: Reason[] = [];
  let counted: Hours | undefined;
  for (const finding of findings) {
    if (finding.kind === 'not-counted') {
      reasons.push({ kind: 'not-counted', subject: finding.subject });
      continue;
    }
    const { scope } = finding.requirement;
    if (scope === 'total') counted = finding.recognized;
    if (finding.kind === 'short') missing[scope] = finding.missing;
    if (finding.kind === 'short') reasons.push({ kind: 'short', scope, missing: finding.missing });
    if (finding.kind === 'unanswered') reasons.push({ kind: 'unanswered', scope });
  }
  if (surplusStays) reasons.push({ kind: 'surplus-stays' });
  if (carriedFrom !== undefined) reasons.push({ kind: 'carried-forward', from: carriedFrom });
  return { counted, missing, reasons };
}
