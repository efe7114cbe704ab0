import type { Columns } from '~/roster/find/field';
import type { RosterSettings } from '~/roster/find/settings';
import { subjects } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Sheet } from '~/sheets/workbook';
import { someAlwaysFilled } from './always-filled';
import { headingAgain } from './heading-again';
import { type NobodyWords, nobodyWords } from './nobody-words';
import { isOffice, likeAName } from './office';
import { isOtherHeading, rowsOfOthers } from './other-table';
import { isPlainName } from './plain-name';
import { plainText } from './plain-text';
import type { SkippedRow } from './skipped-row';
import { isSomebodyAbove } from './somebody-above';
import { type SumRows, sumRows } from './sum-rows';

/** What stands beside a word for a sum where a name or an id belongs: 12, 12人, 25%. */
const count = /^[\d.]*[人%]?$/;
/** What is no count of people. */
const sureId = /[A-Za-z]|\d{6}/;
/** What can't be but somebody's, also where it is all that the row is called. */
const ownId = /^[A-Za-z]+\d+$|\d{6}/;
/** What stands beside 日期, and is no id. */
const aDay = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
/** Hours, where a signature may stand beside a day. */
const figure = /^\d*\.?\d+\D{0,3}$/;
/** How many rows may stand blank between a title and its heading. */
const near = 4;
type Skipping = (cells: readonly Cell[], row: number) => SkippedRow['why'] | undefined;

/** Says why a row below the heading of a sheet is no person's, or nothing when it is one. */
export function skipping(settings: RosterSettings, headings: readonly string[], sheet: Sheet): Skipping {
  const { headerRows, columns, added = {} } = settings;
  const isSomebody = plainlySomebody(columns, headings);
  const above = sheet.rows
    .slice(0, headerRows)
    .filter((row) => !isSomebodyAbove(row, columns))
    .map((row) => row.map(plainText));
  const titles = new Set(above.map((texts) => texts.join('')));
  const isHeading = headingAgain(
    columns,
    headings,
    above.filter((texts) => alone(texts) === undefined),
  );
  const hours = [
    ...subjects.flatMap((subject) => [columns[subject], ...(added[subject] ?? [])]),
    settings.kinds?.hours,
  ];

  const told = hours.filter((column) => column !== undefined).length;
  const hoursAmong = (texts: readonly string[]) =>
    texts.filter((text, column) => text !== '' && hours.includes(column));

  let sums: SumRows | undefined;
  let someFilled: boolean | undefined;
  let ofOthers: ReadonlySet<number> | undefined;

  function whySkipped(cells: readonly Cell[], row: number): SkippedRow['why'] | undefined {
    const texts = cells.map(plainText);
    const filled = texts.map((_, i) => i).filter((i) => texts[i] !== '');
    if (filled.length === 0) return 'blank';
    if (isHeading(texts, row === headerRows + 1)) return 'heading';
    const inHours = hoursAmong(texts);
    if (isOtherHeading(texts, inHours)) return 'other-heading';
    const found = factsOf(cells, texts, filled, columns, inHours);
    const said = nobodyWords.find((words) => isSaid(words, found));
    if (said) return said.why;
    if (isOfTable(found, inHours, row) || isOfOthers(found, inHours, row) || isSum(found, row))
      return 'total';
    if (titles.has(texts.join('')) || (found.alone && sheet.spanned?.has(row))) return 'title';
    if (isEmptyLine(found, inHours)) return 'blank';
    if (found.alone && isGroup(found.alone, filled[0] as number, row)) return 'title';
    if (found.somebody) return undefined;
    const apart =
      found.alone && !count.test(found.alone) && !Object.values(columns).includes(filled[0] as number);
    return apart ? 'note' : 'blank';
  }

  /** A department, a degree or the like below the heading of a table of them, with what it comes to. */
  function isOfTable({ name, id }: Facts, inHours: readonly string[], row: number): boolean {
    if (!standsBelowOther(row) || /[A-Za-z]|\d{4}/.test(id)) return false;
    const likeAPerson = likeAName.test(name) || (name !== '' && inHours.length === told);
    return isOffice.test(name) || !likeAPerson;
  }

  function standsBelowOther(row: number): boolean {
    ofOthers ??= rowsOfOthers(
      sheet,
      headerRows,
      (texts) => isHeading(texts, false),
      (texts) => isOtherHeading(texts, hoursAmong(texts)),
    );
    return ofOthers.has(row);
  }

  /** A department with what its people have together, under its name or under none. */
  function isSum({ name, id, called, hasId, hasHours }: Facts, row: number): boolean {
    if (hasId || ownId.test(id) || !hasHours) return false;
    sums ??= sumRows(sheet, settings, (other) => isTotal(sheet.rows[other - 1] ?? []));
    if (columns.id === undefined && sums.heads.has(row)) return true;
    const office = called.some((text) => isOffice.test(text));
    return (office || name === '') && sums.isSum(row, office ? 1 : 2);
  }

  /** What stands alone where a name or an id belongs: over a heading again, or like no name where everybody has something beside. */
  function isGroup(text: string, column: number, row: number): boolean {
    if (column !== columns.name && (column !== columns.id || /[0-9A-Za-z]/.test(text))) return false;
    const next = sheet.rows.slice(row, row + near).find((cells) => cells.some((c) => plainText(c) !== ''));
    if (next && isHeading(next.map(plainText), false)) return true;
    if (likeAName.test(text)) return false;
    someFilled ??= someAlwaysFilled(
      sheet.rows.slice(headerRows),
      (cells) => hours.some((c) => figure.test(plainText(cells[c ?? -1]))) && !isTotal(cells),
      [columns.name ?? columns.id, ...hours],
    );
    return someFilled;
  }

  function isTotal(cells: readonly Cell[]): boolean {
    const texts = cells.map(plainText);
    const filled = texts.map((_, i) => i).filter((i) => texts[i] !== '');
    const found = factsOf(cells, texts, filled, columns, []);
    return nobodyWords.some((words) => words.why === 'total' && isSaid(words, found));
  }
  return (cells, row) => (isSomebody(cells) && !standsBelowOther(row) ? undefined : whySkipped(cells, row));
}

/** Nobody's name beside a formula over other rows: =SUM(D2:D9), of which a text keeps no value. */
function isOfOthers({ name, id }: Facts, inHours: readonly string[], row: number): boolean {
  const others = (text: string) =>
    text.startsWith('=') && [...text.matchAll(/[A-Z]\$?(\d+)/gi)].some(([, own]) => Number(own) !== row);
  return name === '' && count.test(id) && inHours.some(others);
}

/** A line drawn in advance, whose formulas come to nothing: no name, no id, and no hours but 0. */
function isEmptyLine({ name, id }: Facts, inHours: readonly string[]): boolean {
  return name === '' && id === '' && inHours.length > 0 && inHours.every((text) => /^0(\.0+)?$/.test(text));
}

/** What stands alone in a row. */
function alone(texts: readonly string[]): string | undefined {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 1 ? filled[0] : undefined;
}

/** What of a row tells whether it is a person's. */
interface Facts {
  readonly texts: readonly string[];
  readonly name: string;
  readonly id: string;
  /** What the row could be called. */
  readonly called: readonly string[];
  /** The same with their spaces. */
  readonly spaced: readonly string[];
  /** The first filled cell, unless it is the department. */
  readonly first: string;
  readonly alone: string | undefined;
  readonly hasId: boolean;
  readonly hasHours: boolean;
  /** Something stands where a name, an id or hours belong. */
  readonly somebody: boolean;
}

function factsOf(
  cells: readonly Cell[],
  texts: readonly string[],
  filled: readonly number[],
  { name: nameColumn, id: idColumn, department }: Columns,
  inHours: readonly string[],
): Facts {
  const name = texts[nameColumn ?? -1] ?? '';
  const id = texts[idColumn ?? -1] ?? '';
  const first = filled[0] as number;
  const at = !count.test(name) ? [nameColumn as number] : count.test(id) ? filled : [first];
  return {
    texts,
    name,
    id,
    called: at.map((column) => texts[column] as string),
    spaced: at.map((column) => simplified(textOf(cells[column]))),
    first: first === department ? '' : (texts[first] as string),
    alone: filled.length === 1 ? texts[first] : undefined,
    hasId: /[0-9A-Za-z]/.test(id) && !aDay.test(id) && !at.includes(idColumn as number),
    hasHours: inHours.some((text) => figure.test(text)),
    somebody: name !== '' || id !== '' || inHours.length > 0,
  };
}

function isSaid({ says, where, unless = [] }: NobodyWords, found: Facts): boolean {
  const { hasId, hasHours, somebody } = found;
  const are = {
    id: hasId,
    'sure-id': hasId && sureId.test(found.id),
    hours: hasHours,
    alone: found.alone !== undefined,
    somebody,
  };
  if (unless.some((what) => are[what])) return false;
  const read = {
    called: found.called,
    spaced: found.spaced,
    name: [found.name],
    first: [found.first],
    alone: found.alone === undefined ? [] : [found.alone],
    anywhere: found.texts,
  }[where];
  return read.some((text) => says.test(text));
}

/** What most rows are, and is told at a glance: an id, and a name that is neither a total nor the heading again. */
function plainlySomebody(
  { name = -1, id = -1 }: Columns,
  headings: readonly string[],
): (cells: readonly Cell[]) => boolean {
  const heading = plainText(headings[name]);
  return (cells) => {
    const called = textOf(cells[name]);
    return (
      isPlainName(called) &&
      called !== heading &&
      isWritten(textOf(cells[id]).charCodeAt(0)) &&
      !textOf(cells[0]).includes('例')
    );
  };
}

/** A letter or a digit, as most ids begin. */
function isWritten(code: number): boolean {
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}
