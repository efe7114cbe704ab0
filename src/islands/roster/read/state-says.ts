/** A word of a column of states, and where nothing is written. */
export function stateSays(word: string): string {
  return word === '' ? '没有写' : word;
}
