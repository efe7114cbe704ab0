import { type Clause, wordsOf } from '~/schemas/clauses';
import type { NoticeTopics } from './notice-parts';

const named = /[“《]([^”》]{2,40})[”》]/g;

/** What a title in quotation marks is when it is a document and no topic. */
const documents = /(规定|条例|办法|通知|意见|规划|纲要|决定|法)$/;

/** The topics of the common subject (公需专题), where a clause lists them by name. */
export function topicsIn(clauses: readonly Clause[]): NoticeTopics | undefined {
  const lists = within(clauses)
    .map((clause) => ({ anchor: clause.anchor, text: wordsOf(clause) }))
    .filter(({ text }) => /公需/.test(text) && /专题/.test(text))
    .map(({ anchor, text }) => ({ anchor, text, names: namesIn(text) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length || a.text.length - b.text.length);
  const [first] = lists;
  if (!first) return undefined;
  const { anchor, text, names } = first;
  const from = Math.max(0, text.indexOf(names[0] as string) - 1);
  const last = text.indexOf(names[names.length - 1] as string);
  const stop = text.slice(last).search(/[；。]/);
  const quote = text.slice(from, stop < 0 ? text.length : last + stop + 1);
  return { anchor, quote, names, say: sayOf(quote) };
}

function within(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...within(clause.parts)]);
}

function namesIn(text: string): string[] {
  const all = [...text.matchAll(named)].map(([, name]) => name as string);
  return [...new Set(all)].filter((name) => !documents.test(name));
}

/** The words without the numbers of the list and the last stop. */
function sayOf(quote: string): string {
  return quote.replace(/（[一二三四五六七八九十]+）|\d+[.．、](?!\d)/g, '').replace(/[；。]$/, '');
}
