import { z } from 'zod';
import type { OrderAt } from '~/edit/yaml/rewriting';
import type { Path } from '~/edit/yaml/value';
import { fieldWords, wayWords } from '~/schemas/field-words';
import { rightForms } from '~/schemas/fields';
import type { Kind } from '~/schemas/kinds';
import { kindForms } from './kind-forms';

/** JSON Schema as far as forms use it. */
export interface FormSchema {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly examples?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FormSchema;
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
}

const kept = new Map<Kind, FormSchema>();

/** The form of a kind of file: the JSON Schema of what an editor writes, each field by its name in Chinese. */
export function formSchema(kind: Kind): FormSchema {
  const known = kept.get(kind);
  if (known) return known;
  const schema = z.toJSONSchema(kindForms[kind].schema, {
    io: 'input',
    unrepresentable: 'any',
    metadata: rightForms,
  });
  const made = named(schema as FormSchema, kind);
  kept.set(kind, made);
  return made;
}

/** What a field is called; `within` is what it stands in, which may give it a name of its own. */
export function fieldName(kind: Kind, key: string, within?: string): string {
  return fieldWords[`${within}.${key}`] ?? fieldWords[`${kind}.${key}`] ?? fieldWords[key] ?? key;
}

/** The order of the fields at a place of such a file. */
export function orderIn(kind: Kind): OrderAt {
  return (path) => {
    const { properties } = schemaAt(formSchema(kind), path) ?? {};
    return properties && Object.keys(properties);
  };
}

/** The schema of a place; the first that knows it where there are several. */
function schemaAt(schema: FormSchema | undefined, [key, ...rest]: Path): FormSchema | undefined {
  if (key === undefined || schema === undefined) return schema;
  const choices = schema.anyOf ?? [schema];
  for (const one of choices) {
    const { additionalProperties: more } = one;
    const inner =
      typeof key === 'number'
        ? one.items
        : (one.properties?.[key] ?? (typeof more === 'object' ? more : undefined));
    const found = schemaAt(inner, rest);
    if (found) return found;
  }
  return undefined;
}

/** The same with names, and without defaults: what is not written is not written. */
function named(schema: FormSchema, kind: Kind, key?: string, within?: string): FormSchema {
  const { default: _, $schema: __, ...own } = schema as FormSchema & { default?: unknown; $schema?: string };
  const { properties, items, anyOf, additionalProperties: more } = own;
  const only = constantOf(own);
  return {
    ...own,
    ...only,
    ...(key !== undefined && { title: fieldName(kind, key, within) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, p]) => [name, named(p, kind, name, key ?? within)]),
      ),
    }),
    ...(items && { items: named(items, kind, undefined, key ?? within) }),
    ...(anyOf && {
      anyOf: anyOf.map((one) => ({
        ...named(one, kind, undefined, key ?? within),
        title: wayName(one, kind, key ?? within),
      })),
    }),
    ...(typeof more === 'object' && { additionalProperties: named(more, kind, undefined, key ?? within) }),
  };
}

/** What one of several ways to write a field is called: after the first field that it has, or after what it is. */
function wayName({ type, properties, enum: choices }: FormSchema, kind: Kind, within?: string): string {
  const [first] = Object.keys(properties ?? {});
  if (first !== undefined) return wayWords[first] ?? fieldName(kind, first, within);
  return wayWords[choices ? 'enum' : (type ?? '')] ?? '别的写法';
}

/** A field that can only be true is a tick. */
function constantOf({ const: only, type }: FormSchema): Partial<FormSchema> {
  return only === true || type === 'boolean' ? { type: 'boolean' } : {};
}
