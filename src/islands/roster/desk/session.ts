import { findColumns } from '~/roster/find/find-columns';
import { findList } from '~/roster/find/find-list';
import type { Part } from '~/roster/find/part';
import type { Question } from '~/roster/find/question';
import type { RosterSettings } from '~/roster/find/settings';
import { type Alike, sheetsAlike } from '~/roster/find/sheets-alike';
import { tablesBelow } from '~/roster/find/tables-below';
import { tablesIn } from '~/roster/find/tables-in';
import { titlesBelow } from '~/roster/find/titles-below';
import { judgingTogether } from '~/roster/judge/judge-roster';
import type { ExplainedRow, JudgedRoster, RosterRow } from '~/roster/judge/roster';
import { carriedDown } from '~/roster/read/carried-down';
import { withDecimalPoints } from '~/roster/read/decimal-commas';
import { unlikeSum, withNamesBeside } from '~/roster/read/names-above';
import { withNamesBelow } from '~/roster/read/names-below';
import { sectorColumn } from '~/roster/read/sector-column';
import { settleYears } from '~/roster/read/settle-years';
import { statesAsked } from '~/roster/read/states-asked';
import { withWholeYears } from '~/roster/read/whole-years';
import type { ListWords } from '~/roster/say/list-words';
import { isToRemind, reminderText } from '~/roster/say/reminder';
import { resultsTable } from '~/roster/say/results-table';
import { sample } from '~/roster/say/sample';
import { template } from '~/roster/say/template';
import { textOf } from '~/sheets/cell';
import { readPasted } from '~/sheets/read-pasted';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { writeXlsx } from '~/sheets/write-xlsx';
import { arranged, chosenOf } from './arrange';
import { writing } from './exported';
import type { Figures, Job, Jobs, Judging, Look, Opened, Opening, Summary } from './protocol';
import { shown } from './show-row';
import { summaryOf } from './summary';

type Work = {
  [J in Job]: (
    given: Jobs[J]['given'],
    tell: (share: number) => void,
  ) => Jobs[J]['got'] | Promise<Jobs[J]['got']>;
};

const previewRows = 12;
const previewColumns = 40;

let workbook: Workbook | undefined;
/** Of which sheets the names stood above. */
let namesAbove: readonly boolean[] = [];
let figures: Figures | undefined;
let judged: JudgedRoster | undefined;
let words: ListWords | undefined;
let view: readonly RosterRow[] = [];
let exporting: { readonly steps: Generator<number, Blob>; readonly rows: number } | undefined;

/** In milliseconds. */
const aMoment = 50;

/** What the worker does: it alone holds the rows, and gives them away only slice by slice. */
export const work: Work = {
  async open(given, tell) {
    const book = await read(given, tell);
    const tables = book.sheets.flatMap((sheet) => tablesOf(sheet, book));
    workbook = { ...book, sheets: tables.map(({ sheet }) => sheet) };
    namesAbove = tables.map((table) => table.namesAbove);
    figures = given.figures;
    const { sheet, others } = findList(workbook);
    return { ...openedAs(given, workbook), others, look: look(workbook, sheet) };
  },
  look: ({ sheet }) => look(needed(workbook), sheet),
  ofYears: (given) => ofYears(partsOf(given).parts),
  judge({ settings: given, headings, today }, tell) {
    const { parts, alike } = partsOf({ settings: given, headings });
    const asks = [...ofYears(parts), ...statesAsked(parts)];
    if (asks.length > 0) return { asks };
    const [{ settings } = { settings: given }] = parts;
    const total = parts.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
    const { sectors, documents, version, check } = needed(figures);
    const steps = judgingTogether(parts, sectors, today);
    let step = steps.next();
    for (; !step.done; step = steps.next()) tell(step.value / total);
    const done = step.value;
    if (done.asks.length > 0) return { asks: done.asks };
    judged = done;
    exporting = undefined;
    const { placeOf } = judged;
    words = { sectors, columns: settings.columns, headings, placeOf, documents, version, check, today };
    view = judged.rows;
    const { year, yearSeen, otherDays, yearBy } = settings;
    const years = new Set(parts.flatMap((part) => part.settings.year ?? []));
    return {
      ...summaryOf(judged, words),
      alike: alike.map(({ sheet, hidden }) => ({ sheet, hidden })),
      ofYear: { year, yearSeen, otherDays, yearBy, years: [...years].sort() },
      carried: sumOf(parts),
      commas: parts[0]?.commas,
    };
  },
  arrange(given) {
    view = arranged(needed(judged), given);
    return view.length;
  },
  slice: ({ from, to }) =>
    view.slice(from, to).map((row) => shown(needed(judged).explained(row), needed(words))),
  beginExport({ format, ...choice }) {
    const { rows, explained } = needed(judged);
    const chosen = chosenOf(rows, choice);
    exporting = {
      steps: writing(resultsTable(each(chosen, explained), needed(words)), format),
      rows: chosen.length,
    };
    return null;
  },
  exportOn() {
    if (!exporting) return { kind: 'dropped' };
    const until = performance.now() + aMoment;
    let step = exporting.steps.next();
    while (!step.done && performance.now() < until) step = exporting.steps.next();
    if (!step.done) return { kind: 'going-on', share: Math.min(1, step.value / exporting.rows) };
    exporting = undefined;
    return { kind: 'written', file: step.value };
  },
  dropExport() {
    exporting = undefined;
    return null;
  },
  remind({ template: asked, row, department, most }) {
    const { rows, explained } = needed(judged);
    const these = chosenOf(rows, { which: 'all', department }).filter(
      (r) => isToRemind(r) && (row === undefined || r.row === row),
    );
    return {
      texts: these.slice(0, most).map((r) => reminderText(explained(r), asked, needed(words))),
      total: these.length,
    };
  },
  template: () => writeXlsx(template),
  forget() {
    workbook = judged = words = exporting = undefined;
    view = [];
    return null;
  },
};

/** A sheet with each name beside its courses, or the tables that stand in it one below the other. */
function tablesOf(sheet: Sheet, { sheets }: Workbook) {
  const named = withNamesBeside(sheet);
  if (named !== sheet) return [{ sheet: named, namesAbove: true }];
  return tablesBelow(sheet).map((table) => {
    const name = sheets.length > 1 && table.name !== sheet.name ? `${sheet.name}：${table.name}` : table.name;
    return { sheet: { ...table, name }, namesAbove: false };
  });
}

/** Explained one by one, when their turn comes. */
function* each(rows: readonly RosterRow[], explained: JudgedRoster['explained']): Generator<ExplainedRow> {
  for (const row of rows) yield explained(row);
}

/** The tables to be judged: that of the settings, and those judged with it. */
function partsOf({ settings, headings }: Pick<Judging, 'settings' | 'headings'>) {
  const book = needed(workbook);
  const own = tablesIn(sheetOf(book, settings.sheet)).map((sheet) => ({ sheet, settings, headings }));
  const alike = sheetsAlike(book, settings.sheet, { settings, headings });
  return { alike, parts: [...own.map((part) => settledPart(part)), ...togetherIn(alike, settings)] };
}

/** What has to be asked of the years of several tables, once. */
function ofYears(parts: readonly { readonly asks: readonly Question[] }[]): Question[] {
  return parts.flatMap((part) => part.asks).filter(isFirst);
}

/** A part whose blanks are carried down, with the year that its rows are of, or what of it has to be asked. */
function settledPart({ sheet: table, settings, headings }: Part, of?: string) {
  const { sheet: pointed, commas } = pointedIn(withWholeYears(table, settings, headings), settings);
  const named = withNamesBelow(pointed, settings, headings);
  const { sheet, carried: blanks } = carriedDown(named.sheet, settings, headings);
  const carried = { ...blanks, name: named.rows };
  const settled = settleYears(sheet, settings, headings);
  const asks = settled.asks.map((ask) =>
    ask.kind === 'which-year' && of !== undefined ? { ...ask, sheet: of } : ask,
  );
  return { sheet, carried, commas, headings, settings: settled.settings, asks };
}

/** In a text whose cells a comma divides, another comma is a slip; in a workbook a number has its point. */
function pointedIn(table: Sheet, settings: RosterSettings) {
  const { delimiter = ',' } = needed(workbook);
  return delimiter === ',' ? { sheet: table, commas: undefined } : withDecimalPoints(table, settings);
}

/** Whether a question is the first of its kind; which year is asked of every sheet. */
function isFirst(ask: Question, i: number, all: readonly Question[]): boolean {
  const same = (other: Question) =>
    other.kind === ask.kind &&
    (ask.kind !== 'which-year' || (other.kind === 'which-year' && other.sheet === ask.sheet));
  return all.findIndex(same) === i;
}

function sumOf(parts: readonly Pick<Summary, 'carried'>[]): Summary['carried'] {
  const sum = (field: keyof Summary['carried']) => parts.reduce((n, { carried }) => n + carried[field], 0);
  return { name: sum('name'), department: sum('department'), year: sum('year') };
}

function needed<T>(held: T | undefined): T {
  if (held === undefined) throw new Error('Asked before a list was opened and judged');
  return held;
}

async function read({ source, encoding, delimiter }: Opening, tell: (share: number) => void) {
  if (source.kind === 'pasted') return readPasted(source.text);
  if (source.kind === 'sample') return sampleBook;
  if (source.kind === 'several') throw new SheetError('several');
  return readWorkbook(await bytesOf(source.file), source.file.name, {
    encoding,
    delimiter,
    onProgress: tell,
  });
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SheetError('unreadable', { cause });
  }
}

const sampleBook: Workbook = {
  format: 'pasted',
  sheets: [{ name: '示例名单', rows: sample.map((row) => row.map(String)) }],
};

function openedAs({ source }: Opening, { format, encoding, delimiter, sheets }: Workbook) {
  const names = { pasted: '粘贴的表格', sample: '示例名单（人员为虚构）', several: '' };
  return {
    name: source.kind === 'file' ? source.file.name : names[source.kind],
    format,
    encoding,
    delimiter,
    sheets: sheets.map(({ name, rows, hidden = false }) => ({ name, rows: rows.length, hidden })),
  } satisfies Omit<Opened, 'others' | 'look'>;
}

function look(book: Workbook, index: number): Look {
  const [sheet, ...more] = tablesIn(sheetOf(book, index));
  const beside = more.length > 0 ? [sheet, ...more].map(({ name }) => name) : [];
  const seen = findColumns(sheet);
  const bySector = sectorColumn(sheet, seen, needed(figures).sectors);
  const found = bySector?.plain ? { ...seen, columns: { ...seen.columns, sector: bySector.column } } : seen;
  const unlike = unlikeSum(sheet);
  const from = Math.max(0, found.headerRows - 3);
  const rows = sheet.rows.slice(0, from + previewRows);
  const preview = rows.map((row) => row.slice(0, previewColumns).map(textOf));
  const hiddenColumns = [...(sheet.hiddenColumns ?? [])];
  return {
    sheet: index,
    beside,
    namesAbove: namesAbove[index] === true,
    found: unlike ? { ...found, questions: [{ kind: 'names-above', ...unlike }] } : found,
    bySector,
    preview,
    hiddenColumns,
    above: sheet.above ?? 0,
    titlesBelow: titlesBelow(sheet, found.headerRows),
  };
}

function sheetOf(book: Workbook, index: number): Sheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new RangeError(`No sheet ${index}`);
  return sheet;
}

/** The sheets to be judged with the one that was found. */
function togetherIn(alike: readonly Alike[], { together }: RosterSettings) {
  return alike
    .filter(({ hidden }) => together === 'all' || (together === 'seen' && !hidden))
    .flatMap(({ name, parts }) => parts.map((part) => settledPart(part, name)));
}
