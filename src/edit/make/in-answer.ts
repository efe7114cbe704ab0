import { isList, type Path, same, valueAt, withValue } from '~/edit/yaml/value';
import { type NoticeRule, subjectsIn } from '~/paste/notice-parts';
import { type Day, yearOf } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { covers, type SectorRules } from '~/rules/duty/sector';
import type { Fact } from './notice-facts';

/** Where an answer stands: on which day, by which figures. */
export interface Now {
  readonly today: Day;
  readonly sectors: readonly SectorRules[];
}

/** Those of a notice's sentences that an answer is about, by its question and its words as they are written, and that it does not say yet. */
export function factsFor(facts: readonly Fact[], data: unknown): Fact[] {
  const [question, answer] = ['question', 'answer'].map((key) => String(valueAt(data, [key]) ?? ''));
  if (question === undefined || answer === undefined) return [];
  const all = [answer, ...rowsOf(data).map((row) => String(valueAt(row, ['say']) ?? ''))].join('');
  const isAbout: Readonly<Record<Fact['kind'], (fact: Fact) => boolean>> = {
    figures: ({ sector, year }) =>
      new RegExp(`\\{${sector}\\.\\d{4}\\.total\\}`).test(answer) &&
      !all.includes(`{${sector}.${year}.total}`),
    topics: () => /专题/.test(question),
    windows: (fact) => isOfTime(question, fact),
    deadlines: ({ name, say }) => isOfDeed(question, name + say),
    rules: ({ rule }) => rule !== undefined && (asksOfRule[rule]?.test(question) ?? false),
  };
  return facts.filter((fact) => isAbout[fact.kind](fact) && !all.includes(fact.say));
}

const asksOfRule: Partial<Readonly<Record<NoticeRule['kind'], RegExp>>> = {
  carry: /结转|明年|下一?年/,
  offset: /互相抵|互抵|替代|互换/,
};

/** Whether a question asks of such a time: of make-up only what speaks of it, of some subjects only theirs. */
function isOfTime(question: string, { say, subjects: own = [] }: Fact): boolean {
  const asked = subjectsIn(question);
  if (asked.length > 0 && own.length > 0 && !own.some((one) => asked.includes(one))) return false;
  return /补学|还能补/.test(question) ? say.includes('补学') : /截止|时间|期限/.test(question);
}

/** What is done with hours once they are studied, as people and notices call it. */
export const deeds = [/[申填]报|登记|录入|补录/, /审核|审定|认定|确认/, /打印|领取/];
/** What else is declared and recognized, and is not meant where only hours are spoken of. */
const things = [/办班/, /施教机构/, /职称/];

/** Whether a question asks of what has to be done by a day. */
function isOfDeed(question: string, say: string): boolean {
  return deeds.some((deed) => deed.test(question) && deed.test(say)) && !isOfOtherThing(question, say);
}

/** Whether a question is about something else that is declared and reviewed. */
export function isOfOtherThing(question: string, say: string): boolean {
  return things.some((thing) => thing.test(question) && !thing.test(say));
}

/**
 * The data of an answer with facts in it and what they rest on among its bases: those of the first sector in the
 * conclusion, another's in its row where there is one. This year comes first, any other behind what is said of this one.
 */
export function withFacts(data: unknown, facts: readonly Fact[], now: Now): unknown {
  const rows = rowsOf(data);
  const rowOf = ({ sector }: Fact) =>
    sector === now.sectors[0]?.sector ? -1 : rows.findIndex((r) => valueAt(r, ['sector']) === sector);
  const written = [...new Set(facts.map(rowOf))].reduce((all, row) => {
    const own = facts.filter((fact) => rowOf(fact) === row);
    return withThem(all, row < 0 ? [] : ['sectors', row], own, now);
  }, data);
  return knownLike(
    written,
    facts.filter((fact) => rowOf(fact) < 0),
  );
}

/** No answer is better known than the weakest of what its conclusion rests on. */
function knownLike(data: unknown, facts: readonly Fact[]): unknown {
  const isWeaker =
    facts.some(({ bases }) => bases.some((one) => 'source' in one)) &&
    /^(texts|law)$/.test(String(valueAt(data, ['kind'])));
  return isWeaker ? withValue(data, ['kind'], 'reported') : data;
}

function withThem(data: unknown, place: Path, facts: readonly Fact[], now: Now): unknown {
  const words: Path = place.length === 0 ? ['answer'] : [...place, 'say'];
  const grounds: Path = [...place, 'bases'];
  const said = String(valueAt(data, words) ?? '');
  const isYesOrNo = place.length === 0 && /吗？?$/.test(String(valueAt(data, ['question']) ?? ''));
  const sentences = said.match(/[^。]+。?/g) ?? [];
  for (const fact of facts) {
    const like = sameAs(fact, said, now.sectors);
    const at = placeIn(sentences, fact, like !== undefined, isYesOrNo, yearOf(now.today));
    sentences.splice(at, 0, like === undefined ? fact.say : (fact.sayLike ?? '').replace('〇', String(like)));
  }
  return withBases(withValue(data, words, sentences.join('')), grounds, facts);
}

function withBases(data: unknown, grounds: Path, facts: readonly Fact[]): unknown {
  const bases = [...listAt(data, grounds)];
  for (const one of facts.flatMap((fact) => fact.bases))
    if (!bases.some((o) => same(o, one))) bases.push(one);
  return withValue(data, grounds, bases);
}

/** The data of an answer whose conclusion somebody wrote by hand, with what a fact rests on among its bases. */
export function restingOn(data: unknown, fact: Fact): unknown {
  return knownLike(withBases(data, ['bases'], [fact]), [fact]);
}

/** Whether an answer now names the year of a notice and rests on nothing that the notice says. */
export function isGroundless(data: unknown, before: unknown, facts: readonly Fact[]): boolean {
  const words = (of: unknown) =>
    [valueAt(of, ['answer']), ...rowsOf(of).map((row) => valueAt(row, ['say']))].join('\n');
  const bases = [data, ...rowsOf(data)].flatMap((one) => listAt(one, ['bases']));
  const named = facts.some(({ year }) => new RegExp(`${year}年|\\.${year}\\.`).test(words(data)));
  return (
    named &&
    words(data) !== words(before) &&
    !facts.some((fact) => fact.bases.some((one) => bases.some((o) => same(o, one))))
  );
}

/** Before which sentence a fact goes. */
function placeIn(
  sentences: readonly string[],
  { year, sector }: Fact,
  isLike: boolean,
  isYesOrNo: boolean,
  thisYear: number,
): number {
  if (year === thisYear && !isLike) return isYesOrNo ? 1 : 0;
  // A day is no year: 会计人员到2026年4月30日 says nothing of 2026.
  const speaksOf = (year: number) => (one: string) => new RegExp(`${year}年(?!\\d*月)`).test(one);
  const own = sentences.findLastIndex(speaksOf(year));
  const first = sentences.findIndex(speaksOf(thisYear));
  const figure = isLike ? sentences.findIndex((one) => one.includes(`{${sector}.`)) : -1;
  return Math.min(sentences.length, Math.max(own, first, figure, 0) + 1);
}

/** The year whose figures the words name first, where those of the fact are all the same; undefined where they are not. */
function sameAs(
  { figures, sector, sayLike }: Fact,
  words: string,
  sectors: readonly SectorRules[],
): number | undefined {
  const named = new RegExp(`\\{${sector}\\.(\\d{4})\\.total\\}`).exec(words)?.[1];
  if (!figures || sayLike === undefined || named === undefined) return undefined;
  const year = Number(named);
  const period = sectors.find((s) => s.sector === sector)?.periods.find((p) => covers(p, year));
  const asked = period?.requirements.filter((r) => !r.part) ?? [];
  const isSame =
    asked.length === figures.length &&
    asked.every((r) => figures.some((f) => f.scope === r.scope && f.atLeast === Number(plain(r.atLeast))));
  return isSame ? year : undefined;
}

function rowsOf(data: unknown): readonly unknown[] {
  return listAt(data, ['sectors']);
}

function listAt(data: unknown, path: Path): readonly unknown[] {
  const list = valueAt(data, path);
  return isList(list) ? list : [];
}
