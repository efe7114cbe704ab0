import { numeralsToDigits } from './numerals';

/** Marks that chats and pages leave inside words and nobody sees. */
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** One form for what can be written in many: width, case, traditional characters, brackets, Chinese numerals. */
export function fold(text: string, simplify: ReadonlyMap<string, string>): string {
  const plain = text.replace(unseen, '').normalize('NFKC').toLowerCase();
  const simple = simplify.size === 0 ? plain : [...plain].map((char) => simplify.get(char) ?? char).join('');
  return numeralsToDigits(simple)
    .replace(/[〔[(（【]\s*(\d{4})\s*[〕\])）】]/g, ' $1 ')
    .replace(/(\d)\s+(?=[%号])/g, '$1');
}

/** The traditional-to-simplified table from its pairs. */
export function simplifier(pairs: string): Map<string, string> {
  const chars = [...pairs];
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] as string] as const] : [])));
}
