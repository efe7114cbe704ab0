import { isList, type Path, valueAt } from '~/edit/yaml/value';
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
    /查到的[^，。]{0,6}只有|其(?:他|余)年度/.test(one) ||
    isMissing(one, facts);
  return fieldsIn(data).flatMap((at) =>
    sentences(valueAt(data, at)).flatMap((say) => (isStale(say) ? [{ at, say }] : [])),
  );
}

/** Whether an answer says that nothing is laid down of what a notice now sets a day for. */
export function isUnruledNow(data: unknown, facts: readonly Fact[]): boolean {
  return fieldsIn(data).some((at) => sentences(valueAt(data, at)).some((one) => isMissing(one, facts)));
}

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

function sentences(text: unknown): string[] {
  return typeof text === 'string' ? (text.match(/[^。]+。?/g) ?? []) : [];
}
