import type { Field } from '~/rules/log/read-entry';
import { fieldNames } from '~/says/entry-names';
import { type Answers, rowKey, wordOptions } from './asks';
import type { Listed } from './file-read';
import type { Unread } from './judge-list';
import { slipInFileSays } from './problem';

interface Props {
  readonly unread: readonly Unread[];
  readonly listed: readonly Listed[];
  readonly answers: Answers;
  readonly unit: string;
  readonly onAnswer: (key: string, to: string) => void;
}

/** More rows than these are better mended in the file. */
const mostRows = 50;

/** Rows that can't be read, each with its reasons and with fields to write it anew; those mended stay in sight. */
export function Mend({ unread, listed, answers, unit, onAnswer }: Props) {
  const bad = new Map(unread.map((row) => [row.where, row]));
  const rows = listed.filter(
    ({ where, written }) => bad.has(where) || touched(where, written, answers).length > 0,
  );
  if (rows.length === 0) return null;
  return (
    <details open={rows.length <= 10}>
      <summary>无法识别的，改好以后才能导入（{rows.length}）</summary>
      <ul class="mend">
        {rows.slice(0, mostRows).map(({ where, written }) => {
          const row = bad.get(where);
          const slips = row?.slips.map((s) => s.field) ?? [];
          const fields = [...new Set([...touched(where, written, answers), ...slips])];
          return (
            <li key={where}>
              <p class={row ? 'problem' : 'hint'}>
                {where}
                {written.title && `“${written.title.slice(0, 20)}”`}：
                {row
                  ? (row.spoilt ?? row.slips.map((s) => slipInFileSays(s, unit)).join(''))
                  : '改好了，可以导入。'}
              </p>
              {fields.map((field) => (
                <MendField
                  key={field}
                  field={field}
                  name={`${where}的${fieldNames[field]}`}
                  value={answers[rowKey(field, where)] ?? written[field] ?? ''}
                  onChange={(to) => onAnswer(rowKey(field, where), to)}
                />
              ))}
            </li>
          );
        })}
      </ul>
      {rows.length > mostRows && <p>还有{rows.length - mostRows}条没有列出，请在文件里改好再导入。</p>}
    </details>
  );
}

function touched(where: string, written: Listed['written'], answers: Answers): Field[] {
  return (Object.keys(fieldNames) as Field[]).filter(
    (field) => field in written && answers[rowKey(field, where)] !== undefined,
  );
}

interface FieldProps {
  readonly field: Field;
  readonly name: string;
  readonly value: string;
  readonly onChange: (to: string) => void;
}

function MendField({ field, name, value, onChange }: FieldProps) {
  const options = field in wordOptions ? wordOptions[field as keyof typeof wordOptions] : undefined;
  const id = `mend-${name}`;
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {options ? (
        <select
          id={id}
          value={options.some(([o]) => o === value) ? value : ''}
          onChange={(e) => onChange(e.currentTarget.value)}
        >
          <option value="">请选择</option>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} autocomplete="off" value={value} onChange={(e) => onChange(e.currentTarget.value)} />
      )}
    </div>
  );
}
