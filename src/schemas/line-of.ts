/** The first line of a text on which these words stand by themselves, not as part of a longer name; where lines are passed over, only if no other has them. */
export function lineOf(text: string, words: string, passedOver?: RegExp): number | undefined {
  const lines = text.split('\n');
  const own = lines.findIndex((line) => holds(line, words) && !passedOver?.test(line));
  const at = own >= 0 ? own : lines.findIndex((line) => line.includes(words));
  return at < 0 ? undefined : at + 1;
}

function holds(line: string, words: string): boolean {
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const beside = [line[at - 1], line[at + words.length]];
    if (!beside.some((sign) => sign !== undefined && /[\w-]/.test(sign))) return true;
  }
  return false;
}
