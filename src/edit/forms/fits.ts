import { isFields, isList } from '~/edit/yaml/value';
import type { FormSchema } from './form-schema';

/** Whether a value is of the form that a schema asks for; tells the choices of a field apart. */
export function fits(schema: FormSchema | boolean, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  const { type, properties, required = [], additionalProperties: more, items, anyOf } = schema;
  if (anyOf && !anyOf.some((one) => fits(one, value))) return false;
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (type !== undefined && !isOf(type, value)) return false;
  if (isList(value)) return items === undefined || value.every((item) => fits(items, item));
  if (!isFields(value)) return true;
  return (
    required.every((key) => value[key] !== undefined) &&
    Object.entries(value).every(([key, inner]) => {
      const known = properties?.[key];
      return inner === undefined || fits(known ?? more ?? true, inner);
    })
  );
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isFields(value);
    case 'array':
      return isList(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
