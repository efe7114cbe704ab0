import { withAnswer } from '~/islands/roster/desk/settings';
import { type Field, fieldNames } from '~/roster/find/field';
import type { Asked } from './asked';
import { ColumnSeen } from './ColumnSeen';

/** What the only column for several things holds; whatever it is not, the list does not have. */
export function WhichField({ question, opened: { look }, settings, onChange }: Asked<'which-field'>) {
  const { column, fields } = question;
  const held = fields.find((field) => settings.columns[field] === column);
  const none = held === undefined && fields.every((field) => settings.without?.includes(field));
  const answer = (chosen: Field | undefined) => ({
    name: `column-is-${column}`,
    onChange: () =>
      onChange(
        fields.reduce((all, field) => withAnswer(all, field, field === chosen ? [column] : []), settings),
      ),
  });
  return (
    <fieldset class="which">
      <legend>
        <ColumnSeen look={look} column={column} />
        写的是什么？
      </legend>
      {fields.map((field) => (
        <label key={field}>
          <input type="radio" checked={held === field} {...answer(field)} />
          <span>{fieldNames[field]}</span>
        </label>
      ))}
      <label>
        <input type="radio" checked={none} {...answer(undefined)} />
        <span>都不是，或者是几样合在一起的</span>
      </label>
    </fieldset>
  );
}
