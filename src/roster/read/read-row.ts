import { isBlankMark } from '~/roster/find/column-cells';
import type { HourField } from '~/roster/find/field';
import { withDays } from '~/roster/find/in-days';
import { type Hours, hours as inHours } from '~/rules/duty/hours';
import { withoutUnseen } from '~/rules/duty/narrowed';
import type { Subject } from '~/rules/duty/subject';
import type { Yardstick } from '~/rules/duty/yardstick';
import { type Cell, textOf } from '~/sheets/cell';
import { looksLikeFormula } from '~/sheets/neutral';
import { simplified } from '~/sheets/simplified';
import { type AddedHours, addedHours } from './added-hours';
import { asSeen } from './as-seen';
import { courseHours } from './course-hours';
import type { HourColumn } from './hour-columns';
import { lostTail } from './lost-tail';
import { isOffice } from './office';
import type { CellTrouble, Reason } from './reason';
import type { RowHours, RowPerson } from './row-person';
import { setAsideIn } from './set-aside';
import type { Standard, Standards } from './standards';

export interface ReadRow extends RowPerson {
  readonly hours: RowHours;
  /** What the row is judged by, where its year and sector were understood. */
  readonly by: Yardstick | undefined;
  /** The subjects whose hours are there and do not count. */
  readonly setAside?: readonly Subject[];
  /** What can't be read; with any of these the row is rejected. */
  readonly troubles: readonly Reason[];
  /** How it was read, where that is worth saying. */
  readonly notes: readonly Reason[];
}

/** What a row says of one person, with all that can't be read in it, and what is doubtful about where it stands. */
export function readRow(written: readonly Cell[], standards: Standards, doubt?: Reason): ReadRow {
  const cells = withDays(written, standards.inDays);
  const { columns, year: yearOfAll, sector: sectorOfAll } = standards.settings;
  const troubles: Reason[] = doubt ? [doubt] : [];
  const notes: Reason[] = [];
  const ofAnother = doubt?.kind === 'other-year';
  const year = ofAnother
    ? undefined
    : readIn('year', at(cells, columns.year), yearOfAll, standards.yearIn, troubles, standards.yearTrouble);
  const sector = readIn('sector', at(cells, columns.sector), sectorOfAll, standards.sectorIn, troubles);
  const { by, hoursIn } = standards.standardOf(sector, year);
  const { kinds } = standards.settings;
  const setAside = kinds ? [] : setAsideIn(cells, standards, notes);
  const hours = kinds
    ? courseHours(cells, kinds, hoursIn, troubles, notes)
    : hoursOf(cells, standards.hourColumns, { by, hoursIn }, troubles, notes, setAside);
  const department = wordsIn('department', at(cells, columns.department), notes);
  const name = wordsIn('name', at(cells, columns.name), notes, troubles);
  const id = withoutMark(trimmed(textOf(at(cells, columns.id))));
  const idTrouble = troubleWithId(at(cells, columns.id), id);
  if (idTrouble) notes.push({ kind: 'cell', field: 'id', trouble: idTrouble });
  const asked = columns.name !== undefined || columns.id !== undefined;
  if (asked && name === '' && id === '') troubles.push({ kind: 'nobody' });
  const isPerson = id !== '' || standards.personal.some((column) => trimmed(textOf(cells[column])) !== '');
  if (!isPerson && isOffice.test(simplified(name))) troubles.push({ kind: 'department', name });
  if ((id === '' || severalIds.test(id)) && severalNames.test(name)) {
    troubles.push({ kind: 'several-people', name });
  }
  return { name, id, sureId: !idTrouble, department, year, sector, hours, by, troubles, notes, setAside };
}

/** 赵一、钱二; 赵一等5人 */
const severalNames = /^\p{Script=Han}{2,4}([、，,；;/]\p{Script=Han}{2,4})+(等.*)?$|.等\d*人$/u;
const severalIds = /[、，,；;/]/;

/** The hours of each subject that has a column, or several. */
function hoursOf(
  cells: readonly Cell[],
  columns: readonly HourColumn[],
  { by, hoursIn }: Standard,
  troubles: Reason[],
  notes: Reason[],
  setAside: readonly Subject[],
): RowHours {
  const hours: Partial<Record<HourField, Hours>> = {};
  for (const { field, whole, column, more } of columns) {
    if (setAside.includes(whole)) {
      hours[field] = inHours(0);
      continue;
    }
    const read: AddedHours = more ? addedHours(cells, [column, ...more], hoursIn) : hoursIn(cells[column]);
    if (read.kind === 'trouble') {
      const { trouble, said } = read;
      if (isCrossedOut(cells[read.column ?? column], whole, by)) continue;
      troubles.push({ kind: 'cell', field, trouble, column: read.column, said });
    }
    if (read.kind !== 'hours') continue;
    hours[field] = read.hours;
    if (read.days !== undefined) notes.push({ kind: 'days-converted', subject: whole, days: read.days });
  }
  return hours;
}

/** A line drawn where the sector has no such subject. */
function isCrossedOut(cell: Cell | undefined, subject: Subject, by: Yardstick | undefined): boolean {
  return by?.applied !== undefined && !by.counted.includes(subject) && isBlankMark(simplified(textOf(cell)));
}

function at(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column];
}

/** The year or the sector of a row, or of all where the row names none. */
function readIn<T>(
  field: 'year' | 'sector',
  cell: Cell | undefined,
  ofAll: T | undefined,
  read: (typed: string) => T | undefined,
  troubles: Reason[],
  troubleWith?: (typed: string) => CellTrouble,
): T | undefined {
  const typed = trimmed(textOf(cell));
  const broken = cell !== undefined && typeof cell !== 'string';
  const value = broken ? undefined : typed === '' ? ofAll : read(typed);
  if (value !== undefined) return value;
  if (broken) troubles.push({ kind: 'cell', field, trouble: cell.problem });
  else if (typed === '') troubles.push({ kind: 'cell', field, trouble: 'blank' });
  else {
    troubles.push({ kind: 'cell', field, trouble: troubleWith?.(typed) ?? 'unknown', said: asSeen(typed) });
  }
  return undefined;
}

/** A name or a department; text that reads like a formula is text, and says so, whatever the hours beside it are. A name that can't be read is a trouble, a department worth a note. */
function wordsIn(
  field: 'name' | 'department',
  cell: Cell | undefined,
  notes: Reason[],
  troubles = notes,
): string {
  const text = trimmed(textOf(cell));
  if (isFormulaText(cell, text)) notes.push({ kind: 'like-formula', field });
  else if (typeof cell === 'object') troubles.push({ kind: 'cell', field, trouble: cell.problem });
  return text;
}

/** A text table keeps the formula itself; a workbook without its value keeps nothing. */
function isFormulaText(cell: Cell | undefined, text: string): boolean {
  if (text === '' || isHan(text.charCodeAt(0))) return false;
  return typeof cell === 'object' ? cell.problem === 'formula-without-value' : looksLikeFormula(text);
}

/** A doubt on the id is none on the hours. */
function troubleWithId(cell: Cell | undefined, id: string): CellTrouble | undefined {
  if (cell !== undefined && typeof cell !== 'string') return cell.problem;
  return lostTail(id) ? 'lost-digits' : undefined;
}

/** An id as it is meant: nothing unseen in it, no apostrophe before it, which is how a spreadsheet is told to keep it as text. Most are letters and digits. */
function withoutMark(id: string): string {
  if (lettersAndDigits.test(id)) return id;
  const seen = withoutUnseen(id);
  return /^['‘’`]/.test(seen) ? seen.slice(1) : seen;
}

const lettersAndDigits = /^\w*$/;

/** Without white space and unseen marks around it. Most cells begin and end in a letter, a digit or a Chinese character, and have nothing to trim. */
function trimmed(text: string): string {
  const { length } = text;
  const asIs = length === 0 || (isNoSpace(text.charCodeAt(0)) && isNoSpace(text.charCodeAt(length - 1)));
  return asIs ? text : withoutUnseen(text).trim();
}

function isNoSpace(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || isHan(code);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
