import type { Day } from '~/rules/duty/day';
import type { Scope } from '~/rules/duty/subject';
import { dayIn } from './days';
import { type NoticeFigure, type NoticeWindow, subjectsIn } from './notice-parts';
import { spanIn } from './notice-windows';
import { onlyFor, type WhosePlace } from './whose';

interface Row {
  readonly place: WhosePlace;
  readonly cells: readonly string[];
  /** The row above that says what stands in which column. */
  readonly head: readonly string[];
}

const number = /^[≥＞]?(\d+(?:\.\d+)?)个?(?:学时|学分)?(?:以上)?$/;

/** The minimums that the rows of a table name that are meant: a row a subject, or a column. */
export function figuresInRows(
  places: readonly WhosePlace[],
  year: number,
  isMeant: (place: WhosePlace) => boolean,
): NoticeFigure[] {
  return rowsIn(places).flatMap(({ place, cells, head }) => {
    if (!isMeant(place)) return [];
    const of = (scope: Scope, cell: string | undefined): NoticeFigure[] => {
      const [, hours] = number.exec(cell ?? '') ?? [];
      return hours === undefined
        ? []
        : [{ scope, atLeast: Number(hours), anchor: place.anchor, quote: place.quote }];
    };
    const own = scopeOf(cells[0] ?? '');
    if (own) return of(own, cells[columnOf(cells, head, year)]);
    const isOther = /20\d\d/.test(cells[0] ?? '') && !(cells[0] ?? '').includes(String(year));
    if (isOther) return [];
    // An empty corner is not kept when a table is pasted.
    const shift = cells.length - head.length === 1 && scopeOf(head[0] ?? '') ? 1 : 0;
    if (head.length + shift !== cells.length) return [];
    return head.flatMap((name, i) => {
      const scope = scopeOf(name);
      return scope ? of(scope, cells[i + shift]) : [];
    });
  });
}

/** The times to study that rows name, one of a subject each. */
export function windowsInRows(places: readonly WhosePlace[], year: number): NoticeWindow[] {
  return rowsIn(places).flatMap(({ place, cells, head }): NoticeWindow[] => {
    const { anchor, quote } = place;
    const scope = scopeOf(cells[0] ?? '');
    const days = cells
      .map(
        (cell, i) =>
          spanIn(cell, year) ?? (/时间|期限|截止|完成/.test(head[i] ?? '') ? lastIn(cell) : undefined),
      )
      .find(Boolean);
    return scope && scope !== 'total' && days
      ? [{ kind: 'study', subjects: [scope], ...onlyFor(place), ...days, anchor, quote }]
      : [];
  });
}

/** The last day that a cell names: 2027年12月31日前. */
function lastIn(cell: string): { readonly closes: Day } | undefined {
  const closes = /^\d{4}年\d{1,2}月\d{1,2}日(?:以?前|之前|止|截止)?$/.test(cell) ? dayIn(cell) : undefined;
  return closes === undefined ? undefined : { closes };
}

/** Which column holds the minimum: the year's, the one of hours, or the only one with a number; -1 where that is open. */
function columnOf(cells: readonly string[], head: readonly string[], year: number): number {
  const numbers = cells.flatMap((cell, i) => (i > 0 && number.test(cell) ? [i] : []));
  const named = (mark: RegExp | string) => numbers.filter((i) => (head[i] ?? '').match(mark));
  const [only, ...more] =
    [named(String(year)), named(/学时|学分/), numbers].find((all) => all.length > 0) ?? [];
  return only === undefined || more.length > 0 ? -1 : only;
}

function rowsIn(places: readonly WhosePlace[]): Row[] {
  let head: readonly string[] = [];
  return places.flatMap((place) => {
    const cells = withoutSerial(place.quote.split('　'), head);
    if (cells.length < 2) {
      head = [];
      return [];
    }
    if (!cells.slice(1).some((cell) => number.test(cell) || /月\d/.test(cell))) {
      head = cells.filter((cell, i) => i > 0 || !serial.test(cell));
      return [];
    }
    return [{ place, cells, head }];
  });
}

const serial = /^(?:序号|编号|No\.?)$/i;

/** The cells of a row without the number that counts it: the head has no column for it. */
function withoutSerial(cells: string[], head: readonly string[]): string[] {
  return cells.length === head.length + 1 && /^\d{1,2}$/.test(cells[0] ?? '') && scopeOf(cells[1] ?? '')
    ? cells.slice(1)
    : cells;
}

function scopeOf(cell: string): Scope | undefined {
  if (/合计|总计|累计|总学时/.test(cell)) return 'total';
  const [only, ...more] = subjectsIn(cell.replace(/专业(?!技术|科目|课)/, '专业科目'));
  return more.length === 0 ? only : undefined;
}
