/** A set of words as a few bits each: it knows all of them, and takes one stranger in about two hundred for one of them. */
export interface Sieve {
  /** The bits, four to a hexadecimal digit. */
  readonly bits: string;
}

const each = 12;
const marks = 7;

/** The sieve of some words. */
export function sieveOf(words: readonly string[]): Sieve {
  const size = Math.max(64, words.length * each);
  const digits = new Uint8Array(Math.ceil(size / 4));
  for (const word of words) {
    for (const at of placesOf(word, digits.length * 4))
      digits[at >> 2] = (digits[at >> 2] ?? 0) | (1 << (at & 3));
  }
  return { bits: [...digits].map((d) => d.toString(16)).join('') };
}

/** Whether a sieve holds a word. */
export function holds({ bits }: Sieve, word: string): boolean {
  const at = (i: number) => parseInt(bits[i >> 2] as string, 16) & (1 << (i & 3));
  return placesOf(word, bits.length * 4).every((i) => at(i) !== 0);
}

function placesOf(word: string, size: number): number[] {
  const first = hash(word, 2166136261);
  const step = hash(word, 40503) | 1;
  return Array.from({ length: marks }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % size);
}

/** FNV-1a over the characters. */
function hash(word: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}
