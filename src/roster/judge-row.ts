import { measure, outcomeBy } from '~/rules/assess';
import type { Hours } from '~/rules/hours';
import type { Scope } from '~/rules/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Columns, Field } from './field';
import { type ReadRow, readRow } from './read-row';
import type { Reason } from './reason';
import type { ExplainedRow, RosterRow } from './roster';
import type { Standards } from './standards';

/** Judges one person's row; nothing in it stops the next. A doubt rejects it, whatever it says. */
export function judgeRow(
  cells: readonly Cell[],
  row: number,
  standards: Standards,
  doubt?: Reason,
): RosterRow {
  return verdict(readRow(cells, standards, doubt), row);
}

/** The same row with what its verdict rests on. */
export function explainRow(
  cells: readonly Cell[],
  row: number,
  standards: Standards,
  doubt?: Reason,
): ExplainedRow {
  const read = readRow(cells, standards, doubt);
  const unread = unreadIn(cells, read.troubles, standards.settings.columns);
  return { ...verdict(read, row), hours: read.hours, unread, ...explanation(read) };
}

function unreadIn(
  cells: readonly Cell[],
  troubles: readonly Reason[],
  columns: Columns,
): ExplainedRow['unread'] {
  const unread: Partial<Record<Field, string>> = {};
  for (const trouble of troubles) {
    const column = trouble.kind === 'cell' ? (trouble.column ?? columns[trouble.field]) : undefined;
    if (trouble.kind !== 'cell' || column === undefined) continue;
    const cell = cells[column];
    unread[trouble.field] = textOf(cell) || (typeof cell === 'object' ? nothingKept : '');
  }
  return unread;
}

/** In place of a formula whose result the file does not hold. */
const nothingKept = '（没有存下结果）';

/** Spelt out, because spreading a hundred thousand rows takes longer than judging them. */
function verdict(read: ReadRow, row: number): RosterRow {
  const { name, id, department, year, sector, hours, by, troubles } = read;
  const said = by && troubles.length === 0 ? outcomeBy(hours, by) : 'rejected';
  const outcome = said === 'not-judged' ? 'incomplete' : said;
  const grade = said === 'not-judged' || said === 'rejected' ? undefined : by?.basis;
  return { row, name, id, department, year, sector, outcome, grade };
}

type Explanation = Pick<ExplainedRow, 'counted' | 'missing' | 'reasons'>;

function explanation({ hours, by, troubles, notes }: ReadRow): Explanation {
  if (!by || troubles.length > 0) return { missing: {}, reasons: troubles };
  const assessment = measure(hours, by);
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
    if (finding.kind === 'unanswered') reasons.push({ kind: 'unanswered', scope });
    if (finding.kind !== 'short') continue;
    missing[scope] = finding.missing;
    reasons.push({ kind: 'short', scope, missing: finding.missing });
  }
  if (surplusStays) reasons.push({ kind: 'surplus-stays' });
  if (carriedFrom !== undefined) reasons.push({ kind: 'carried-forward', from: carriedFrom });
  return { counted, missing, reasons: [...reasons, ...notes] };
}
