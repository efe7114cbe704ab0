/** A token as a word Pagefind keeps whole: Latin letters of a fixed length, which it neither cuts, stems nor extends. */
export function encoded(token: string): string {
  if (token.charCodeAt(0) < 0x3400)
    return `y${[...token].map((c) => c.charCodeAt(0).toString(36)).join('')}y`;
  return `z${[...token].map((c) => c.charCodeAt(0).toString(36)).join('')}`;
}
