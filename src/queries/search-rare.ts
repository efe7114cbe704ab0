import { pinyin } from 'pinyin-pro';
import type { Vocabulary } from '~/schemas/vocabulary';
import type { RareWords } from '~/search/lexicon';
import { type Readings, readingsFrom } from '~/search/pinyin';
import { sieveOf } from '~/search/sieve';
import { spelledWords } from '~/search/spelled-words';
import { wholeLexicon } from '~/search/whole-lexicon';
import { library } from './library';
import { searchGaps } from './search-gaps';
import { searchWords } from './search-lexicon';
import { searchRecords } from './search-records';
import { simplifyPairs } from './simplify-pairs';

/** What only some questions need of words: their sounds, what is right though it looks like a slip, English. */
export function searchRare(): RareWords {
  const { vocabulary } = library();
  const { common, rare } = searchWords();
  const words = spelledWords(wholeLexicon(common, rare));
  const lines = syllables([...words, ...vocabulary.ignore].join(''));
  return {
    simplify: simplifyPairs(new Set(JSON.stringify([library().vocabulary, library().gaps, searchRecords()]))),
    syllables: lines,
    right: sieveOf([...new Set([...vocabulary.right, ...rightPairs(words, readingsFrom(lines))])]),
    trade: tradeWords(vocabulary),
    cantonese: vocabulary.cantonese,
    english: vocabulary.english,
    gaps: searchGaps(),
    ...rare,
  };
}

/** The terms and their other names of two characters, and of three, of which one may be missing. */
function tradeWords({ terms }: Vocabulary): string[] {
  const words = terms.flatMap(({ term, also }) => [term, ...also]);
  return [...new Set(words.filter((word) => word.length === 2 || word.length === 3))];
}

/** The pairs of characters that a wrong character of the same sound would make of a word, and that are words themselves. */
function rightPairs(words: readonly string[], readings: Readings): string[] {
  const alike = new Map<string, string[]>();
  for (const [char, own] of readings) for (const s of own) alike.set(s, [...(alike.get(s) ?? []), char]);
  const pairs = new Set<string>();
  for (const word of words) {
    for (const [i, char] of [...word].entries()) {
      for (const other of (readings.get(char) ?? []).flatMap((s) => alike.get(s) ?? [])) {
        if (i > 0) pairs.add(`${word[i - 1]}${other}`);
        if (i + 1 < word.length) pairs.add(`${other}${word[i + 1]}`);
      }
    }
  }
  return wordsAmong([...pairs]);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Those that are words by themselves; some hundreds at a time, for a long text is slow to cut. */
function wordsAmong(pairs: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < pairs.length; at += 500)
    for (const { segment } of segmenter.segment(pairs.slice(at, at + 500).join('\n')))
      if (segment.length === 2) found.push(segment);
  return found;
}

/** The common characters, in the order of the national standard's first level. */
const common = [...new TextDecoder('gb2312').decode(firstLevel())];

function firstLevel(): Uint8Array {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) if (row < 0xd7 || cell <= 0xf9) bytes.push(row, cell);
  return Uint8Array.from(bytes);
}

/** For every syllable the words use, the characters read so: those of the words, and the common ones a slip may put in their place. */
function syllables(words: string): string[] {
  const used = new Map<string, Set<string>>();
  for (const char of new Set(words)) {
    if (!/[\u3400-\u9fff]/.test(char)) continue;
    for (const reading of readingsOf(char)) used.set(reading, (used.get(reading) ?? new Set()).add(char));
  }
  for (const char of common) for (const reading of readingsOf(char)) used.get(reading)?.add(char);
  return [...used].map(([syllable, chars]) => syllable + [...chars].join('')).sort();
}

function readingsOf(char: string): string[] {
  return [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array', v: true }))];
}
