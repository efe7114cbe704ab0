import type { Figures, Settings, Summary } from '~/islands/roster/desk/protocol';
import { work } from '~/islands/roster/desk/session';
import { type ForAll, settingsFor } from '~/islands/roster/open/for-all';
import { assumptionsOf } from '~/islands/roster/results/assumptions-of';
import type { Question } from '~/roster/find/question';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { SheetError, type SheetErrorKind } from '~/sheets/sheet-error';
import { sectors } from '../ground/ground';

const figures: Figures = { sectors, documents: {}, version: '2026-09-01' };
const silent = () => {};

export interface Judged {
  readonly kind: 'judged';
  readonly settings: Settings;
  readonly summary: Summary;
  /** 欧阳海 K01 放射科 2023 未达标：专业科目差2学时 */
  readonly people: readonly string[];
  /** What is said above the result of what was taken for granted. */
  readonly said: readonly string[];
  /** The rows, from 1, that each person is judged on. */
  readonly rowsOf: readonly (readonly number[])[];
  /** 1 title, 2 heading */
  readonly skipped: readonly string[];
  /** How many rows the sheet has. */
  readonly rows: number;
}

export type CameTo =
  | Judged
  | { readonly kind: 'asked'; readonly questions: readonly Question[] }
  | { readonly kind: 'refused'; readonly why: SheetErrorKind };

/** What a file comes to on its way through the page, as it is opened there: nothing chosen, nothing answered but what is given. */
export async function cameTo(
  content: string | Uint8Array,
  name = '名单.csv',
  answers: Partial<Settings> = {},
  forAll: ForAll = { year: 2026, sector: 'general' },
): Promise<CameTo> {
  const file = new File([content as BlobPart], name);
  const opened = await opening(file);
  if (opened instanceof SheetError) return { kind: 'refused', why: opened.kind };
  const { found, sheet } = opened.look;
  const settings = { ...settingsFor(opened, forAll), ...answers };
  if (found.questions.length > 0 && !answers.columns) return { kind: 'asked', questions: found.questions };
  const got = await work.judge({ settings, headings: found.headings, today: '2026-11-25' }, silent);
  if ('asks' in got) return { kind: 'asked', questions: got.asks };
  const rows = await work.slice({ from: 0, to: got.counts.total }, silent);
  return {
    kind: 'judged',
    settings,
    summary: got,
    people: rows.map(({ row, missing, reasons }) => {
      const { name, id, department, year, sector, outcome } = row;
      const own = sector === forAll.sector ? '' : sector;
      const who = [name, id, department, year, own, rowOutcomeNames[outcome]].filter(Boolean);
      const says = [missing, ...reasons].filter(Boolean);
      return who.join(' ') + (says.length > 0 ? `：${says.join('；')}` : '');
    }),
    said: assumptionsOf({ opened, settings, summary: got }, sectors).map(({ says }) => says),
    rowsOf: rows.map(({ row }) => row.rows ?? [row.row]),
    skipped: got.skipped.first.map(({ row, why }) => `${row} ${why}`),
    rows: opened.sheets[sheet]?.rows ?? 0,
  };
}

async function opening(file: File) {
  try {
    return await work.open({ source: { kind: 'file', file }, figures }, silent);
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

export type CellXml = string | number | { readonly xml: (place: string) => string };

/** The rows of a sheet as Excel writes them: text in place, numbers as they are, or a cell's own XML. */
export function rowsXml(rows: readonly (readonly CellXml[])[]): string {
  const cell = (value: CellXml, place: string) => {
    if (typeof value === 'object') return value.xml(place);
    if (value === '') return '';
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  };
  return rows
    .map((row, r) => {
      const cells = row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`));
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
}
