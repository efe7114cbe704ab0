import { clauseName, clausePath } from '~/says/clause-name';
import { addressesIn } from '~/schemas/clauses';
import type { GapText } from '~/schemas/gaps';
import type { Policy } from '~/schemas/policy';
import type { Vocabulary } from '~/schemas/vocabulary';
import { fold, simplifier } from '~/search/fold';
import type { AskedGap, Lexicon, NumberedDocument, WordClass } from '~/search/lexicon';
import { library } from './library';
import { termOf } from './policies';
import { placesTold, titleAt } from './search-places';
import { searchRecords } from './search-records';
import { simplifyPairs } from './simplify-pairs';

/** What the query layer knows of words: made from the vocabulary and the texts, anew at every build. */
export function searchLexicon(): Lexicon {
  const { vocabulary, policies, gaps, guides } = library();
  const texts = searchRecords().flatMap((r) => [r.title, r.where, r.also, r.lead ?? '', r.text]);
  const written = [...texts, JSON.stringify(vocabulary), JSON.stringify(gaps)].join('');
  const simplify = simplifyPairs(new Set(written));
  const folded = (text: string) => fold(text, simplifier(simplify)).trim();
  const years = guides.map((g) => g.year);
  return {
    simplify,
    plainly: vocabulary.plainly.map(([said, plain]) => [folded(said), plain]),
    classes: [...classesOf(vocabulary), ...gaps.map(gapWords)].map((c) => ({
      ...c,
      words: [...new Set(c.words.map(folded))],
    })),
    ignore: vocabulary.ignore,
    particles: vocabulary.particles,
    documents: policies.map(numbered),
    gaps: gaps.map((gap) => askedGap(gap, folded)),
    years: [Math.min(...years), Math.max(...years)],
  };
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
  ];
}

/** The words that gaps are asked by: known, though nothing here tells of them. */
function gapWords({ says }: GapText): WordClass {
  return { words: says.filter((word) => !word.includes('+')) };
}

function numbered(policy: Policy): NumberedDocument {
  const { id, documentNumber, shortTitle, issuer, clauses } = policy;
  const term = termOf(policy);
  const [, code = '', year = '', serial = ''] = /^(.+)〔(\d+)〕(\d+)号$/.exec(documentNumber) ?? [];
  return {
    code,
    year,
    serial,
    path: `policies/${id}/`,
    number: documentNumber,
    title: `${documentNumber} ${shortTitle}`,
    where: issuer,
    anchors: [...addressesIn(clauses).keys()].map((anchor) => [anchor, clauseName(anchor)]),
    ...(term && { term }),
  };
}

function askedGap(gap: GapText, folded: (text: string) => string): AskedGap {
  const { id, title, say, asks, says, unless, bases, see } = gap;
  const basis = bases[0];
  return {
    id,
    title,
    say,
    grade: basis?.grade ?? 'unknown',
    ...(basis?.grade === 'reported' && { source: basis.source }),
    ...(basis?.grade === 'official' && { clause: clausePath(basis.clause) }),
    asks,
    see: placesTold(see).map((path) => ({ path, title: titleAt(path) })),
    says: says.map(folded),
    ...(unless.length > 0 && { unless: unless.map(folded) }),
  };
}
