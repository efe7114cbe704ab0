import type { Columns, Field } from '~/roster/find/field';
import { type ReadRow, readRow } from '~/roster/read/read-row';
import type { Reason } from '~/roster/read/reason';
import type { Standards } from '~/roster/read/standards';
import { measure, outcomeBy } from '~/rules/duty/assess';
import type { Key } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';
import type { Subject } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { ExplainedRow, RosterRow } from './roster';
import { hasUnlikely, unlikelyIn } from './unlikely';

/** Judges one person's row; nothing in it stops the next. A doubt rejects it, whatever it says. */
export function judgeRow(
  cells: readonly Cell[],
  row: number,
  standards: Standards,
  doubt?: Reason,
): RosterRow {
  return verdictOn(readRow(cells, standards, doubt), row);
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
  return { ...verdictOn(read, row), hours: read.hours, unread, ...explanationOf(read) };
}

function unreadIn(
  cells: readonly Cell[],
  troubles: readonly Reason[],
  columns: Columns,
): ExplainedRow['unread'] {
  const unread: Partial<Record<Field, string>> = {};
  for (const trouble of troubles) {
    if (trouble.kind !== 'cell') continue;
    const cell = cells[trouble.column ?? columns[trouble.field] ?? -1];
    unread[trouble.field] = textOf(cell) || (typeof cell === 'object' ? nothingKept : '');
  }
  return unread;
}

/** In place of a formula whose result the file does not hold. */
const nothingKept = '（没有存下结果）';

/** Spelt out, because spreading a hundred thousand rows takes longer than judging them. */
export function verdictOn(read: ReadRow, row: number, rows?: readonly number[]): RosterRow {
  const { name, id, sureId, department, year, sector, hours, by, troubles } = read;
  const said = by && troubles.length === 0 ? outcomeBy(hours, by) : 'rejected';
  const outcome = said === 'not-judged' ? 'incomplete' : said;
  const judged = said !== 'not-judged' && said !== 'rejected' ? by : undefined;
  const unlikely = judged !== undefined && hasUnlikely(hours, judged);
  const grade = judged?.basis;
  return { row, rows, name, id, sureId, department, year, sector, outcome, grade, unlikely };
}

type Explanation = Pick<ExplainedRow, 'counted' | 'missing' | 'reasons'>;

/** What a verdict rests on. */
export function explanationOf({ hours, by, troubles, notes }: ReadRow): Explanation {
  if (!by || troubles.length > 0) return { missing: {}, reasons: [...troubles, ...notes.filter(isDoubt)] };
  const assessment = measure(hours, by);
  if (assessment.outcome === 'not-judged') {
    return { missing: {}, reasons: [{ kind: 'not-judged', why: assessment.why }, ...notes] };
  }
  const { findings, surplusStays, carriedFrom } = assessment;
  const missing: Partial<Record<Key, Hours>> = {};
  const reasons: Reason[] = [];
  let counted: Hours | undefined;
  for (const finding of findings) {
    if (finding.kind === 'not-counted') {
      reasons.push({ kind: 'not-counted', subject: finding.subject as Subject });
      continue;
    }
    if (finding.kind === 'not-asked') continue;
    const { scope, part } = finding.requirement;
    if (scope === 'total') counted = finding.recognized;
    if (finding.kind === 'unanswered') reasons.push({ kind: 'unanswered', scope, part });
    if (finding.kind !== 'short') continue;
    missing[scope] = finding.missing;
    reasons.push({ kind: 'short', scope, part, missing: finding.missing });
  }
  if (surplusStays) reasons.push({ kind: 'surplus-stays' });
  if (carriedFrom !== undefined) reasons.push({ kind: 'carried-forward', from: carriedFrom });
  for (const subject of unlikelyIn(hours, by)) reasons.push({ kind: 'unlikely', subject });
  return { counted, missing, reasons: [...reasons, ...notes] };
}

/** What is worth knowing also of a row that was refused: not how its hours were read. */
function isDoubt(note: Reason): boolean {
  return note.kind === 'in-row' ? isDoubt(note.reason) : note.kind !== 'days-converted';
}
