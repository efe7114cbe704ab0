import { withAnswer } from '~/islands/roster/desk/settings';
import type { Asked } from './asked';
import { ColumnSeen } from './ColumnSeen';

/** Which column says whose hours they are, where none is called 姓名 or 工号. */
export function WhoseNames({ question, opened: { look }, settings, onChange }: Asked<'no-people'>) {
  if (question.columns.length === 0) return null;
  return (
    <fieldset class="which">
      <legend>哪一列写着姓名？</legend>
      {question.columns.map((column) => (
        <label key={column}>
          <input
            type="radio"
            name="whose-names"
            checked={settings.columns.name === column}
            onChange={() => onChange(withAnswer(settings, 'name', [column]))}
          />
          <span>
            <ColumnSeen look={look} column={column} />
          </span>
        </label>
      ))}
      <p class="small">都不是的，在下面的“姓名的列”或“工号的列”里选；只有部门合计的表，不能逐人核对。</p>
    </fieldset>
  );
}
