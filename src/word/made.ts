import type { Block, Line, Table } from './block';

const plain = { anchors: [], depth: 0 } as const;

/** A paragraph of our own words; with a level a heading. */
export function line(text: string, heading?: number): Line {
  return {
    kind: 'line',
    runs: [{ text }],
    voice: 'own',
    ...plain,
    ...(heading === undefined ? {} : { heading }),
  };
}

/** A paragraph of an official text. */
export function officialLine(text: string): Line {
  return { ...line(text), voice: 'official' };
}

/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((text) => ({
      blocks: text.split('\n').map((part) => ({ ...line(part), runs: [{ text: part, bold: isHead }] })),
      head: isHead,
      columns: 1,
      rows: 1,
    }));
  return { kind: 'table', head: 1, rows: [cells(head, true), ...rows.map((row) => cells(row, false))] };
}

/** Some pages, each from its own top. */
export function onPages(pages: readonly (readonly Block[])[]): Block[] {
  return pages.flatMap((page, i) => (i === 0 ? [...page] : [{ kind: 'page-end' } as const, ...page]));
}
