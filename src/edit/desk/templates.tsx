import type { ComponentChildren } from 'preact';
import { hashOf } from '~/changeset/changeset';
import { type FormSchema, fieldName } from '~/edit/forms/form-schema';
import { idOffered } from '~/edit/forms/id-offered';
import { isFields, type Path, type Value } from '~/edit/yaml/value';
import { useAround } from './around';
import { BasisEditor } from './BasisEditor';
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './list-templates';
import { today } from './session';

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
  const { kind, prefix, saidOf, at, set } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const said = saidOf(path);
  const offered = idOffered(path, at([]), today());
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
        </label>
      )}
      {!isTick && children}
      {offered !== undefined && (
        <p class="edit-hint">
          只用来认它，定了不再改。
          <button type="button" class="as-link" onClick={() => set(path, offered)}>
            起一个：{offered}
          </button>
        </p>
      )}
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
    // What the page works out itself: seen only where it is wrong.
    if (name === 'sha256') return <Hash key={name} path={[...path, name]} />;
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

/** The hash of what was typed in: nobody reads it, and it is worked out here where a file has none that is one. */
function Hash({ path }: { readonly path: Path }) {
  const { saidOf, set, body = '' } = useAround();
  if (saidOf(path).length === 0) return null;
  return (
    <p class="edit-said">
      录入稿的指纹没有写，或者写得不对。
      <button type="button" onClick={() => set(path, hashOf(body))}>
        由本页算出
      </button>
    </p>
  );
}

function isWritten(data: unknown, name: string): boolean {
  return isFields(data) && data[name] !== undefined;
}

function isPlain({ type, items, anyOf }: FormSchema): boolean {
  if (anyOf || type === 'object') return false;
  return type !== 'array' || items?.type === 'string';
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
