import { useState } from 'preact/hooks';
import { takesFigures } from '~/edit/forms/figure-words';
import { keysAt } from '~/edit/forms/keys-named';
import { type Thing, thingChosen, thingNames, thingsIn } from '~/edit/forms/named-things';
import { addressesIn } from '~/schemas/clauses';
import { choiceWords } from '~/schemas/field-words';
import type { Library } from '~/schemas/library';
import { useAround } from './around';
import { FigureArea } from './FigureArea';
import { Figures } from './Figures';
import { KeyField } from './KeyField';

/** What the library of forms hands a widget. */
interface WidgetProps {
  readonly id: string;
  readonly value: unknown;
  readonly required?: boolean;
  readonly schema: {
    readonly type?: string;
    readonly examples?: readonly string[];
    readonly enum?: readonly unknown[];
  };
  readonly options: { readonly enumOptions?: readonly { readonly value: unknown; readonly label: string }[] };
  readonly onChange: (value: unknown) => void;
}

/** Longer than this, words are written on several lines. */
const oneLine = 32;

function TextWidget(props: WidgetProps) {
  const { kind, at, library } = useAround();
  const thing = thingChosen(kind, keyIn(props.id));
  const isWord = props.schema.type === 'string';
  const keys = isWord && !thing ? keysAt(kind, pathIn(props.id), at([]), library) : undefined;
  if (keys) return <KeyField {...props} keys={keys} />;
  return thing ? <ThingWidget {...props} thing={thing} /> : <WordsWidget {...props} />;
}

function WordsWidget({ id, value, required, schema, onChange }: WidgetProps) {
  const { kind, library } = useAround();
  const text = value === undefined || value === null ? '' : String(value);
  // The field stays what it was when it came, or typing would lose its place.
  const [isLong] = useState(text.length > oneLine || /_(say|answer|note|open|quote)$/.test(id));
  const hasFigures = takesFigures(kind) && !/_(quote|source|clause)$/.test(id);
  const offered = namesFor(id, library);
  const isDay = schema.examples?.[0] === '2018-11-01';
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const change = (typed: string) => {
    if (isNumber)
      return onChange(typed.trim() === '' ? undefined : Number.isNaN(Number(typed)) ? typed : Number(typed));
    onChange(typed === '' && !required ? undefined : typed);
  };
  const shared = {
    id,
    'aria-describedby': `${id}-said`,
    placeholder: schema.examples?.[0] && `例如：${schema.examples[0]}`,
  };
  return (
    <>
      {isLong && hasFigures ? (
        <FigureArea
          id={id}
          rows={rowsOf(text)}
          value={text}
          placeholder={shared.placeholder}
          describedBy={shared['aria-describedby']}
          library={library}
          onChange={change}
        />
      ) : isLong ? (
        <textarea
          {...shared}
          rows={rowsOf(text)}
          value={text}
          onInput={(e) => change(e.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={isNumber ? 'decimal' : undefined}
          list={offered.length > 0 ? `${id}-list` : undefined}
          autocomplete="off"
          value={text}
          onInput={(e) => change(e.currentTarget.value)}
          onBlur={() => isDay && dayWritten(text) !== text && onChange(dayWritten(text))}
        />
      )}
      {offered.length > 0 && (
        <datalist id={`${id}-list`}>
          {offered.map(([name, says]) => (
            <option key={name} value={name}>
              {says}
            </option>
          ))}
        </datalist>
      )}
      {!isLong && hasFigures && <Figures text={text} library={library} />}
    </>
  );
}

function rowsOf(text: string): number {
  return Math.min(8, Math.ceil(text.length / oneLine) + 1);
}

/** A day as files write it, of a day as people do: 2027年3月1日, 2027/3/1, 2027.3.1; anything else as it is. */
function dayWritten(text: string): string {
  const [, year = '', month = '', date = ''] =
    /^\s*(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?\s*$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** What may be written in a field, beside anything else: an answer, a place in a document. */
function namesFor(id: string, library: Library | undefined): [string, string][] {
  if (!library) return [];
  const key = keyIn(id);
  if (key === 'see') return thingsIn('answer', library);
  if (/^(clause|official|cites)$/.test(key))
    return library.policies.flatMap((p) =>
      [...addressesIn(p.clauses)].map(([anchor, words]): [string, string] => [
        `${p.id}#${anchor}`,
        words.slice(0, 30),
      ]),
    );
  return [];
}

/** The place in the file that an id is of: f_periods_0_from. */
function pathIn(id: string): (string | number)[] {
  return id
    .split('_')
    .slice(1)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The name of the field that an id ends on; of one in a list, the list's. */
function keyIn(id: string): string {
  return (
    id
      .split('_')
      .filter((part) => !/^\d*$/.test(part))
      .pop() ?? ''
  );
}

/** A sector, an answer or a document, by what people call it. */
function ThingWidget({ id, value, thing, onChange }: WidgetProps & { readonly thing: Thing }) {
  const { library } = useAround();
  const choices = library ? thingsIn(thing, library) : [];
  const own = typeof value === 'string' ? value : '';
  return (
    <select
      id={id}
      aria-describedby={`${id}-said`}
      value={own}
      onChange={(e) => onChange(e.currentTarget.value || undefined)}
    >
      <option value="">（请选{thingNames[thing]}）</option>
      {own !== '' && !choices.some(([name]) => name === own) && <option value={own}>{own}</option>}
      {choices.map(([name, says]) => (
        <option key={name} value={name}>
          {says}
        </option>
      ))}
    </select>
  );
}

function SelectWidget({ id, value, required, options, onChange }: WidgetProps) {
  const choices = options.enumOptions ?? [];
  const at = choices.findIndex((c) => c.value === value);
  const strange = value !== undefined && at < 0;
  return (
    <select
      id={id}
      aria-describedby={`${id}-said`}
      value={strange ? 'strange' : at < 0 ? '' : String(at)}
      onChange={(e) => {
        const { value: chosen } = e.currentTarget;
        onChange(chosen === '' ? undefined : choices[Number(chosen)]?.value);
      }}
    >
      {(!required || at < 0) && <option value="">（没有写）</option>}
      {strange && <option value="strange">{String(value)}</option>}
      {choices.map((choice, i) => (
        <option key={String(choice.value)} value={String(i)}>
          {choiceWords[String(choice.value)] ?? choice.label}
        </option>
      ))}
    </select>
  );
}

function CheckboxWidget({ id, value, onChange }: WidgetProps) {
  return (
    <input
      id={id}
      type="checkbox"
      aria-describedby={`${id}-said`}
      checked={value === true}
      onChange={(e) => onChange(e.currentTarget.checked ? true : undefined)}
    />
  );
}

export const widgets = {
  TextWidget,
  SelectWidget,
  CheckboxWidget,
  TextareaWidget: TextWidget,
  UpDownWidget: TextWidget,
};
