import type { Cell } from './cell';
import type { CellStyle } from './cell-styles';
import { dayCell, writtenDayCell, yearOf } from './day-cell';
import { unneutral } from './neutral';
import { numberCell } from './number-cell';
import type { RichText } from './rich-text';
import { withoutEscapes } from './xml-text';

/** What the XML of a cell holds. */
export interface RawCell {
  readonly type: string;
  readonly style: CellStyle | undefined;
  /** Nothing where the file holds no value. */
  readonly value: string | undefined;
  /** A text written in the cell itself, or the shared one that it names. */
  readonly text: RichText | undefined;
  readonly formula: boolean;
}

/** What holds for a whole workbook. */
export interface CellRules {
  readonly from1904: boolean;
  readonly stale: boolean;
}

/** A cell as text, or what is wrong with it; '' for one that holds nothing. */
export function readCell({ type, style, value, text, formula }: RawCell, rules: CellRules): Cell {
  if (type === 'e') return { problem: 'error', read: value ?? '' };
  const read = text ? text.text : withoutEscapes(value ?? '');
  if (formula && (rules.stale || isMissing(type, value, text))) {
    return { problem: 'formula-without-value', read: isWords(type, text) ? read : '' };
  }
  if (isWords(type, text)) return unneutral(read);
  if (read === '') return '';
  switch (type) {
    case 'n':
      return shownCell(read, style, rules.from1904);
    case 'b':
      return truth[read] ?? { problem: 'error', read };
    case 'd':
      return style?.shown === 'year' ? yearOf(writtenDayCell(read)) : writtenDayCell(read);
    default:
      return { problem: 'error', read };
  }
}

const truth: Readonly<Record<string, string>> = { '0': 'FALSE', '1': 'TRUE', false: 'FALSE', true: 'TRUE' };

function isWords(type: string, text: RichText | undefined): boolean {
  return text !== undefined || type === 'str' || type === 'inlineStr';
}

/** A formula may come to an empty text, but not to an empty number. */
function isMissing(type: string, value: string | undefined, text: RichText | undefined): boolean {
  return text === undefined && (value === undefined || (value === '' && type !== 'str'));
}

function shownCell(read: string, style: CellStyle | undefined, from1904: boolean): Cell {
  switch (style?.shown) {
    case '天':
      return { problem: 'shown-as-days', read: `${read}天` };
    case '%':
      return { problem: 'shown-as-percent', read: `${Number((Number(read) * 100).toPrecision(12))}%` };
    case 'day':
      return dayCell(read, from1904);
    case 'year':
      return yearOf(dayCell(read, from1904));
    default:
      return numberCell(read);
  }
}
