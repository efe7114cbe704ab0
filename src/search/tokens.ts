/** Characters, letters or digits that follow one another. */
export const runs = /[\u3400-\u9fff]+|[a-z]+|\d+(?:\.\d+)?%?/g;

/** The units both sides of a search share: pairs of neighbouring characters, and whole words of Latin letters or digits. */
export function tokens(folded: string): string[] {
  return folded.match(runs)?.flatMap(cut) ?? [];
}

/** Whether a text begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^[\u3400-\u9fff]/.test(text);
}

function cut(run: string): string[] {
  if (run.length === 1 || !isHan(run)) return [run];
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}
