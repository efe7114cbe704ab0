import { choiceWords, fieldWords } from '~/schemas/field-words';

/** Everything some data says, a line a value: words as they stand, a line a sentence; numbers, days, choices and names of clauses behind what their field is called. */
export function linesOf(data: unknown, field = ''): string[] {
  if (data === undefined || data === null) return [];
  if (typeof data === 'string' && /[\u4e00-\u9fff]/.test(data)) return data.match(/[^。\n]+。?/g) ?? [];
  if (typeof data !== 'object') return [lineOf(data, field)];
  if (data instanceof Map) return linesOf(Object.fromEntries(data), field);
  if (Array.isArray(data)) return data.flatMap((item) => linesOf(item, field));
  return Object.entries(data).flatMap(([key, value]) => linesOf(value, key));
}

function lineOf(data: unknown, field: string): string {
  const said = String(data);
  return `${fieldWords[field] ?? field}：${data === true ? '是' : (choiceWords[said] ?? said)}`;
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
