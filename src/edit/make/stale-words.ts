import { isList, type Path, valueAt, withValue } from '~/edit/yaml/value';
import { ruleWords } from '~/paste/notice-rules';
import { deeds } from './in-answer';
import type { Fact } from './notice-facts';

/** A sentence of an answer that a notice may have made untrue, and the field that it stands in. */
export interface StaleWords {
  readonly at: Path;
  readonly say: string;
}

/** What an answer says as if nothing had come out for a year. */
export function staleWords(data: unknown, year: number, facts: readonly Fact[]): StaleWords[] {
  const isStale = (one: string) =>
    (one.includes(`${year}年`) && /没有查到|还没有|查不到|留意/.test(one)) ||
    /(?:查到的|原文|文件)[^，。]{0,6}只(?:有|写)|(?:其(?:他|余)|[上前]面几个)年度/.test(one) ||
    isOvertaken(one, facts);
  return fieldsIn(data).flatMap((at) => staleAt(data, at, isStale));
}

/** Those sentences that stand there as they did before, and that nobody let stand. */
export function stillStale(
  data: unknown,
  before: unknown,
  year: number,
  facts: readonly Fact[],
  kept: readonly string[] = [],
): StaleWords[] {
  const was = staleWords(before, year, facts).map(({ say }) => say);
  return staleWords(data, year, facts).filter(({ say }) => was.includes(say) && !kept.includes(say));
}

/** What the notice says in the place of such a sentence: what speaks against it, or all that the answer now says of it. */
export function newerThan(sentence: string, data: unknown, facts: readonly Fact[]): string[] {
  const against = facts.filter((fact) => isOvertaken(sentence, [fact]));
  const words = fieldsIn(data).map((at) => String(valueAt(data, at) ?? ''));
  const all = facts.filter(({ say }) => words.some((text) => text.includes(say)));
  const now = against.filter((fact) => all.includes(fact));
  return (now.length > 0 ? now : all).map(({ say }) => say);
}

/** The data of an answer without such a sentence; a field that has to say something then says what the notice does. */
export function withoutStale(data: unknown, { at, say }: StaleWords, newer: readonly string[]): unknown {
  const left = String(valueAt(data, at) ?? '').replace(say, '');
  const key = at[at.length - 1];
  const must = key === 'answer' || key === 'say';
  return withValue(data, at, left.trim() === '' ? (must ? newer.join('') : undefined) : left);
}

/** The sentences of a field that are so. */
export function staleAt(data: unknown, at: Path, isStale: (sentence: string) => boolean): StaleWords[] {
  const text = valueAt(data, at);
  const sentences = typeof text === 'string' ? (text.match(/[^。]+。?/g) ?? []) : [];
  return sentences.flatMap((say) => (isStale(say) ? [{ at, say }] : []));
}

/** Whether a sentence says otherwise what a notice now says. */
export function isOvertaken(sentence: string, facts: readonly Fact[]): boolean {
  if (facts.some(({ say }) => say.includes(sentence) || sentence.includes(say))) return false;
  return (
    isToCome(sentence, facts) ||
    isMissing(sentence, facts) ||
    isUnruled(sentence, facts) ||
    isOtherDay(sentence, facts) ||
    isOtherFigure(sentence, facts)
  );
}

/** Whether it says that nothing was found for the years to come of a sector for which a notice now says it. */
function isToCome(sentence: string, facts: readonly Fact[]): boolean {
  return (
    /以后年度[^。]*(?:没有查到|还没有)/.test(sentence) &&
    facts.some(({ kind, sector }) => kind === 'figures' && sentence.includes(`{${sector}.`))
  );
}

/** Whether it says that nothing is laid down of what a notice now sets a day for. */
function isMissing(sentence: string, facts: readonly Fact[]): boolean {
  return (
    /没有(?:规定|写|查到)/.test(sentence) &&
    /几天|多久|哪天|几号|什么时候|期限|截止/.test(sentence) &&
    facts.some(
      ({ kind, name, say }) =>
        kind === 'deadlines' && deeds.some((deed) => deed.test(sentence) && deed.test(name + say)),
    )
  );
}

/** Whether it says that nothing is found of what a notice now rules. */
function isUnruled(sentence: string, facts: readonly Fact[]): boolean {
  // That hours hold in their year is said of more than of carrying them over.
  const asRuled = sentence.replace('当年有效', '');
  return (
    /没有(?:规定|写|查到|提到)/.test(sentence) &&
    facts.some(({ rule }) => rule !== undefined && ruleWords[rule].test(asRuled))
  );
}

/** A day of every year, 次年6月30日, where the notice sets one for its year. */
function isOtherDay(sentence: string, facts: readonly Fact[]): boolean {
  if (!/\d月(?:\d{1,2}日|底)|年底/.test(sentence) || /20\d\d年/.test(sentence)) return false;
  return facts.some(({ kind, name, say }) => {
    if (kind === 'deadlines') return deeds.some((deed) => deed.test(sentence) && deed.test(name + say));
    if (kind !== 'windows') return false;
    return /补学/.test(name) === /补学/.test(sentence) && /学/.test(sentence);
  });
}

/** Hours for good, from a year on or without any year, where the notice sets others. */
function isOtherFigure(sentence: string, facts: readonly Fact[]): boolean {
  // The year of the text that it rests on is none of the hours: （2018年文件原文）.
  const said = sentence.replace(/（[^（）]*）/g, '');
  return facts.some(({ kind, sector, year, changed }) => {
    if (kind !== 'figures' || new RegExp(`\\{${sector}\\.${year}\\.|${year}年`).test(sentence)) return false;
    const figure = `\\{${sector}\\.\\d+\\.(?:${changed?.join('|') ?? '[a-z]+'})\\}`;
    return (
      new RegExp(`20\\d\\d年度?(?:起|以来|以后)[^，；]*${figure}`).test(said) ||
      (!/20\d\d年/.test(said) && new RegExp(figure).test(said))
    );
  });
}

function fieldsIn(data: unknown): Path[] {
  const items = (key: string) => {
    const list = valueAt(data, [key]);
    return isList(list) ? list.map((_, i) => i) : [];
  };
  return [
    ['answer'],
    ...items('sectors').map((i): Path => ['sectors', i, 'say']),
    ...items('next').map((i): Path => ['next', i]),
    ['open'],
  ];
}
