import { columnAt, columnLetters } from './column-letters';

const rowOrCell = /<((?:\w+:)?)(row|c)(?=[\s/>])([^>]*)>/g;
const place = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/;
const withoutPlace = /<(?:\w+:)?c(?=[\s/>])(?![^>]*\sr\s*=)/;

/** A sheet's XML in which each cell says where it stands; one that doesn't, as some programs write it, stands beside the one before it. */
export function numberCells(xml: string): string {
  if (!withoutPlace.test(xml)) return xml;
  let row = 0;
  let column = -1;
  return xml.replace(rowOrCell, (whole, prefix: string, name: string, rest: string) => {
    const [, letters = '', number] = place.exec(rest) ?? [];
    if (name === 'row') {
      row = number === undefined ? row + 1 : Number(number);
      column = -1;
      return whole;
    }
    column = number === undefined ? column + 1 : columnAt(letters);
    return number === undefined ? `<${prefix}c r="${columnLetters(column)}${row}"${rest}>` : whole;
  });
}
