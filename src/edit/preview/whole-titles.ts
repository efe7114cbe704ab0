/** In place of what cuts titles into words, which not every browser can. */
export function piecesOf(text: string): string[] {
  return [text];
}
