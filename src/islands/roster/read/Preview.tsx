import type { Look, Settings } from '~/islands/roster/desk/protocol';
import { columnsOf } from '~/islands/roster/desk/settings';
import { fieldNames, fields } from '~/roster/find/field';
import { columnLetters } from '~/sheets/column-letters';

interface Props {
  readonly look: Look;
  readonly settings: Settings;
}

/** The first rows as they were read, with what each column was taken for. */
export function Preview({ look: { preview, found, above }, settings }: Props) {
  const { headerRows } = settings;
  const width = Math.max(0, ...preview.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const taken = (column: number) => fields.filter((field) => columnsOf(settings, field).includes(column));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="preview" aria-label="名单开头几行" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {all.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
                <span>
                  {taken(column)
                    .map((field) => fieldNames[field])
                    .join('、')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.slice(Math.max(0, found.headerRows - 3)).map((row, i) => {
            const at = Math.max(0, found.headerRows - 3) + i;
            return (
              <tr key={at} data-above={at < headerRows}>
                <th scope="row">{above + at + 1}</th>
                {all.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
