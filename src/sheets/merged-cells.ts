import { strFromU8 } from 'fflate';
import type { Cell } from './cell';
import { columnAt } from './column-letters';
import { mostCells } from './limits';

const merge = /<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** Rows, from 1, with a cell merged over three columns or more. */
export function spannedRows(sheetXml: Uint8Array | undefined): Set<number> {
  const spanned = new Set<number>();
  for (const [, from = '', first, to = ''] of mergesIn(sheetXml)) {
    if (columnAt(to) - columnAt(from) >= 2) spanned.add(Number(first));
  }
  return spanned;
}

/** Rows in which a cell merged downwards stands in each row it covers; one merged sideways, such as a title, stays at its left. */
export function fillMerged(rows: Cell[][], sheetXml: Uint8Array | undefined): Cell[][] {
  let room = mostCells;
  for (const [, from = '', first, to, last] of mergesIn(sheetXml)) {
    if (from !== to) continue;
    const column = columnAt(from);
    const above = rows[Number(first) - 1]?.[column];
    if (above === undefined || above === '') continue;
    for (const row of rows.slice(Number(first), Number(last))) {
      if (room-- === 0) return rows;
      if ((row[column] ?? '') === '') row[column] = above;
    }
  }
  return rows;
}

function mergesIn(sheetXml: Uint8Array | undefined): IterableIterator<RegExpMatchArray> {
  const xml = sheetXml ? strFromU8(sheetXml) : '';
  return xml.slice(xml.lastIndexOf('sheetData')).matchAll(merge);
}
