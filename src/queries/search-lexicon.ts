import { clauseName } from '~/says/clause-name';
import { endSays } from '~/says/end-says';
import { addressesIn } from '~/schemas/clauses';
import type { GapText } from '~/schemas/gaps';
import type { Policy } from '~/schemas/policy';
import type { Vocabulary } from '~/schemas/vocabulary';
import { fold } from '~/search/fold';
import type { Lexicon, NumberedDocument, WordClass } from '~/search/lexicon';
import { partedWords } from '~/search/parted-words';
import { tokens } from '~/search/tokens';
import { library } from './library';
import { termOf } from './policies';
import { pageRecords } from './search-pages';
import { placesTold } from './search-places';
import { searchRecords } from './search-records';
import { workedOut } from './worked-out';

/** What the query layer knows of words, as it is sent: made from the vocabulary and the texts, anew at every build. */
export function searchLexicon(): Lexicon {
  return searchWords().common;
}

/** All words, those that every question may need apart from those that only some do. */
export const searchWords = workedOut(() => {
  const held = searchRecords().flatMap((r) =>
    [r.title, r.also, r.lead ?? '', r.text].flatMap((t) => tokens(folded(t))),
  );
  return partedWords(lexiconOf(), new Set(held));
});

function lexiconOf(): Lexicon {
  const { vocabulary, policies, gaps, guides } = library();
  const years = guides.map((g) => g.year);
  return {
    plainly: vocabulary.plainly,
    classes: [...classesOf(vocabulary), ...gaps.map(gapWords)].map((c) => ({
      ...c,
      words: [...new Set(c.words.map(folded))],
    })),
    ignore: vocabulary.ignore,
    particles: vocabulary.particles,
    documents: policies.map(numbered),
    gaps: gaps.map(({ id, says, unless, firm }) => ({
      id,
      says: saying(says).map(folded),
      ...(unless.length > 0 && { unless: unless.map(folded) }),
      ...(firm && { firm }),
    })),
    years: [Math.min(...years), Math.max(...years)],
  };
}

const asItStands: ReadonlyMap<string, string> = new Map();

function folded(text: string): string {
  return fold(text, asItStands).trim();
}

/** The classes of words that mean the same: of terms, of what people say, of what people are. */
function classesOf({ terms, people, occupations, light }: Vocabulary): WordClass[] {
  const marked = (words: readonly string[], see: readonly string[], isLight = false): WordClass => ({
    words,
    ...(see.length > 0 && { see: placesTold(see) }),
    ...(isLight && { light: true }),
  });
  return [
    ...terms.map(({ id, term, also, see }) => {
      const own = occupations.filter((o) => o.term === id).flatMap((o) => o.words);
      return marked([term, ...also, ...own], see, light.includes(term));
    }),
    ...people.map((p) => marked(p.words, p.see, p.light)),
    ...occupations.filter((o) => o.term === undefined).map((o) => marked(o.words, o.see)),
    ...pageRecords.map(({ also, path }) => marked(also.split(' '), [path])),
  ];
}

/** The ways to ask for a gap, single words first, without those that have another of them inside: 忘记密码 where 密码 will do. */
function saying(says: readonly string[]): string[] {
  const words = says.filter(isOneWord);
  const shortest = words.filter((one) => !words.some((w) => w !== one && one.includes(w)));
  return [...shortest, ...says.filter((one) => !isOneWord(one))];
}

function isOneWord(says: string): boolean {
  return !/[+/]/.test(says);
}

/** The words that gaps are asked by: known, though nothing here tells of them. */
function gapWords({ says }: GapText): WordClass {
  return { words: saying(says).filter(isOneWord), apart: true };
}

function numbered(policy: Policy): NumberedDocument {
  const { id, documentNumber, title, shortTitle, issuer, clauses } = policy;
  const term = termOf(policy);
  const [, code = '', year = '', serial = ''] = /^(.+)〔(\d+)〕(\d+)号$/.exec(documentNumber) ?? [];
  return {
    code,
    year,
    serial,
    path: `policies/${id}/`,
    number: documentNumber,
    title: `${documentNumber} ${shortTitle}`,
    called: title.slice(Math.max(0, title.lastIndexOf('关于'))),
    where: issuer,
    anchors: [...addressesIn(clauses).keys()].map((anchor) => [anchor, clauseName(anchor)]),
    ...(term && { term }),
    ...(policy.ended && { ended: endSays(policy.ended) }),
  };
}
