import type { ComponentChildren, VNode } from 'preact';
import { hashOf } from '~/changeset/changeset';
import { type FormSchema, fieldName } from '~/edit/forms/form-schema';
import { idOffered } from '~/edit/forms/id-offered';
import { keyName } from '~/edit/forms/keys-named';
import { isFields, type Path, type Value } from '~/edit/yaml/value';
import { useAround } from './around';
import { BasisEditor } from './BasisEditor';
import { AddKey } from './KeyField';
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
  readonly onRemoveProperty: () => void;
}

/** A field with its name, and what the build says of it beside it. */
function FieldTemplate(props: FieldProps) {
  const { id, required, displayLabel, fieldPathId, schema, children } = props;
  const { kind, prefix, saidOf, at, set, library } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const said = saidOf(path);
  const offered = idOffered(path, at([]), today());
  const isAdded = '__additional_property' in schema;
  // One of a group goes by a name in Latin letters, and is called what people call it.
  const label = isAdded ? (keyName(kind, path, at([]), library) ?? '叫什么') : itemLabel(props.label);
  // What is one of a list is called by its first words, and each way to write it by itself.
  const isWayOfList = schema.anyOf !== undefined && typeof path[path.length - 1] === 'number';
  const isTick = schema.type === 'boolean';
  const isGroup = schema.type === 'object' || schema.type === 'array';
  return (
    <div class={said.length > 0 ? 'edit-field wrong' : 'edit-field'}>
      {isTick && children}
      {!isGroup && !isWayOfList && (displayLabel || isTick) && (
        <label for={id}>
          {label}
          {required && <span class="edit-must">必填</span>}
        </label>
      )}
      {!isTick && children}
      {isAdded && !isGroup && (
        <button type="button" class="quiet" onClick={props.onRemoveProperty}>
          去掉“{label}”
        </button>
      )}
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

/** One of a list: 别的问法第1项. */
function itemLabel(label: string): string {
  return label.replace(/-(\d+)$/, '第$1项');
}

interface ObjectProps {
  readonly title: string;
  readonly fieldPathId: Place;
  readonly schema: FormSchema;
  readonly formData: unknown;
  readonly properties: readonly { readonly name: string; readonly content: ComponentChildren }[];
}

/** The names of the fields that say what a statement rests on. */
const basisKeys = ['grade', 'clause', 'quote', 'law', 'article', 'says', 'source', 'reason'];

function ObjectFieldTemplate(props: ObjectProps) {
  const { fieldPathId, schema, formData, properties } = props;
  const { kind, prefix, set, at, library } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const within = path.findLast((one) => typeof one === 'string');
  const title = keyName(kind, path, at([]), library) ?? props.title;
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
          写上“{fieldName(kind, name, within)}”
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
      {isRecord && <AddKey path={path} />}
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
  selector?: VNode<{ id: string }>;
  optionSchemaField: ComponentChildren;
}) {
  return (
    <div class="edit-choice">
      {selector && <label for={selector.props.id}>怎样写</label>}
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
