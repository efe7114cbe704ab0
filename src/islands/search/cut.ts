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

/** No more of a question than a sentence can hold. */
export function brief(typed: string): string {
  return typed.length > 20 ? `${typed.slice(0, 20)}…` : typed;
}
