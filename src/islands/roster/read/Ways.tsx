import type { Opened } from '~/islands/roster/desk/protocol';
import type { Reading } from '~/islands/roster/desk/use-list';
import { type Delimiter, delimiterNames, delimiters } from '~/sheets/delimiter-names';
import { type Encoding, encodingNames, encodings } from '~/sheets/encoding';
import { Choice } from './Choice';

interface Props {
  readonly opened: Opened;
  readonly onSheet: (sheet: number) => void;
  readonly onReread: (how: Reading) => void;
}

/** In which other ways the file could be read: another sheet, another encoding. */
export function Ways({ opened: { encoding, delimiter, sheets, look }, onSheet, onReread }: Props) {
  if (sheets.length < 2 && encoding === undefined) return null;
  return (
    <div class="matches">
      {sheets.length > 1 && (
        <Choice
          id="sheet"
          label="工作表"
          value={look.sheet}
          options={sheets.map(({ name, rows, hidden }, i) => [
            i,
            `${name}（${rows}行${hidden ? '，隐藏的' : ''}）`,
          ])}
          onChange={(sheet) => onSheet(Number(sheet))}
        />
      )}
      {encoding !== undefined && (
        <Choice
          id="encoding"
          label="文字编码（有乱码就换）"
          value={encoding}
          options={encodings.map((name) => [name, encodingNames[name]])}
          onChange={(name) => onReread({ encoding: name as Encoding })}
        />
      )}
      {encoding !== undefined && delimiter !== undefined && (
        <Choice
          id="delimiter"
          label="格子之间是"
          value={delimiter}
          options={delimiters.map((name) => [name, delimiterNames[name]])}
          onChange={(name) => onReread({ encoding, delimiter: name as Delimiter })}
        />
      )}
    </div>
  );
}
