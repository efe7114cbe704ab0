import { addressToken } from './counts';
import { isTooLittle, toldBy } from './doubt';
import type { Gap } from './gap';
import type { Lexicon, RareWords } from './lexicon';
import type { Named } from './named';
import { type Query, queryReader } from './query';
import { asksForWords, isWordsOf, quoting } from './quoting';
import { byScore, type Candidate, like, type Postings, ranked } from './rank';
import type { SearchRecord } from './record';
import { tokens } from './tokens';
import { type Unit, unitsOf } from './units';
import { type WordBook, wordBook } from './word-book';
import { yearGap } from './year-gap';

/** Where tokens are looked up, and records are had by their key. */
export interface Engine {
  /** The records that have a token, by key, with how well each has it. */
  lookUp(token: string): Promise<Postings>;
  /** The records themselves, in the order of the keys. */
  records(keys: readonly string[]): Promise<SearchRecord[]>;
}

/** What a search comes to. */
export interface Hits {
  /** Best first; none when the words that are known say nothing of what is sought. */
  readonly records: readonly SearchRecord[];
  readonly query: Query;
  /** Whether some record has every word that was asked. */
  readonly all: boolean;
  /** Whether the first record answers so clearly that it may stand above the list. */
  readonly clear: boolean;
  /** Whether even the nearest record has too little of the question to be its answer. */
  readonly doubtful: boolean;
  /** Words of the question that nothing here contains. */
  readonly unknown: readonly string[];
  /** What is asked, when it is known that nothing here answers it. */
  readonly gap: Gap | undefined;
  /** A clause asked for by its number that its document doesn't have. */
  readonly absent: AbsentClause | undefined;
}

export interface AbsentClause {
  /** The document: policies/yrsb-2018-277/. */
  readonly path: string;
  readonly title: string;
  /** What it has instead, as a sentence. */
  readonly say: string;
}

export interface Asked {
  /** Look for just what is typed: no slips mended, no pinyin read. */
  readonly literally?: boolean;
  /** The year it is for the person who asks; 今年 is read by it. */
  readonly year?: number;
}

export type Search = (typed: string, asked?: Asked) => Promise<Hits>;

/** How many are listed, and how many are weighed for that by the ways they are asked: each costs time, or a request. */
const listed = 20;
const weighedOf = 24;

interface Scored extends Candidate {
  readonly record: SearchRecord;
  /** How like the question is to its title or a way people ask, from 0 to 1. */
  readonly like: number;
}

/** The query layer before an engine. The rare words are asked for when a question needs them. */
export function searchWith(engine: Engine, lexicon: Lexicon, rare: () => Promise<RareWords>): Search {
  const book = wordBook(lexicon);
  const read = queryReader(lexicon, book, rare);
  const over = lexicon.documents.filter((d) => d.ended !== undefined).map((d) => d.path);
  const phrases = new Map<string, Unit[][]>();
  const phrasesOf = ({ path, title, also }: SearchRecord) => {
    const known =
      phrases.get(path) ??
      [title, ...also.split(' ')].map((p) => unitsOf(book.fold(p), book, lexicon.classes));
    phrases.set(path, known);
    return known;
  };

  return async (typed, { literally, year } = {}) => {
    const found = new Map<string, Postings>();
    const lookUp = async (token: string) => {
      const known = found.get(token) ?? (await engine.lookUp(token));
      found.set(token, known);
      return known;
    };
    const known = async (token: string) => (await lookUp(token)).size > 0;
    // What will be asked of the engine one by one is asked for at once.
    await Promise.all(tokens(book.fold(typed)).map(lookUp));
    const query = await read(typed, { known, literally, year });
    await Promise.all(query.units.flatMap((u) => [...u.own, ...u.same, ...u.about]).map(lookUp));
    const first = ranked(query.units, found).slice(0, weighedOf);
    const records = await engine.records(first.map((c) => c.key));
    const scored = first
      .map((c, i) => weighed(c, records[i] as SearchRecord, query, phrasesOf))
      .map((c) => (isItsYear(c, query.units, found) ? { ...c, score: c.score * ofItsTopic } : c))
      .map((c) => (over.some((path) => c.record.path.startsWith(path)) ? afterOthers(c) : c))
      .sort(byScore);
    const ordered = pointless(query) ? [] : oneYear(scored, query);
    const doubtful = isDoubtful(query, ordered[0], found, lexicon);
    const gap = await gapOf(query, ordered, lexicon, rare);
    const at: RecordAt = async (path) => engine.records([...(await lookUp(addressToken(path))).keys()]);
    const named = await Promise.all(query.named.map((n) => recordOf(n, at)));
    // A year that there is no page of leads to the page of all.
    if (gap && query.year !== undefined && yearGap(query.year, lexicon.years))
      named.push(await at('guides/'));
    return {
      query,
      records: withNamed(
        ordered.slice(0, listed).map((c) => c.record),
        query.named,
        named.flat(),
      ),
      all: first.some((c) => c.covered > 0.79),
      clear:
        gap === undefined &&
        query.unknown.length === 0 &&
        !doubtful &&
        clearly(ordered, query) &&
        tellsOfAll(ordered[0], query.units, found, book),
      doubtful,
      unknown: query.unknown,
      gap,
      absent: query.named.find((n) => n.kind === 'absent'),
    };
  };
}

/** What a kind of record counts: an answer before a term, and a term before a year or who does what. */
const kinds: Readonly<Record<SearchRecord['kind'], number>> = {
  答复: 1.25,
  原文: 0.95,
  术语: 0.85,
  指南: 0.95,
};
const aYear = 0.75;
/** What the year counts beside that whose topic is asked for. */
const ofItsTopic = 1.6;

function weighed(
  candidate: Candidate,
  record: SearchRecord,
  query: Query,
  phrasesOf: (record: SearchRecord) => readonly Unit[][],
): Scored {
  const alike = Math.max(0, ...phrasesOf(record).map((p) => like(p, query.units)));
  const own = kindCounts(record, query) * quoting(record, query.said);
  return { ...candidate, record, like: alike, score: candidate.score * (0.6 + 1.4 * alike) * own };
}

/** Whether a question has what one year is about: a topic of its courses. */
function isItsYear(
  { key, record }: Scored,
  units: readonly Unit[],
  found: ReadonlyMap<string, Postings>,
): boolean {
  if (!record.path.startsWith('guides/')) return false;
  return units.some(({ about }) => about.some((token) => found.get(token)?.has(key)));
}

/** What a text says that is no longer in force stands behind what holds. */
function afterOthers(candidate: Scored): Scored {
  return { ...candidate, score: candidate.score * ofTheEnded };
}

const ofTheEnded = 0.5;

function kindCounts({ path, kind, where }: SearchRecord, { year, said }: Query): number {
  if (where === '本站') return 1.1;
  if (path === `guides/${year}/`) return said.includes(String(year)) ? 2 : 1.6;
  if (path.startsWith('guides/')) return aYear;
  return kinds[kind];
}

/** Whether nothing that was asked says what is sought: only filler is known. */
function pointless({ units, strange }: Query): boolean {
  return strange.length > 0 && !units.some((u) => u.telling);
}

/** The records with the pages of years as one: the year that fits best. */
function oneYear(scored: readonly Scored[], { year }: Query): Scored[] {
  const years = scored.filter((c) => c.record.path.startsWith('guides/'));
  const kept = years.find((c) => c.record.path === `guides/${year}/`) ?? years[0];
  return scored.filter((c) => c === kept || !years.includes(c));
}

function clearly([first, second]: readonly Scored[], { units }: Query): boolean {
  if (first?.record.kind !== '答复') return false;
  const { like, score } = first;
  if (like < 0.8 && !units.some((u) => u.telling)) return false;
  const next = second?.score ?? 0;
  return like >= 0.6 || score > 2 * next || (like >= 0.3 && score > 1.3 * next);
}

/** Whether a question is left without an answer: there is nothing, or what comes first has too little of it. */
function isDoubtful(
  query: Query,
  first: Scored | undefined,
  found: ReadonlyMap<string, Postings>,
  { particles }: Lexicon,
): boolean {
  if (query.named.length > 0) return false;
  return !first || isTooLittle(toldBy(first.key, query, found, particles), query);
}

/** Whether a record says something of each word that says what is sought where it is shown, or is about it: of 律师 too, where 律师要学公需课吗 is asked. */
function tellsOfAll(
  first: Scored | undefined,
  units: readonly Unit[],
  found: ReadonlyMap<string, Postings>,
  book: WordBook,
): boolean {
  if (!first) return false;
  const { title, also, lead = '' } = first.record;
  const shown = book.fold(`${title} ${also} ${lead}`);
  const words = new Set(tokens(shown));
  const classes = new Set(book.found(shown).flatMap((f) => (f.whole ? f.classes : [])));
  return units
    .filter(({ telling, whole }) => telling && whole)
    .every(
      ({ own, classes: of, about }) =>
        own.every((token) => words.has(token)) ||
        of.some((c) => classes.has(c)) ||
        about.some((token) => found.get(token)?.has(first.key)),
    );
}

/** The gap a question asks for; nothing when something here answers it all the same. */
async function gapOf(
  query: Query,
  scored: readonly Scored[],
  { years }: Lexicon,
  rare: () => Promise<RareWords>,
): Promise<Gap | undefined> {
  const outside = query.year === undefined ? undefined : yearGap(query.year, years);
  if (outside) return outside;
  const found = query.gap;
  const [first] = scored;
  if (!found || (first && first.like > 0.8 && asksOf(first.record, found.words))) return undefined;
  if (scored.some(({ record }) => record.kind === '原文' && isWordsOf(record.text, query.said)))
    return undefined;
  // In a long question one such word is beside the point, when something here has most of the rest.
  const others = query.units.filter((u) => u.telling && u.whole && !isOneOf(u.word, found.gap.says));
  if (!found.gap.firm && first && others.length > 2 && first.covered > 0.5) return undefined;
  return (await rare()).gaps.find((gap) => gap.id === found.gap.id);
}

/** Whether one of the ways to ask what a record answers has each of these words: 试用期要学吗 has not 试用期 and 多久. */
function asksOf({ title, also }: SearchRecord, words: readonly string[]): boolean {
  return [title, ...also.split(' ')].some((way) => words.every((w) => way.toLowerCase().includes(w)));
}

/** Whether a gap is asked by a word, alone or as one of several that would do. */
function isOneOf(word: string, says: readonly string[]): boolean {
  return says.some((one) => one.split('/').includes(word));
}

/** The record of what is named by number: a clause with its words; for one that doesn't exist, its document. */
async function recordOf(named: Named, at: RecordAt): Promise<SearchRecord[]> {
  if (named.kind === 'absent') return at(named.path);
  const { path, number, anchors } = named.document;
  if (named.kind === 'document') return at(path);
  // What has parts has no record of its own: the words of its first part stand for it.
  const places = [named.anchor, ...anchors.map(([a]) => a).filter((a) => a.startsWith(`${named.anchor}-`))];
  for (const place of places) {
    const [record] = await at(`${path}#${place}`);
    if (record) return [{ ...record, path: `${path}#${named.anchor}`, title: `${number} ${named.name}` }];
  }
  return [];
}

/** The record at an address, when there is one. */
type RecordAt = (path: string) => Promise<SearchRecord[]>;

/** What is named by number stands first, once; a document with a question behind it after the answer to that. */
function withNamed(
  records: readonly SearchRecord[],
  named: readonly Named[],
  first: readonly SearchRecord[],
): SearchRecord[] {
  const paths = first.map((r) => r.path);
  const others = records.filter((r) => !paths.includes(r.path));
  const asks = named.some(
    (n) => n.kind === 'document' && n.rest.length > 1 && (others[0]?.kind === '答复' || asksForWords(n.rest)),
  );
  return asks ? [...others.slice(0, 1), ...first, ...others.slice(1)] : [...first, ...others];
}
