import { narrowed } from '~/rules/narrowed';
import { textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { type Columns, type Field, fields, isSubject } from './field';
import { candidates } from './headings';
import type { Question } from './question';
import { readYear } from './read-year';

export interface FoundColumns {
  /** How many rows stand above the first person; 0 when no heading was found. */
  readonly headerRows: number;
  /** One heading a column, two-row headings joined. */
  readonly headings: readonly string[];
  /** A field with a question is not among them. */
  readonly columns: Columns;
  readonly questions: readonly Question[];
}

const searched = 40;
const deepest = 3;

/** Finds the heading of a staff list and what each column holds. */
export function findColumns(sheet: Sheet): FoundColumns {
  let best: { rows: number; headings: string[]; fields: Field[] } | undefined;
  for (let depth = 1; depth <= deepest; depth++) {
    for (let last = depth - 1; last < Math.min(searched, sheet.rows.length); last++) {
      const headings = headingsAt(sheet, last, depth);
      const known = fields.filter((field) => candidates(headings, field).length > 0);
      if (isHeading(headings, known) && known.length > (best?.fields.length ?? 0))
        best = { rows: last + 1, headings, fields: known };
      if (best?.fields.length === fields.length) break;
    }
  }
  if (!best) return { headerRows: 0, headings: [], columns: {}, questions: [{ kind: 'no-heading' }] };
  return withLowerRow(sheet, matched(sheet, best.rows, best.headings, best.fields));
}

/** A row below that names nobody and holds no figure divides the headings above it: 公需科目 into 面授 and 远程; 姓名 merged downwards stands in it again. */
function withLowerRow(sheet: Sheet, found: FoundColumns): FoundColumns {
  const row = (sheet.rows[found.headerRows] ?? []).map(textOf);
  const named = [found.columns.name, found.columns.id].some(
    (c) => c !== undefined && row[c]?.trim() && row[c] !== found.headings[c],
  );
  const words = row.filter((text) => text.trim() !== '');
  if (named || words.length < 2 || words.some((text) => /\d/.test(narrowed(text)))) return found;
  const headings = found.headings.map((heading, column) => {
    const below = row[column]?.trim() ?? '';
    return mergedText(found.headings, column, below) + (below === heading ? '' : below);
  });
  const known = fields.filter((field) => candidates(headings, field).length > 0);
  const lower = matched(sheet, found.headerRows + 1, headings, known);
  return knownIn(lower) < knownIn(found) ? found : lower;
}

/** How many fields have a column, or several. */
export function knownIn({ columns, questions }: FoundColumns): number {
  return Object.keys(columns).length + questions.filter((q) => q.kind === 'which-column').length;
}

/** A title names one thing in one cell; a heading names several, each in its own. */
function isHeading(headings: readonly string[], known: readonly Field[]): boolean {
  return new Set(known.map((field) => candidates(headings, field)[0])).size >= 2;
}

/** The joined headings of some rows; in the upper ones a merged cell goes on to the right. */
function headingsAt({ rows }: Sheet, last: number, depth: number): string[] {
  const all = Array.from({ length: depth }, (_, i) => (rows[last - depth + 1 + i] ?? []).map(textOf));
  const lowest = all[depth - 1] ?? [];
  if (namesNoColumns(lowest)) return [];
  const left = Math.min(...all.filter((row) => filledIn(row).length > 1).map((row) => filledIn(row)[0] ?? 0));
  const parts = all.filter((row) => !isTitle(filledIn(row), left));
  return Array.from({ length: Math.max(...parts.map((p) => p.length)) }, (_, column) => {
    const own = parts.map((part) => mergedText(part, column, lowest[column] ?? ''));
    return own.filter((text, i) => text.trim() !== '' && text !== own[i - 1]).join('');
  });
}

function filledIn(row: readonly string[]): number[] {
  return row.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
}

/** What stands alone at the left of the headings is over all of them, not a part of one. */
function isTitle(filled: readonly number[], left: number): boolean {
  return filled.length === 1 && (filled[0] as number) <= left;
}

/** The lowest row of a heading says more than one thing, and none is a figure other than a year: 张三, 30 is somebody. */
function namesNoColumns(lowest: readonly string[]): boolean {
  const words = lowest.map(narrowed).filter((text) => text !== '');
  return words.length < 2 || words.some((text) => /^\d+(\.\d+)?$/.test(text) && readYear(text) === undefined);
}

function mergedText(row: readonly string[], column: number, below: string): string {
  let at = column;
  if (below.trim() !== '') while (at > 0 && (row[at] ?? '').trim() === '') at--;
  return row[at] ?? '';
}

/** Which one is meant is asked where it could change a verdict; of names and departments the first will do. */
function matched(
  sheet: Sheet,
  headerRows: number,
  headings: string[],
  known: readonly Field[],
): FoundColumns {
  const columns: Partial<Record<Field, number>> = {};
  const questions: Question[] = [];
  for (const field of known) {
    const could = candidates(headings, field);
    const found = isSubject(field) ? withFigures(could, sheet, headerRows) : could;
    if (found.length > 1 && (isSubject(field) || field === 'year' || field === 'sector')) {
      questions.push({ kind: 'which-column', field, columns: found });
    } else columns[field] = found[0] as number;
  }
  if (!known.some(isSubject)) questions.push({ kind: 'no-hours' });
  return { headerRows, headings, columns, questions };
}

/** Of several columns those that hold a figure in any row, where any does: 申报专业 holds none. */
function withFigures(columns: readonly number[], { rows }: Sheet, headerRows: number): readonly number[] {
  if (columns.length < 2) return columns;
  const people = rows.slice(headerRows);
  const some = columns.filter((c) => people.some((cells) => /\d/.test(narrowed(textOf(cells[c])))));
  return some.length > 0 ? some : columns;
}
