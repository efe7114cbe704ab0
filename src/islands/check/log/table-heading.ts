import { type Cell, textOf } from '~/sheets/cell';
import { type Column, columnsIn, headed, headingIn, hoursBeside } from './columns';
import { type SpreadColumn, spreadIn } from './spread';

type Row = readonly Cell[];

/** What the heading of a table says of its columns. */
export interface Heading {
  /** How many rows it takes: two where the second parts a column of the first. */
  readonly rows: number;
  /** Every column by its name. */
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<Column, number>;
  readonly spread: readonly SpreadColumn[];
  /** Columns of hours that are as good as the one that is read. */
  readonly hours: readonly number[];
  /** What the hours are counted in, where they are no hours: 天. */
  readonly unit: string;
}

/** The heading that begins with a row, or nothing where that is none. */
export function headingAt(rows: readonly Row[], i: number): Heading | undefined {
  const below = rows[i + 1] ?? [];
  const names = (rows[i] ?? []).map((cell) => textOf(cell).trim());
  return isPart(below) ? headingOf(parted(names, below), 2) : headingOf(names, 1);
}

/** The heading that begins with a row below another; figures and days stand below a heading, not in it. */
export function nextHeading(rows: readonly Row[], i: number): Heading | undefined {
  return (rows[i] ?? []).some((cell) => figure.test(textOf(cell))) ? undefined : headingAt(rows, i);
}

const figure = /^\s*[\d.]+\s*$|\d{4}[-/.年]\d/;

function headingOf(names: readonly string[], rows: number): Heading | undefined {
  const spread = spreadIn(names);
  const rest = columnsIn(names.map((name, at) => (spread.some((s) => s.at === at) ? '' : name)));
  const field = spread[0]?.field;
  // A table that has a column for the subject does not spread its hours over subjects.
  const isSpread = field !== undefined && !rest.has(field);
  const columns = isSpread ? rest : columnsIn(names);
  if (!headed(isSpread ? new Map([...rest, [field, -1], ['hours', -1]]) : columns)) return undefined;
  const at = columns.get('hours');
  return {
    ...{ rows, names, columns, spread: isSpread ? spread : [] },
    hours: at === undefined || isSpread ? [] : hoursBeside(names, at),
    unit: at === undefined ? '' : unitIn(names[at] ?? ''),
  };
}

/** What stands in brackets behind the name, or in it, where that is another measure than hours. */
function unitIn(name: string): string {
  const text = name.replace(/\s/g, '');
  if (/天数/.test(text)) return '天';
  return /[(（【[](?:单位[:：]?)?(天|日|分钟|周|月)[)）】\]]$/.exec(text)?.[1] ?? '';
}

const part =
  /^(起|止|始|终|开始|结束|起始|截止|公需|专业|选修|个人选修|面授|远程|网络|线上|线下|申报|认定)(时间|日期|科目|课程?|学时|学分|课时|数)*$/;

/** Whether a row does nothing but part columns of the one above it. */
function isPart(row: Row): boolean {
  const said = row.map(headingIn).filter((text) => text !== '');
  return said.length > 1 && said.every((text) => part.test(text));
}

function parted(names: readonly string[], below: Row): string[] {
  return Array.from({ length: Math.max(names.length, below.length) }, (_, i) => {
    const own = headingIn(below[i]);
    if (own === '') return names[i] ?? '';
    return own.replace(/^(起|始)$/, '开始时间').replace(/^(止|终)$/, '结束时间');
  });
}
