import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { delimiters } from '~/sheets/delimiter-names';
import { eachUnquotedRow } from '~/sheets/unquoted-rows';

const text = (delimiter: string, lineEnd: string) =>
  fc
    .array(fc.constantFrom('甲', '18', ' ', '', '\r', '、', delimiter, delimiter, lineEnd, lineEnd), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join(''))
    .filter((made) => made !== '');

test.each(delimiters.flatMap((delimiter) => ['\n', '\r\n'].map((lineEnd) => ({ delimiter, lineEnd }))))(
  '没有引号的文字，分隔符是 $delimiter，行尾是 $lineEnd：每一行、每一格都和通用的读法相同',
  ({ delimiter, lineEnd }) => {
    fc.assert(
      fc.property(text(delimiter, lineEnd), (given) => {
        const rows: string[][] = [];
        eachUnquotedRow(
          given,
          delimiter,
          lineEnd,
          (row) => rows.push(row),
          () => {},
        );
        expect(rows).toEqual(
          Papa.parse<string[]>(given, { delimiter, newline: lineEnd as '\n', fastMode: false }).data,
        );
      }),
      { seed: 12, numRuns: 200 },
    );
  },
);
