import { numeralsToDigits } from './numerals';

/** One form for what can be written in many: width, case, traditional characters, brackets, Chinese numerals. */
export function fold(text: string, simplify: ReadonlyMap<string, string>): string {
  let simple = '';
  for (const char of text.normalize('NFKC').toLowerCase()) simple += simplify.get(char) ?? char;
  return numeralsToDigits(simple)
    .replace(/[〔[(（【]\s*(\d{4})\s*[〕\])）】]/g, ' $1 ')
    .replace(/(\d)\s+(?=[%号])/g, '$1');
}

/** The traditional-to-simplified table from its pairs. */
export function simplifier(pairs: string): Map<string, string> {
  const chars = [...pairs];
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] as string] as const] : [])));
}
