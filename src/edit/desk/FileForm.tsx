import Form from '@rjsf/core/lib/components/Form.js';
import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { besideField } from '~/edit/forms/beside-field';
import { takesFigures } from '~/edit/forms/figure-words';
import { fits } from '~/edit/forms/fits';
import { type FormSchema, fieldName, formSchema } from '~/edit/forms/form-schema';
import { kindForms } from '~/edit/forms/kind-forms';
import { placeOf } from '~/edit/forms/place';
import { isList, type Path, same, type Value, valueAt, withValue } from '~/edit/yaml/value';
import type { Complaint } from '~/schemas/complaint';
import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { type Around, AroundProvider } from './around';
import { BodyField } from './BodyField';
import { GroupField } from './KeyField';
import { Part } from './Part';
import { templates } from './templates';
import { widgets } from './widgets';

interface Props {
  readonly kind: Kind;
  readonly data: unknown;
  readonly body: string | undefined;
  readonly text: string;
  readonly complaints: readonly Complaint[];
  readonly library: Library | undefined;
  readonly onChange: (data: unknown, body: string | undefined) => void;
}

const Fields = Form as unknown as ComponentType<Record<string, unknown>>;

const fields = { ObjectField: GroupField };

/** The reader of the build checks; this only tells the choices of a field apart. */
const validator = {
  isValid: (schema: FormSchema, data: unknown) => fits(schema, data),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
};

/** What is not written is not written: no defaults are filled in. */
const noDefaults = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
};

/** The fields of a file, part by part. */
export function FileForm({ kind, data, body, text, complaints, library, onChange }: Props) {
  const schema = formSchema(kind);
  const places = useMemo(() => complaints.map((c) => ({ at: placeOf(c, text), says: c.says })), [complaints]);
  const whole = places.filter((p) => p.at === undefined || p.at.length === 0);
  const around = (prefix: Path): Around => ({
    kind,
    prefix,
    saidOf: (path) =>
      places.filter((p) => p.at && same(p.at, path)).map((p) => besideField(p.says, path, kind)),
    countIn: (path) => places.filter((p) => p.at && path.every((key, i) => p.at?.[i] === key)).length,
    set: (path, value) => onChange(withValue(data, path, value), body),
    at: (path) => valueAt(data, path),
    library,
    body,
  });
  return (
    <>
      {whole.length > 0 && (
        <ul class="edit-said">
          {whole.map(({ says }) => (
            <li key={says}>{besideField(says, [], kind)}</li>
          ))}
        </ul>
      )}
      {sectionsOf(schema).map(({ key, part }) => {
        const prefix = key === undefined ? [] : [key];
        const value =
          key === undefined ? pick(data, Object.keys(part.properties ?? {})) : valueAt(data, prefix);
        const wrong = key === undefined ? 0 : around([]).countIn(prefix);
        const isThere = key === undefined || value !== undefined;
        const name = key === undefined ? '基本' : fieldName(kind, key);
        return (
          <AroundProvider key={key ?? ''} value={around(prefix)}>
            <Part
              begins={key === undefined || isSmall(value)}
              wrong={wrong > 0}
              summary={
                <>
                  {name}
                  {isList(value) && `（${value.length}）`}
                  {!isThere && <span class="soft">（没有写）</span>}
                  {wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
                </>
              }
            >
              {isThere ? (
                <Fields
                  tagName="div"
                  idPrefix={`f_${key ?? ''}`}
                  idSeparator="_"
                  schema={part}
                  uiSchema={{
                    'ui:options': {
                      label: key !== undefined && part.type !== 'object' && part.type !== 'array',
                    },
                  }}
                  formData={value}
                  validator={validator}
                  noValidate
                  noHtml5Validate
                  experimental_defaultFormStateBehavior={noDefaults}
                  fields={fields}
                  templates={templates}
                  widgets={widgets}
                  onChange={({ formData }: { formData: unknown }) =>
                    onChange(
                      key === undefined ? merged(data, part, formData) : withValue(data, prefix, formData),
                      body,
                    )
                  }
                >
                  {'\u200b'}
                </Fields>
              ) : (
                <button type="button" onClick={() => onChange(withValue(data, prefix, begun(part)), body)}>
                  写上“{name}”
                </button>
              )}
              {isThere && key !== undefined && !(schema.required ?? []).includes(key) && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => onChange(withValue(data, prefix, undefined), body)}
                >
                  去掉“{name}”
                </button>
              )}
            </Part>
          </AroundProvider>
        );
      })}
      {body !== undefined && kindForms[kind].body && (
        <BodyField
          label={kindForms[kind].body}
          value={body}
          hasFigures={takesFigures(kind)}
          library={library}
          onChange={(words) => onChange(data, words)}
        />
      )}
    </>
  );
}

/** What a part begins with: its fields, or the first of its items. */
function begun({ type, items }: FormSchema): Value {
  if (type !== 'array') return {};
  return items?.type === 'object' ? [{}] : [];
}

interface Section {
  readonly key?: string;
  readonly part: FormSchema;
}

/** The plain fields together, each of the others by itself. */
function sectionsOf(schema: FormSchema): Section[] {
  const all = Object.entries(schema.properties ?? {});
  const isPlain = ([, p]: [string, FormSchema]) =>
    (p.type !== 'object' && p.type !== 'array') || (p.type === 'array' && isWord(p.items));
  const plain = all.filter(isPlain);
  const required = (schema.required ?? []).filter((key) => plain.some(([name]) => name === key));
  return [
    ...(plain.length > 0
      ? [{ part: { type: 'object', properties: Object.fromEntries(plain), required } as FormSchema }]
      : []),
    ...all.filter((one) => !isPlain(one)).map(([key, part]) => ({ key, part })),
  ];
}

function isWord(items: FormSchema | undefined): boolean {
  return items?.type === 'string' || items?.type === 'integer' || items?.type === 'number';
}

function pick(data: unknown, keys: readonly string[]): unknown {
  return Object.fromEntries(
    keys.flatMap((key) => (valueAt(data, [key]) === undefined ? [] : [[key, valueAt(data, [key])]])),
  );
}

function merged(data: unknown, part: FormSchema, fields: unknown): unknown {
  return Object.keys(part.properties ?? {}).reduce(
    (all, key) => withValue(all, [key], valueAt(fields, [key])),
    data,
  );
}

function isSmall(value: unknown): boolean {
  return value !== undefined && JSON.stringify(value).length < 3000;
}
