import { readHours } from '~/rules/duty/read-hours';
import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Sheet } from '~/sheets/workbook';

/** The rows below a heading, in which a column is looked at. */
export type Below = readonly (readonly Cell[])[];

/** The rows below a heading of so many rows. */
export function below({ rows }: Sheet, headerRows: number): Below {
  return rows.slice(headerRows);
}

/** The first so many texts that stand in a column, narrowed. */
export function textsIn(rows: Below, column: number, most: number): string[] {
  const texts: string[] = [];
  for (const cells of rows) {
    const text = simplified(textOf(cells[column]));
    if (text !== '') texts.push(text);
    if (texts.length === most) break;
  }
  return texts;
}

/** What is drawn where nothing is to be written: —, /, ---. */
export function isBlankMark(text: string): boolean {
  return /^[-‐‑–—―－/／\\＼]+$/.test(text);
}

/** Whether a text has a figure, in digits or in words: 30, 约30, 十八学时, 半天; 土木工程 and 一级 have none. */
export function tellsFigure(text: string): boolean {
  return /\d/.test(text) || !['not-a-number', 'blank'].includes(readHours(text).kind);
}

/** Of several columns those that hold a figure in any row, where any does: 申报专业 holds none. */
export function withFigures(columns: readonly number[], rows: Below): readonly number[] {
  if (columns.length < 2) return columns;
  const some = columns.filter((c) => rows.some((cells) => tellsFigure(simplified(textOf(cells[c])))));
  return some.length > 0 ? some : columns;
}

const looked = 200;

/** Whether a column holds words, and hardly a figure: 土木工程, 已完成. */
export function holdsWords(rows: Below, column: number, heading: string): boolean {
  const texts = textsIn(rows, column, looked).filter(
    (text) => !/^(true|false)$/i.test(text) && !isBlankMark(text),
  );
  const figures = texts.filter(tellsFigure).length;
  return texts.length > 0 && (heading === '专业' ? figures * 2 < texts.length : figures === 0);
}

/** Whether a column holds mostly figures as hours are: 42, 17.5, 42学时; no codes. */
export function holdsHourFigures(rows: Below, column: number): boolean {
  const texts = textsIn(rows, column, looked);
  const figures = texts.filter((text) =>
    /^\d{1,3}(\.\d+)?( ?个? ?(学 ?[时分]|[课小] ?时))?$/.test(text),
  ).length;
  return figures > 0 && figures * 2 >= texts.length;
}

const counted = 2000;

/** Whether a column only counts the rows: 1, 2, 3, also beginning again in each department. */
export function countsRows(rows: Below, column: number): boolean {
  const texts = textsIn(rows, column, counted).filter((text) => /^\d+$/.test(text));
  const steps = texts.every((text, i) => Number(text) === 1 || Number(text) === Number(texts[i - 1]) + 1);
  return texts.length > 1 && steps;
}
