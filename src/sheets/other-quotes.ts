const pairs: readonly (readonly [open: string, close: string])[] = [
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
];

const looked = 1 << 16;

/** A text whose cells stand between single quotes, as databases write them, or Chinese ones, with plain quotes in their place; any other as it is. */
export function quotesAsPlain(text: string): string {
  if (text.includes('"')) return text;
  const start = text.slice(0, looked);
  const lines = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
  for (const [open, close] of pairs) {
    const cell = new RegExp(
      `(^|[\\r\\n,\\t;|，；])${open}([^${close}\\r\\n]*)${close}(?=[\\r\\n,\\t;|，；]|$)`,
      'g',
    );
    if ((start.match(cell)?.length ?? 0) >= lines) return text.replace(cell, '$1"$2"');
  }
  return text;
}
