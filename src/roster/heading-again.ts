import type { Columns, Field } from './field';
import { candidates } from './headings';
import { plainText } from './plain-text';

const unit = /^[(]?(学时|学分|小时|课时)(数)?[)]?$/;

/** Tells any row of a list's heading when it comes again on a further page; also the units under it, （学时）, and the numbers of the columns. */
export function headingAgain(
  columns: Columns,
  headings: readonly string[],
  above: readonly (readonly string[])[],
): (texts: readonly string[]) => boolean {
  const known = Object.values(columns);
  const words = known.map((column) => [plainText(headings[column]), ...above.map((row) => row[column])]);
  return (texts) => {
    if (isNumbering(texts)) return true;
    let some = false;
    for (let i = 0; i < known.length; i++) {
      const text = texts[known[i] as number] ?? '';
      if (text === '') continue;
      if (!unit.test(text) && !words[i]?.includes(text)) return false;
      some = true;
    }
    return some;
  };
}

/** Whether a row names the columns of a list, in whatever order. */
export function isOtherHeading(texts: readonly string[]): boolean {
  const names = (field: Field) => candidates(texts, field).length > 0;
  return (names('name') || names('id')) && (names('common') || names('professional') || names('elective'));
}

function isNumbering(texts: readonly string[]): boolean {
  return (
    texts.length > 2 && texts.every((text, i) => text === '' || text === String(i + 1)) && texts[0] === '1'
  );
}
