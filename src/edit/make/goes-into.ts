import type { Look } from '~/due/drafts';
import { valueAt } from '~/edit/yaml/value';
import { inQuotes } from '~/says/in-quotes';
import type { Fact } from './notice-facts';
import { isOvertaken, staleWords } from './stale-words';

/** Whether what a notice says is put into an answer unless a person takes it out, and why. */
export interface GoesInto {
  readonly isTicked: boolean;
  readonly why: string;
}

/** Into an answer goes what it speaks of itself: a year that is past, its figures, what the notice says otherwise; the rest is for a person. */
export function goesInto(
  look: Look,
  data: unknown,
  about: readonly Fact[],
  facts: readonly Fact[],
  apart: readonly { readonly short: string }[],
): GoesInto {
  const { year = 0, offered } = look;
  const answer = String(valueAt(data, ['answer']) ?? '');
  const [first = ''] = answer.split('。');
  const other = apart.find(({ short }) => first.includes(short));
  if (offered && other)
    return { isTicked: false, why: `讲的是${other.short}，通知对它另有说法；也要加的，打上勾` };
  const [old] = staleWords(data, year, facts).filter(({ say }) => isOvertaken(say, facts));
  if (old) return { isTicked: true, why: `写着${inQuotes(old.say.replace(/。$/, ''))}，通知不是这样写的` };
  const isSame = about.every(({ kind, changed }) => kind === 'figures' && changed?.length === 0);
  if (isSame && !/学多少|按哪|标准|还是按/.test(String(valueAt(data, ['question']) ?? '')))
    return { isTicked: false, why: '写的数和通知的一样，不加也对；要加的，打上勾' };
  const named = yearsIn(answer).filter((one) => one < year);
  const newest = Math.max(...named);
  if (about.some(({ kind }) => kind === 'figures') && named.length > 0)
    return { isTicked: true, why: `写着${newest}年的数` };
  if (!offered)
    return { isTicked: true, why: named.length > 0 ? `讲到${newest}年` : `讲到${year}年以前的年度` };
  return { isTicked: false, why: '没有写哪一年、哪一天，不加也对；要加的，打上勾' };
}

/** The years that words name, those of figures too: 2026年, {general.2025.total}; a day is no year. */
function yearsIn(words: string): number[] {
  return [...words.matchAll(/(20\d\d)(?:年(?!\d*月)|(?=\.[a-z-]+\}))/g)].map(([, one]) => Number(one));
}
