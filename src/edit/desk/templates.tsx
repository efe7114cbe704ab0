import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FormSchema, fieldName } from '~/edit/forms/form-schema';
import { isFields, isList, type Path, type Value } from '~/edit/yaml/value';
import { useAround } from './around';
import { BasisEditor } from './BasisEditor';

interface Place {
  readonly $id: string;
  readonly path: Path;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly displayLabel?: boolean;
  readonly fieldPathId: Place;
  readonly schema: FormSchema;
  readonly children: ComponentChildren;
  readonly onKeyRenameBlur: (event: FocusEvent) => void;
  readonly onRemoveProperty: () => void;
}

/** A field with its name, and what the build says of it beside it. */
function FieldTemplate(props: FieldProps) {
  const { id, required, displayLabel, fieldPathId, schema, children } = props;
  const { kind, prefix, saidOf } = useAround();
  const said = saidOf([...prefix, ...fieldPathId.path]);
  const key = fieldPathId.path[fieldPathId.path.length - 1];
  // One of a list of keys has no name of its own.
  const label = typeof key === 'string' && props.label === key ? fieldName(kind, key) : props.label;
  const isAdded = '__additional_property' in schema;
  const isTick = schema.type === 'boolean';
  const isGroup = schema.type === 'object' || schema.type === 'array';
  return (
    <div class={said.length > 0 ? 'edit-field wrong' : 'edit-field'}>
      {isAdded && (
        <div class="edit-key">
          <label for={`${id}-key`}>名字</label>
          <input id={`${id}-key`} type="text" defaultValue={label} onBlur={props.onKeyRenameBlur} />
          <button type="button" onClick={props.onRemoveProperty}>
            去掉{label}
          </button>
        </div>
      )}
      {isTick && children}
      {!isGroup && (displayLabel || isTick) && (
        <label for={id}>
          {isAdded ? '值' : label}
          {required && <span class="edit-must">必填</span>}
          {typeof key === 'string' && !isAdded && <code>{key}</code>}
        </label>
      )}
      {!isTick && children}
      <p id={`${id}-said`} class="edit-said" aria-live="polite">
        {said.join('；')}
      </p>
    </div>
  );
}

interface ObjectProps {
  readonly title: string;
  readonly fieldPathId: Place;
  readonly schema: FormSchema;
  readonly formData: unknown;
  readonly properties: readonly { readonly name: string; readonly content: ComponentChildren }[];
  readonly onAddProperty: () => void;
}

/** The names of the fields that say what a statement rests on. */
const basisKeys = ['grade', 'clause', 'quote', 'law', 'article', 'says', 'source', 'reason'];

function ObjectFieldTemplate({
  title,
  fieldPathId,
  schema,
  formData,
  properties,
  onAddProperty,
}: ObjectProps) {
  const { kind, prefix, set, at } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const own = schema.properties ?? {};
  const rests = 'quote' in own && 'clause' in own;
  const isItem = typeof path[path.length - 1] === 'number' || fieldPathId.path.length === 0;
  const content = properties.map(({ name, content }) => {
    if (rests && basisKeys.includes(name)) return null;
    const inner = own[name];
    const isOpen = schema.required?.includes(name) || !inner || isWritten(formData, name) || isPlain(inner);
    if (isOpen) return <div key={name}>{content}</div>;
    return (
      <p key={name} class="edit-absent">
        <button type="button" onClick={() => set([...path, name], inner.type === 'array' ? [] : {})}>
          写上“{fieldName(kind, name)}”
        </button>
      </p>
    );
  });
  const isRecord = typeof schema.additionalProperties === 'object';
  const inside = (
    <>
      {content}
      {rests && (
        <BasisEditor
          path={path}
          fields={Object.keys(own)}
          value={(at(path) ?? {}) as Record<string, Value>}
          parts={Object.fromEntries(properties.map((p) => [p.name, p.content]))}
        />
      )}
      {isRecord && (
        <p>
          <button type="button" onClick={onAddProperty}>
            加一项
          </button>
        </p>
      )}
    </>
  );
  if (isItem) return <div class="edit-group">{inside}</div>;
  const key = path[path.length - 1];
  return (
    <fieldset class="edit-group">
      <legend>
        {title}
        <code>{key}</code>
        {typeof key === 'string' && formData !== undefined && (
          <button type="button" class="quiet" onClick={() => set(path, undefined)}>
            去掉“{title}”
          </button>
        )}
      </legend>
      {inside}
    </fieldset>
  );
}

function isWritten(data: unknown, name: string): boolean {
  return isFields(data) && data[name] !== undefined;
}

function isPlain({ type, items, anyOf }: FormSchema): boolean {
  if (anyOf || type === 'object') return false;
  return type !== 'array' || items?.type === 'string';
}

interface ArrayProps {
  readonly title: string;
  readonly fieldPathId: Place;
  readonly schema: FormSchema;
  readonly items: ComponentChildren;
  readonly onAddClick: () => void;
}

/** More words than this are folded away. */
const mostShown = 5;

function ArrayFieldTemplate({ title, fieldPathId, items, schema, onAddClick }: ArrayProps) {
  const { prefix, saidOf, at, countIn } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const said = fieldPathId.path.length === 0 ? saidOf(path) : [];
  const value = at(path);
  const many = isList(value) ? value.length : 0;
  const wrong = countIn(path);
  // As it was when it came, or a list would fold under whoever writes in it.
  const [isLong] = useState(many > mostShown && schema.items?.type !== 'object');
  const [open, setOpen] = useState(wrong > 0);
  const word = schema.items?.type === 'string' ? '一行' : '一项';
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<number>();
  // Whoever adds one goes on in it.
  useEffect(() => {
    const { children } = list.current as HTMLOListElement;
    if (before.current === undefined || children.length <= before.current) return;
    before.current = undefined;
    const last = children[children.length - 1] as HTMLElement;
    const [field = last.querySelector<HTMLElement>('summary')] =
      last.querySelectorAll<HTMLElement>('input, select, textarea');
    field?.focus();
  });
  return (
    <fieldset class="edit-list">
      {fieldPathId.path.length > 0 && (
        <legend>
          {title}
          <code>{path[path.length - 1]}</code>
        </legend>
      )}
      {said.length > 0 && <p class="edit-said">{said.join('；')}</p>}
      {isLong ? (
        <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>
            {many} 行{wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
          </summary>
          <ol ref={list}>{items}</ol>
        </details>
      ) : (
        <ol ref={list}>{items}</ol>
      )}
      <button
        type="button"
        onClick={() => {
          before.current = list.current?.children.length;
          setOpen(true);
          onAddClick();
        }}
      >
        加{word}
        {title && `“${title}”`}
      </button>
    </fieldset>
  );
}

interface ItemProps {
  readonly children: ComponentChildren;
  readonly index: number;
  readonly totalItems: number;
  readonly schema: FormSchema;
  readonly buttonsProps: {
    readonly fieldPathId: Place;
    readonly hasMoveUp: boolean;
    readonly hasMoveDown: boolean;
    readonly onRemoveItem: () => void;
    readonly onMoveUpItem: () => void;
    readonly onMoveDownItem: () => void;
  };
}

/** More items than this are shown by their first words, and opened one by one. */
const shownOpen = 1;

function ArrayFieldItemTemplate({ children, index, totalItems, schema, buttonsProps }: ItemProps) {
  const { prefix, at, countIn } = useAround();
  const path = [...prefix, ...buttonsProps.fieldPathId.path];
  const value = at(path);
  const wrong = countIn(path);
  const isWhole = schema.type === 'object' || schema.anyOf !== undefined;
  const [open, setOpen] = useState(
    !isWhole || totalItems <= shownOpen || !value || wrong > 0 || isEmpty(value),
  );
  const buttons = (
    <span class="edit-item-buttons">
      {buttonsProps.hasMoveUp && (
        <button
          type="button"
          aria-label={`第${index + 1}项往上移`}
          onClick={() => buttonsProps.onMoveUpItem()}
        >
          上移
        </button>
      )}
      {buttonsProps.hasMoveDown && (
        <button
          type="button"
          aria-label={`第${index + 1}项往下移`}
          onClick={() => buttonsProps.onMoveDownItem()}
        >
          下移
        </button>
      )}
      <button type="button" aria-label={`删去第${index + 1}项`} onClick={() => buttonsProps.onRemoveItem()}>
        删去
      </button>
    </span>
  );
  if (!isWhole)
    return (
      <li class="edit-word">
        {children}
        {buttons}
      </li>
    );
  return (
    <li>
      <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          {summaryOf(value) || `第${index + 1}项`}
          {wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
        </summary>
        {open && children}
        {open && buttons}
      </details>
    </li>
  );
}

function isEmpty(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}

/** The first words that an item says. */
function summaryOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isList(value)) return value.map(summaryOf).join('、').slice(0, 60);
  if (!isFields(value)) return '';
  const { name, who, term, title, say, series, words, quote, source, reason, note, from, to, kind, sector } =
    value;
  const years = from === undefined ? '' : `${from}—${to ?? ''} `;
  if (value.minimums !== undefined) return `${years}各科最低学时`;
  const first = [name, who, term, title, say, series, words, quote, source, reason, note, sector, kind].find(
    (v) => v !== undefined,
  );
  return (
    years +
    (first === undefined ? (Object.values(value).map(summaryOf).find(Boolean) ?? '') : summaryOf(first))
  ).slice(0, 60);
}

/** A choice among several ways to write one field. */
function MultiSchemaFieldTemplate({
  selector,
  optionSchemaField,
}: {
  selector: ComponentChildren;
  optionSchemaField: ComponentChildren;
}) {
  return (
    <div class="edit-choice">
      {selector}
      {optionSchemaField}
    </div>
  );
}

const Nothing = () => null;

export const templates = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  MultiSchemaFieldTemplate,
  DescriptionFieldTemplate: Nothing,
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  ErrorListTemplate: Nothing,
  ButtonTemplates: { SubmitButton: Nothing },
};
