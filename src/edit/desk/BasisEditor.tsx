import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Path, type Value, valueAt } from '~/edit/yaml/value';
import type { ClauseId } from '~/rules/duty/basis';
import { choiceWords } from '~/schemas/field-words';
import { useAround } from './around';
import { QuotePicker } from './QuotePicker';

interface Props {
  readonly path: Path;
  /** The fields that may stand here. */
  readonly fields: readonly string[];
  readonly value: Readonly<Record<string, Value>>;
  /** The fields as the form draws them. */
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** What each grade is written with. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  official: ['clause', 'quote'],
  law: ['law', 'article', 'says'],
  reported: ['source'],
  inferred: ['reason'],
};

/** What a statement rests on: how well it is known, and where its words stand. */
export function BasisEditor({ path, fields, value, parts }: Props) {
  const { set, at, library } = useAround();
  const id = useId();
  const hasGrade = fields.includes('grade');
  const grade = hasGrade ? gradeOf(value) : 'official';
  // A level above may say how well all of it is known; the words stand with each figure.
  const written = grade || gradeAbove(path, at);
  const choose = (chosen: string) => {
    const kept = Object.entries(value).filter(
      ([key]) => key !== 'grade' && !Object.values(fieldsOf).some((keys) => keys.includes(key)),
    );
    const next = Object.fromEntries([...kept, ...(chosen ? [['grade', chosen]] : [])]);
    set(path, next);
  };
  const shown = fields.filter(
    (key) => key !== 'grade' && ((fieldsOf[written] ?? []).includes(key) || value[key] !== undefined),
  );
  const others = Object.values(fieldsOf).flat();
  return (
    <fieldset class="edit-grounds">
      <legend>依据</legend>
      {hasGrade && (
        <div class="edit-field">
          <label for={id}>依据是什么</label>
          <select id={id} value={grade} onChange={(e) => choose(e.currentTarget.value)}>
            <option value="">{gradeAbove(path, at) === '' ? '（没有写）' : '和上一层相同'}</option>
            {Object.keys(fieldsOf)
              .filter((key) => (fieldsOf[key] ?? []).every((name) => fields.includes(name)))
              .map((key) => (
                <option key={key} value={key}>
                  {choiceWords[key] ?? key}
                </option>
              ))}
          </select>
        </div>
      )}
      {written === 'official' && (
        <QuotePicker path={path} clause={value.clause} quote={value.quote} figure={value.atLeast} />
      )}
      {shown
        .filter((key) => others.includes(key))
        .map((key) =>
          // Chosen above by what people call it; its address is for whoever wants it, or where it leads nowhere.
          key === 'clause' && library?.clauses.has(value.clause as ClauseId) ? (
            <details key={key} class="small">
              <summary>条款的编号</summary>
              {parts[key]}
            </details>
          ) : (
            <div key={key}>{parts[key]}</div>
          ),
        )}
    </fieldset>
  );
}

/** How well the nearest level above says that all of it is known; '' where none does. */
function gradeAbove(path: Path, at: (path: Path) => unknown): string {
  for (let end = path.length - 1; end >= 0; end--) {
    const grade = valueAt(at(path.slice(0, end)), ['grade']);
    if (typeof grade === 'string') return grade;
  }
  return '';
}

function gradeOf({ grade, clause, quote, law, source, reason }: Readonly<Record<string, Value>>): string {
  if (typeof grade === 'string') return grade;
  if (clause !== undefined || quote !== undefined) return 'official';
  if (law !== undefined) return 'law';
  if (source !== undefined) return 'reported';
  return reason === undefined ? '' : 'inferred';
}
