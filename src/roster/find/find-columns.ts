import { type Subject, subjects } from '~/rules/duty/subject';
import { textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Sheet } from '~/sheets/workbook';
import { claimsOf } from './claims';
import { below, holdsHourFigures, holdsWords } from './column-cells';
import { type Columns, type Field, fields, isHours, isSubject } from './field';
import { findKinds, namesKinds } from './find-kinds';
import {
  type Heading,
  holdsFigures,
  holdsHours,
  isGroupRow,
  joinedHeadings,
  namesNoColumns,
} from './heading-rows';
import { candidates } from './headings';
import { likelyNames, namesBesideIds } from './likely-names';
import { isOtherHours } from './other-hours';
import type { Question } from './question';
import { readYear } from './read-year';
import { isUnrecognized, recognizedFirst } from './recognized-first';
import { tablesBeside } from './tables-beside';
import { yearsBeside } from './years-beside';

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
const deepest = 4;

/** The rows of a heading, from the first, from 0, to before the last, and what they give. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly headings: readonly Heading[];
}

/** Finds the heading of a staff list and what each column holds. */
export function findColumns(sheet: Sheet): FoundColumns {
  const top = sheet.rows.slice(0, searched + 1).map((row) => row.map(textOf));
  const best = bestOf(top.slice(0, searched));
  if (!best) return { headerRows: 0, headings: [], columns: {}, questions: [{ kind: 'no-heading' }] };
  const grouped = withGroups(top, best);
  const found = matched(sheet, grouped);
  const lower = withLowerRow(top, grouped, found);
  const further = lower && matched(sheet, lower);
  return further && knownIn(further) >= knownIn(found) ? further : found;
}

function bestOf(rows: readonly (readonly string[])[]): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (let depth = 1; depth <= deepest; depth++) {
    for (let to = depth; to <= rows.length; to++) {
      const these = rows.slice(to - depth, to);
      if (namesNoColumns(rows[to - 1] as readonly string[]) || these.some(holdsFigures)) continue;
      const headings = joinedHeadings(these);
      const known = knownBy(headings);
      if (known <= most) continue;
      best = { from: to - depth, to, headings };
      most = known;
    }
  }
  return best;
}

/** How many fields a heading names, and 0 where they stand in one cell: that is a title. */
function knownBy(headings: readonly Heading[]): number {
  const names = headings.map((heading) => heading.names);
  const known = fields.map((field) => candidates(names, field)).filter(({ length }) => length > 0);
  const kinds = Number(namesKinds(names));
  return new Set(known.map(([first]) => first)).size + kinds >= 2 ? known.length + kinds : 0;
}

/** The same with the rows above that group its subjects: 2022年 over three of them. */
function withGroups(rows: readonly (readonly string[])[], found: Found): Found {
  let from = found.from;
  while (isGroupRow(rows[from - 1] ?? [], found.headings)) from--;
  const grouped = joinedHeadings(rows.slice(from, found.to));
  const headings = found.headings.map((heading, column) =>
    heading.says === '' || holdsHours(heading.names) ? (grouped[column] ?? heading) : heading,
  );
  return { from, to: found.to, headings };
}

/** A row below that names nobody and holds no figure divides the headings above it: 公需科目 into 面授 and 远程; 姓名 merged downwards stands in it again. */
function withLowerRow(
  rows: readonly (readonly string[])[],
  { from, to, headings }: Found,
  { columns }: FoundColumns,
): Found | undefined {
  const row = rows[to] ?? [];
  const named = [columns.name, columns.id].some(
    (c) => c !== undefined && row[c]?.trim() && row[c] !== headings[c]?.says,
  );
  const words = row.map(simplified).filter((text) => text !== '');
  if (named || words.length < 2 || words.some(isFigure)) return undefined;
  return { from, to: to + 1, headings: joinedHeadings(rows.slice(from, to + 1)) };
}

/** What no heading holds; but 1月, 第1期, 2023年 and (30学时) are headings. */
function isFigure(text: string): boolean {
  return /\d/.test(text) && readYear(text) === undefined && !numbered.test(text);
}

const numbered = /^第?\d{1,2}(月|季度|期|次|批|学期)份?$|^[(][^()]*\d(学时|学分|课时|小时)[)]$/;

/** How many fields have a column, or several. */
export function knownIn({ columns, questions }: FoundColumns): number {
  return Object.keys(columns).length + questions.reduce((sum, question) => sum + askedIn(question), 0);
}

function askedIn(question: Question): number {
  if (question.kind === 'tables-beside') return question.spans.length;
  if (question.kind === 'which-column' || question.kind === 'which-field') return 1;
  return question.kind === 'years-beside' ? yearSubjects(question.years).length : 0;
}

function yearSubjects(years: Extract<Question, { kind: 'years-beside' }>['years']): Subject[] {
  return subjects.filter((subject) => years.some(({ columns }) => columns[subject] !== undefined));
}

/** Which one is meant is asked where it could change a verdict; of names and departments the first will do. */
function matched(sheet: Sheet, { to, headings: both }: Found): FoundColumns {
  const rows = below(sheet, to);
  const headings = both.map(({ says }) => says);
  const beside = tablesBeside(both, rows);
  if (beside)
    return { headerRows: to, headings, columns: {}, questions: [{ kind: 'tables-beside', ...beside }] };
  const { could, torn } = claimsOf(
    both.map(({ names }) => names),
    rows,
    sheet,
  );
  const columns: Partial<Record<Field, number>> = {};
  const questions: Question[] = torn.map((of) => ({ kind: 'which-field', ...of }));
  const years = yearsBeside(could, headings);
  if (years) questions.push({ kind: 'years-beside', years });
  for (const field of fields) {
    const found = could[field] && ownFirst(could[field], field, both);
    if (!found || years?.some((of) => isSubject(field) && of.columns[field] !== undefined)) continue;
    const words = isSubject(field) && found.every((c) => holdsWords(rows, c, both[c]?.names ?? ''));
    const asked = found.length > 1 && (isHours(field) || field === 'year' || field === 'sector');
    // What is left is all its own, or all of another
    if (words || asked || isOfAnother(both[found[0] as number], field)) {
      const these = recognizedFirst(found, headings);
      const parts = areParts(found, field, both);
      const how = { ...(words && { words }), ...(parts && { parts }) };
      questions.push({ kind: 'which-column', field, columns: these, ...how });
    } else columns[field] = found[0] as number;
  }
  const all = [...Object.keys(could), ...torn.flatMap((of) => of.fields)] as Field[];
  const other = headings.findIndex((h, c) => isOtherHours(h) && holdsHourFigures(rows, c));
  const untold = subjects.filter((subject) => !all.includes(subject) && !years);
  if (other >= 0 && all.some(isSubject) && untold.length > 0) {
    questions.push({ kind: 'which-field', column: other, fields: [...untold].reverse() });
  }
  const kinds = all.some(isSubject) ? undefined : findKinds(headings, rows);
  if (kinds) questions.push({ kind: 'kinds', ...kinds });
  if (!kinds && !all.some(isSubject)) questions.push({ kind: 'no-hours' });
  else if (!all.includes('name')) {
    const taken = new Set([...Object.values(could).flat(), ...(kinds ? [kinds.column, ...kinds.hours] : [])]);
    if (!all.includes('id')) {
      questions.unshift({ kind: 'no-people', columns: likelyNames(rows, headings, taken) });
    } else {
      const name = namesBesideIds(rows, headings, taken);
      if (name !== undefined) columns.name = name;
    }
  }
  return { headerRows: to, headings, columns, questions };
}

/** 必修 and 选修 that stand under one heading, which names their subject. */
function areParts(
  [first = -1, second = -1, ...more]: readonly number[],
  field: Field,
  headings: readonly Heading[],
) {
  const isPart = headings[first]?.partOf === field && second === first + 1 && more.length === 0;
  return isPart && !headings.slice(first, second + 1).some(({ says }) => isUnrecognized(says));
}

/** Without the parts of another subject, where there is any other. */
function ownFirst(columns: readonly number[], field: Field, headings: readonly Heading[]): readonly number[] {
  const own = columns.filter((column) => !isOfAnother(headings[column], field));
  return own.length > 0 ? own : columns;
}

function isOfAnother(heading: Heading | undefined, field: Field): boolean {
  return heading?.partOf !== undefined && heading.partOf !== field;
}
