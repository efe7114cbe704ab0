import type { Look, Settings } from '~/islands/roster/desk/protocol';
import { columnsOf, headingOf, headingsOf, withColumns } from '~/islands/roster/desk/settings';
import { type Field, fieldNames, fields } from '~/roster/find/field';
import { columnLetters } from '~/sheets/column-letters';
import { Choice } from './Choice';
import { Preview } from './Preview';

interface Props {
  readonly look: Look;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Which column was taken for what, to be put right by hand, beside the first rows. */
export function Matching({ look, settings, onChange }: Props) {
  const { columns, headerRows } = settings;
  const headings = headingsOf(look, headerRows);
  const width = Math.max(0, ...look.preview.map((row) => row.length), headings.length);
  const all = Array.from(
    { length: width },
    (_, column) => [column, `${columnLetters(column)} ${headingOf(headings, column)}`] as const,
  );
  const set = (field: Field, value: string) =>
    onChange(withColumns(settings, field, value === '' ? [] : [Number(value)]));
  const sums = fields.filter((field) => columnsOf(settings, field).length > 1);
  return (
    <fieldset class="matching">
      <legend>每一项在哪一列</legend>
      <div class="matches">
        {fields.map((field) => (
          <Choice
            key={field}
            id={`column-${field}`}
            label={`${fieldNames[field]}的列`}
            value={columns[field] ?? ''}
            options={[['', '没有这一列'], ...all]}
            onChange={(value) => set(field, value)}
          />
        ))}
        <Choice
          id="header-rows"
          label="表头到第几行"
          value={headerRows}
          options={look.preview.map((_, i) => [i, i === 0 ? '没有表头' : `第${look.above + i}行`])}
          onChange={(value) => onChange({ ...settings, headerRows: Number(value) })}
        />
      </div>
      {sums.map((field) => (
        <p key={field} class="small">
          {fieldNames[field]}是几列加起来的：
          {columnsOf(settings, field)
            .map((column) => `${columnLetters(column)}列`)
            .join('加')}
          ，空着的当作0。要改成一列，在上面另选。
        </p>
      ))}
      <Preview look={look} settings={settings} />
    </fieldset>
  );
}
