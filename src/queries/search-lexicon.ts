import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Lexicon } from '~/search/lexicon';
import { library } from './library';
import { termOf } from './policies';
import { searchRecords } from './search-records';

/** What the query layer knows of words: made from the vocabulary and the texts, anew at every build. */
export function searchLexicon(): Lexicon {
  const { vocabulary, policies } = library();
  const means = [
    ...vocabulary.people.flatMap(({ says, means }) => says.map((s) => [s.toLowerCase(), means] as const)),
    ...vocabulary.terms.flatMap(({ term, also }) => also.map((s) => [s.toLowerCase(), [term]] as const)),
  ];
  const words = [
    ...new Set([...vocabulary.terms.map((t) => t.term), ...means.flatMap(([s, m]) => [s, ...m])]),
  ]
    .filter((w) => /^[\u3400-\u9fff]{2,8}$/.test(w))
    .sort((a, b) => b.length - a.length);
  const texts = searchRecords().flatMap((r) => [r.title, r.where, r.also, r.text]);
  return {
    simplify: simplifyPairs(new Set([...texts, ...words, ...vocabulary.ignore].join(''))),
    syllables: syllables([...words, ...vocabulary.ignore].join('')),
    means,
    words,
    ignore: vocabulary.ignore,
    documents: policies.map((policy) => {
      const { id, documentNumber, shortTitle, issuer } = policy;
      const term = termOf(policy);
      const [, code = '', year = '', serial = ''] = /^(.+)〔(\d+)〕(\d+)号$/.exec(documentNumber) ?? [];
      return {
        code,
        year,
        serial,
        path: `policies/${id}/`,
        title: `${documentNumber} ${shortTitle}`,
        where: issuer,
        ...(term && { term }),
      };
    }),
  };
}

/** The traditional forms of the site's own characters, as they are written in Hong Kong, Taiwan and elsewhere. */
function simplifyPairs(own: ReadonlySet<string>): string {
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const simple = Converter({ from, to: 'cn' })(all.join('\n')).split('\n');
    all.forEach((char, i) => {
      const to = simple[i] as string;
      if (to !== char && own.has(to) && !own.has(char)) pairs.set(char, to);
    });
  }
  return [...pairs].flat().join('');
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
