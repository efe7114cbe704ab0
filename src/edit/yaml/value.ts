/** What a YAML file says, as plain data. */
export type Value = string | number | boolean | null | readonly Value[] | Fields;

export interface Fields {
  readonly [key: string]: Value;
}

/** Where in the data something stands. */
export type Path = readonly (string | number)[];

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of fields says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/** The value at a path; undefined where nothing stands. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** The data with another value at a path; undefined takes away what stands there. */
export function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(valueAt(data, [key]), rest, value);
  if (typeof key === 'number' || isList(data)) {
    const items = [...(isList(data) ? data : [])] as unknown[];
    if (inner === undefined) items.splice(Number(key), 1);
    else items[Number(key)] = inner;
    return items;
  }
  const { [key]: _, ...others } = isFields(data) ? data : {};
  if (inner === undefined) return others;
  return isFields(data) && key in data ? { ...data, [key]: inner } : { ...others, [key]: inner };
}

/** The same without fields that hold nothing. */
export function tidy(value: unknown): Value {
  if (isList(value)) return value.filter((item) => item !== undefined).map(tidy);
  if (!isFields(value)) return (value ?? null) as Value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, tidy(inner)]])),
  );
}
