import { CellGrid } from './cell-grid';
import { mostRows } from './limits';
import { sheetsOfPage } from './page-sheets';
import { attributeIn, readPageTokens } from './page-tokens';
import { remembered } from './remembered';
import { SheetError } from './sheet-error';
import { textCell } from './text-cell';
import type { Sheet } from './workbook';

/** As many columns as a cell of a page can take. */
const mostAcross = 1000;

/** The number that a cell stores beside what it shows. */
const stored = /(?:x:num|sdval)/;
/** What ends a line in a cell, and a row of its own outside of tables. */
const block = /^(p|div|li|h\d|br|hr|center|caption|form|section|dt|dd|pre)$/;
const struckOut = /^(s|strike|del)$/;

/**
 * The tables of a page, one below the other as Excel opens it, with what stands between them in rows of its own; the sheets of a workbook that was saved as a page each by itself.
 * Many systems export such pages under the name of .xls. Throws a SheetError when it has no table.
 */
export function readPage(html: string, name: string, onProgress: (share: number) => void): Sheet[] {
  const sheets = sheetsOfPage(html, name);
  return sheets.map((sheet, i) =>
    readOne(sheet.html, sheet.name, (share) => onProgress((i + share) / sheets.length)),
  );
}

function readOne(html: string, name: string, onProgress: (share: number) => void): Sheet {
  const grid = new CellGrid();
  const classes = new Map<string, string>();
  /** The cell that is open, as it is written. */
  let cell: string | undefined;
  let inRow = false;
  let found = false;
  let columns = 0;
  let words = '';
  /** Whether some words of it are not struck out. */
  let plain = false;
  let striking = 0;
  /** The same around the cell: what is opened in a cell ends with it, closed or not. */
  let strikingAround = 0;
  let table = '';
  let row = '';

  /** What an element says of its looks, itself and by its classes. */
  function looksOf(said: string): string {
    const own = (attributeIn(said, 'class') ?? '').split(/\s+/).map((each) => classes.get(each));
    return [attributeIn(said, 'style'), ...own].join(';').toLowerCase();
  }

  const standingOf = (said: string) => {
    const looks = looksOf(said);
    const across = span(said, 'colspan', mostAcross);
    const down = span(said, 'rowspan', mostRows);
    return { across, down, hidden: isHidden(looks), struck: isStruck(looks) };
  };
  let standing = remembered(standingOf);

  /** Puts what was read into its cell, or into a row of its own. */
  function put(): void {
    const text = (words.includes('\n') ? words.replace(/ *\n[ \n]*/g, '\n') : words).trim();
    words = '';
    if (cell !== undefined) {
      const said = standing(cell);
      const exact = stored.test(cell) && /^-?\d+$/.test(text) ? attributeIn(cell, stored.source) : undefined;
      if (!inRow) grid.openRow();
      inRow = true;
      grid.put(textCell(exact || text), {
        ...said,
        struck: said.struck || isStruck(row) || !plain,
      });
      cell = undefined;
      striking = strikingAround;
      found = true;
    } else if (text !== '') {
      grid.openRow();
      grid.put(text);
      inRow = false;
    }
    plain = false;
  }

  /** One line ends, and another begins. */
  function nextLine(): void {
    if (cell !== undefined) words += '\n';
    else put();
  }

  function open(tag: string, said: string): void {
    if (block.test(tag)) nextLine();
    else if (tag === 'table') {
      endTable();
      columns = 0;
      table = looksOf(said);
    } else if (tag === 'tr') {
      put();
      row = looksOf(said);
      grid.openRow(undefined, isHidden(row) || isHidden(table));
      inRow = true;
    } else if (tag === 'td' || tag === 'th') {
      put();
      cell = said;
      strikingAround = striking;
    } else if (tag === 'col') {
      const last = columns + span(said, 'span', mostAcross);
      const hidden = isHidden(looksOf(said)) || attributeIn(said, 'width') === '0';
      for (; columns < last; columns++) if (hidden) grid.hideColumn(columns);
    } else if (struckOut.test(tag)) striking++;
  }

  function close(tag: string): void {
    if (struckOut.test(tag)) striking = Math.max(0, striking - 1);
    else if (/^(td|th|tr|caption)$/.test(tag)) put();
    else if (tag === 'table') endTable();
    else if (block.test(tag)) nextLine();
  }

  function endTable(): void {
    put();
    grid.endTable();
    inRow = false;
    row = table = '';
  }

  function text(piece: string): void {
    words += piece;
    if (striking === 0 && piece.trim() !== '') plain = true;
  }

  function styles(css: string): void {
    for (const [, own = '', says = ''] of css.matchAll(/\.([\w-]+)[^{}]*\{([^{}]*)\}/g)) {
      classes.set(own, [classes.get(own), says].join(';'));
    }
    standing = remembered(standingOf);
  }

  readPageTokens(html, { open, close, text, styles }, onProgress);
  put();
  if (!found) throw new SheetError('html');
  return grid.sheet(name);
}

function span(said: string, name: string, most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(attributeIn(said, name) ?? '', 10) || 1));
}

function isHidden(looks: string): boolean {
  return /display\s*:\s*none/.test(looks);
}

function isStruck(looks: string): boolean {
  return /line-through/.test(looks);
}
