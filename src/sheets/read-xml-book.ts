import { CellGrid } from './cell-grid';
import type { CellStyle } from './cell-styles';
import { mostColumns } from './limits';
import { readCell } from './read-cell';
import { remembered } from './remembered';
import { SheetError } from './sheet-error';
import { shownBy } from './shown-as';
import type { Sheet } from './workbook';
import { forEachAttribute } from './xml-attribute';
import { type XmlEvents, xmlReader } from './xml-reader';

const pieceSize = 1 << 20;

/** The sheets of a workbook in the XML of 2003, which many systems export under the name of .xls. Throws a SheetError when it is broken, or another XML. */
export function readXmlBook(text: string, onProgress: (share: number) => void): Sheet[] {
  const { events, sheets } = xmlBookReader();
  const reader = xmlReader(events);
  try {
    for (let at = 0; at < text.length; at += pieceSize) {
      reader.push(text.slice(at, at + pieceSize));
      onProgress((0.99 * at) / text.length);
    }
    reader.end();
  } catch (cause) {
    throw cause instanceof SheetError ? cause : new SheetError('broken', { cause });
  }
  return sheets;
}

/** How the types of cells are called in a workbook of today; any other is text. */
const types: Readonly<Record<string, string>> = { Number: 'n', DateTime: 'd', Boolean: 'b', Error: 'e' };

const rules = { from1904: false, stale: false };

type Said = Readonly<Record<string, string>>;

function xmlBookReader(): { readonly events: XmlEvents; readonly sheets: Sheet[] } {
  const said = remembered(saidIn);
  const sheets: Sheet[] = [];
  const styles = new Map<string, CellStyle>();
  let begun = false;
  let style: string;
  let grid = new CellGrid();
  let name: string;
  let hidden = false;
  let column = 0;
  let row = 0;
  let ofRow: string | undefined;
  let cell: Said = {};
  let type: string | undefined;
  let value: string | undefined;
  let into: 'value' | 'visible' | undefined;
  let inComment = false;

  function ofStyle(more: Partial<CellStyle>): void {
    styles.set(style, { shown: undefined, struck: false, ...styles.get(style), ...more });
  }

  function closeCell(): void {
    const own = styles.get(cell.StyleID ?? ofRow ?? 'Default');
    const formula = cell.Formula !== undefined;
    const raw = { type: types[type ?? ''] ?? 'str', style: own, value, text: undefined, formula };
    const { Index, MergeAcross = 0, MergeDown = 0 } = cell;
    grid.put(readCell(raw, rules), {
      column: Index === undefined ? undefined : Number(Index) - 1,
      across: 1 + Number(MergeAcross),
      down: 1 + Number(MergeDown),
      struck: own?.struck,
    });
  }

  /** What is told of a tag that stands within a sheet, or of a style. */
  const opened: Readonly<Record<string, (said: Said) => void>> = {
    Style({ ID = '', Parent = 'Default' }) {
      style = ID;
      ofStyle(styles.get(Parent) ?? {});
    },
    NumberFormat: ({ Format = '' }) => ofStyle({ shown: Format === 'Percent' ? '%' : shownBy(Format) }),
    Font: ({ StrikeThrough }) => ofStyle({ struck: StrikeThrough === '1' }),
    Worksheet({ Name = '' }) {
      grid = new CellGrid();
      name = Name;
      hidden = false;
      row = column = 0;
    },
    Column({ Index = column + 1, Span = 0, Hidden, Width }) {
      const first = Number(Index);
      column = first + Number(Span);
      if (Hidden !== '1' && Width !== '0') return;
      for (let at = first; at <= Math.min(column, mostColumns); at++) grid.hideColumn(at - 1);
    },
    Row({ Index = row + 1, Span = 0, StyleID, Hidden, Height }) {
      grid.openRow(Number(Index), Hidden === '1' || Height === '0');
      row = Number(Index) + Number(Span);
      ofRow = StyleID;
    },
    Cell(said) {
      cell = said;
      type = value = undefined;
    },
    Data({ Type }) {
      type = Type;
      value = '';
      into = 'value';
    },
    Visible() {
      into = 'visible';
    },
  };

  function open(tag: string, attributes: string): void {
    if (!begun && tag !== 'Workbook') throw new SheetError('xml-table');
    begun = true;
    if (tag === 'Comment') inComment = true;
    // What is written in colours has tags within its text.
    if (inComment || into === 'value') return;
    opened[tag]?.(said(attributes));
  }

  function close(tag: string): void {
    if (tag === 'Comment') inComment = false;
    else if (tag === 'Data' || tag === 'Visible') into = undefined;
    else if (tag === 'Cell') closeCell();
    else if (tag === 'Worksheet') sheets.push(grid.sheet(name, hidden));
  }

  function text(piece: string): void {
    if (into === 'value') value += piece;
    else if (into === 'visible') hidden ||= /hidden/i.test(piece);
  }

  return { events: { open, close, text }, sheets };
}

/** What a tag says, by names without their prefix. */
function saidIn(attributes: string): Said {
  const said: Record<string, string> = {};
  forEachAttribute(attributes, (name, value) => {
    said[name.slice(name.indexOf(':') + 1)] = value;
  });
  return said;
}
