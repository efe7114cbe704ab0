/** Everything some data says, a line a value: words as they stand, numbers and yes or no behind their field's name. */
export function linesOf(data: unknown, field = ''): string[] {
  if (data === undefined || data === null) return [];
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object') return [`${field} ${String(data)}`];
  if (data instanceof Map) return linesOf(Object.fromEntries(data), field);
  if (Array.isArray(data)) return data.flatMap((item) => linesOf(item, field));
  return Object.entries(data).flatMap(([key, value]) => linesOf(value, key));
}

/** The lines that only one side has, in their order there. */
export function onlyIn(side: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return side.filter((line) => {
    const n = left.get(line) ?? 0;
    left.set(line, n - 1);
    return n <= 0;
  });
}
