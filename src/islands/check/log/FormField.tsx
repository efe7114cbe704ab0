import type { Field } from '~/rules/log/read-entry';

interface Props {
  readonly name: Field;
  readonly kind: 'date' | 'text' | 'number' | 'select' | 'radio' | 'check';
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly hint?: string;
  /** The latest day of a date: it also keeps a year from having more than four digits. */
  readonly max?: string;
  /** What no choice means, where it is an answer. */
  readonly blank?: string;
  readonly options?: readonly (readonly [value: string, name: string])[];
  readonly onInput: (text: string) => void;
}

/** One question of the form, with what is to be said of its answer. */
export function FormField(props: Props) {
  const { name, kind, label, problem, hint } = props;
  const id = `entry-${name}`;
  const says = { 'aria-invalid': problem !== undefined, 'aria-describedby': `${id}-says` };
  const line = (problem ?? hint) && (
    <p id={`${id}-says`} class={problem ? 'problem' : 'hint'}>
      {problem ?? hint}
    </p>
  );
  if (kind === 'radio') {
    return (
      <fieldset class="choice" {...says}>
        <legend>{label}</legend>
        <Choices {...props} id={id} />
        {line}
      </fieldset>
    );
  }
  if (kind === 'check') return <Check {...props} />;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Control {...props} id={id} says={says} />
      {line}
    </div>
  );
}

interface ControlProps extends Props {
  readonly id: string;
  readonly says: { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string };
}

function Control({ kind, value, blank, options = [], max, onInput, id, says }: ControlProps) {
  if (kind === 'select') {
    return (
      <select id={id} value={value} {...says} onChange={(e) => onInput(e.currentTarget.value)}>
        {(blank !== undefined || value === '') && <option value="">{blank ?? '请选择'}</option>}
        {value !== '' && options.every(([option]) => option !== value) && (
          <option value={value}>{value}（这个年度没有）</option>
        )}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      id={id}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      autocomplete="off"
      max={max}
      value={value}
      {...says}
      onInput={(e) => onInput(e.currentTarget.value)}
    />
  );
}

function Choices({ name, value, options = [], onInput, id }: Props & { readonly id: string }) {
  return (
    <div class="choices">
      {options.map(([option, text]) => (
        <label key={option}>
          <input
            type="radio"
            id={`${id}-${option}`}
            name={name}
            checked={value === option}
            onChange={() => onInput(option)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}

function Check({ label, value, onInput }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value === 'yes'}
        onChange={(e) => onInput(e.currentTarget.checked ? 'yes' : 'no')}
      />
      {label}
    </label>
  );
}
