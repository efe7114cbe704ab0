import type { Day } from '~/rules/duty/day';
import type { Scope } from '~/rules/duty/subject';
import { dayIn } from './days';
import type { Unread } from './figures-by-sector';
import {
  type BesideFigures,
  type NoticeFigure,
  type NoticeWindow,
  type PartName,
  type Said,
  subjectsIn,
} from './notice-parts';
import { spanIn } from './notice-windows';
import { onlyFor, type WhosePlace } from './whose';

interface Row {
  readonly place: WhosePlace;
  readonly cells: readonly string[];
  /** The row above that says what stands in which column. */
  readonly head: readonly string[];
}

const number = /^[≥＞]?(\d+(?:\.\d+)?)个?(?:学时|学分)?(?:以上)?$/;

interface InRows extends BesideFigures {
  readonly figures: readonly NoticeFigure[];
  readonly unread: readonly Unread[];
  /** Numbers in a column that is none of a subject: 其中职业道德12. */
  readonly strange: readonly string[];
}

/** What the rows of a table that are meant ask for: a row a subject, or a column. */
export function inRows(
  places: readonly WhosePlace[],
  year: number,
  isMeant: (place: WhosePlace) => boolean,
  parts: readonly PartName[],
): InRows {
  const cells = cellsIn(places, year, parts).filter(({ place }) => isMeant(place));
  const ofScope = cells.flatMap(({ of, ...cell }) =>
    typeof of === 'string' ? [{ scope: of, ...cell }] : [],
  );
  const saidOf = ({ anchor, quote }: Said) => ({ anchor, quote });
  return {
    figures: ofScope.flatMap(({ scope, text, place }) => {
      const [, hours] = number.exec(text) ?? [];
      return hours === undefined ? [] : [{ scope, atLeast: Number(hours), ...saidOf(place) }];
    }),
    parts: cells.flatMap(({ of, text, place }) => {
      const [, hours] = number.exec(text) ?? [];
      return of === undefined || typeof of === 'string' || hours === undefined
        ? []
        : [{ ...of, atLeast: Number(hours), ...saidOf(place) }];
    }),
    notCounted: ofScope.flatMap(({ scope, text, place }) =>
      scope !== 'total' && notSet.test(text) ? [{ subject: scope, ...saidOf(place) }] : [],
    ),
    // What a bar or nothing in a cell means, a person knows.
    unread: ofScope.flatMap(({ scope, text, place }) =>
      /^[-—－–/／]*$/.test(text) ? [{ scope, words: place.quote }] : [],
    ),
    strange: cells.flatMap(({ of, head, text }) =>
      of === undefined && number.test(text) && text !== '0' && !noHours.test(head) ? [`${head}${text}`] : [],
    ),
  };
}

const notSet = /^(?:不(?:再|单独)?设置?|无|不[作做]?要求|0)$/;

/** Columns whose numbers are no hours. */
const noHours = /^$|序号|编号|天|年|人数|名额|比例|备注|电话/;

interface Cell {
  /** What stands in it: of a subject, or of a part inside one; undefined where its column is neither. */
  readonly of?: Scope | PartName | undefined;
  readonly head: string;
  readonly text: string;
  readonly place: WhosePlace;
}

function cellsIn(places: readonly WhosePlace[], year: number, parts: readonly PartName[]): Cell[] {
  const ofCell = (cell: string) => parts.find(({ name }) => cell.includes(name)) ?? scopeOf(cell);
  return rowsIn(places).flatMap(({ place, cells, head }) => {
    const own = ofCell(cells[0] ?? '');
    if (own) {
      const text = cells[cells.length === 2 ? 1 : columnOf(cells, head, year)];
      return text === undefined ? [] : [{ of: own, head: '', text, place }];
    }
    const isOther = /20\d\d/.test(cells[0] ?? '') && !(cells[0] ?? '').includes(String(year));
    if (isOther) return [];
    // An empty corner is not kept when a table is pasted.
    const shift = cells.length - head.length === 1 && ofCell(head[0] ?? '') ? 1 : 0;
    const scopes = head.filter(ofCell);
    // Which cells are left out of a row is not seen in it.
    if (head.length + shift !== cells.length)
      return scopes.length > 1 ? [{ of: 'total' as const, head: '', text: '', place }] : [];
    if (scopes.length === 0) return [];
    return head.map((name, i) => ({ of: ofCell(name), head: name, text: cells[i + shift] ?? '', place }));
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
    return scope && scope !== 'total' && days && place.whom.length > 0
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
    if (!cells.slice(1).some((cell) => number.test(cell) || notSet.test(cell) || /月\d/.test(cell))) {
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
  const [only, ...more] = subjectsIn(
    cell.replace(/专业(?![\u4e00-\u9fff]|$)|专业(?=$|学时|学分|最低|应)/, '专业科目'),
  );
  return more.length === 0 ? only : undefined;
}
