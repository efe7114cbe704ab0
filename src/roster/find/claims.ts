import type { Sheet } from '~/sheets/workbook';
import { type Below, countsRows, holdsHourFigures, withFigures } from './column-cells';
import { type Field, fields, isSubject } from './field';
import { candidates, fieldsNamed, plainHeading, subjectsNamed } from './headings';
import { withoutStanding } from './recognized-first';

/** What the columns of a list could hold. */
export interface Claims {
  /** The columns of each field that has any. */
  readonly could: Readonly<Partial<Record<Field, readonly number[]>>>;
  /** Columns that could be several things, none of which has another column. */
  readonly torn: readonly { readonly column: number; readonly fields: readonly Field[] }[];
}

/** Tells which columns could hold what, by their headings, and by what stands below them. */
export function claimsOf(names: readonly string[], rows: Below, { hiddenColumns }: Sheet): Claims {
  const could: Partial<Record<Field, readonly number[]>> = {};
  const own = withoutCounts(names, rows);
  for (const field of fields) {
    const named = candidates(own, field);
    const found = isSubject(field) ? withFigures(withFurther(named, field, names, rows), rows) : named;
    if (found.length > 0) could[field] = shownFirst(found, hiddenColumns);
  }
  const torn: Claims['torn'][number][] = [];
  for (const [column, both] of tornIn(could, names)) {
    const others = both.filter((field) => could[field]?.some((other) => other !== column));
    if (others.length === 0) torn.push({ column, fields: both });
    const stays =
      others.length > 0 && !(others.length === both.length && isSum.test(names[column] as string));
    for (const field of both) {
      const rest = (could[field] ?? []).filter((other) => other !== column);
      const columns = stays ? [...rest, column].sort((a, b) => a - b) : rest;
      if (columns.length > 0) could[field] = columns;
      else delete could[field];
    }
  }
  return { could, torn };
}

/** With the columns of a subject that only their figures tell from something else: 申报专业 and 专业 may be what somebody studied, too. */
function withFurther(
  named: readonly number[],
  field: Field,
  names: readonly string[],
  rows: Below,
): number[] {
  return names.flatMap((name, column) => {
    const further = fieldsNamed(withoutStanding(name)).includes(field) && holdsHourFigures(rows, column);
    return named.includes(column) || further ? [column] : [];
  });
}

/** 公需和专业: where each has a column of its own, this is a sum of both. */
const isSum = /[和与及、/+＋&]/;

/** The columns that could be several things. */
function tornIn(could: Claims['could'], names: readonly string[]): Map<number, Field[]> {
  const claimed = new Map<number, Set<Field>>();
  for (const field of fields) {
    for (const column of could[field] ?? []) {
      const named = isSubject(field) ? subjectsNamed(names[column] as string) : [];
      claimed.set(column, new Set([...(claimed.get(column) ?? []), field, ...named]));
    }
  }
  const several = [...claimed].filter(([, these]) => these.size > 1);
  return new Map(several.map(([column, these]) => [column, [...these]]));
}

/** A 编号 that only counts the rows, also beginning again in each department, is nobody's own. */
function withoutCounts(names: readonly string[], rows: Below): string[] {
  return names.map((name, column) => (plainHeading(name) === '编号' && countsRows(rows, column) ? '' : name));
}

function shownFirst(columns: readonly number[], hidden: ReadonlySet<number> | undefined): readonly number[] {
  if (!hidden) return columns;
  return [...columns.filter((c) => !hidden.has(c)), ...columns.filter((c) => hidden.has(c))];
}
