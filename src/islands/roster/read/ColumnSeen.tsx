import type { Look } from '~/islands/roster/desk/protocol';
import { headingOf } from '~/islands/roster/desk/settings';
import { columnLetters } from '~/sheets/column-letters';

interface Props {
  readonly look: Look;
  readonly column: number;
}

/** A column as the list shows it: its heading, its letter, its first cells, and whether it is hidden. */
export function ColumnSeen({ look, column }: Props) {
  const { found, preview, hiddenColumns } = look;
  const cells = preview.slice(found.headerRows, found.headerRows + 3).map((row) => row[column] ?? '');
  const seen =
    cells.some((cell) => cell !== '') && `，前几行是 ${cells.map((cell) => cell || '空').join('、')}`;
  return (
    <>
      <b>{headingOf(found.headings, column)}</b>（{columnLetters(column)}列
      {hiddenColumns.includes(column) && '，在表格里隐藏着'}
      {seen}）
    </>
  );
}
