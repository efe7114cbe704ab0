/** A text by its stops, each sentence with the one it ends on. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^。；]+[。；]?/g) ?? [];
}
