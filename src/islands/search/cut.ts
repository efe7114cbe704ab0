/** The longest question looked for; a longer one keeps the page from answering, and finds nothing better. */
export const longest = 100;

/** A question as far as it is looked for. */
export function cut(typed: string): string {
  return typed.length <= longest
    ? typed
    : Array.from(typed.slice(0, 2 * longest))
        .slice(0, longest)
        .join('');
}
