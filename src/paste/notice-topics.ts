import { type Clause, wordsOf } from '~/schemas/clauses';
import type { NoticeTopics } from './notice-parts';
import type { Place } from './notice-places';

const quoted = /[“《]([^”》]{2,40})[”》]/g;

/** An item of a list whose names have no quotation marks. */
const item =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]|[①-⑨]|专题[一二三四五六七八九\d]+)?[：:]?\s*([^“”《》：]{3,40}?)(?:专题)?(?:（[^）]*）|，?\d+个?学时)?[；。，]?$/;
const numbered = /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]|[①-⑨]|专题[一二三四五六七八九\d]+)/;

/** What a title in quotation marks is when it is a document and no topic. */
const documents = /(规定|条例|办法|通知|意见|规划|纲要|决定|法)$/;

/** The topics of the common subject (公需专题), where a clause lists them by name, in quotation marks or as a list. */
export function topicsIn(
  title: string,
  clauses: readonly Clause[],
  places: readonly Place[],
): NoticeTopics | undefined {
  const all = within(clauses).map((clause) => ({ anchor: clause.anchor, text: wordsOf(clause) }));
  const lists = all
    .filter(({ text }) => /公需/.test(text) && /专题/.test(text))
    .map(({ anchor, text }) => ({ anchor, text, names: namesIn(text) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length || a.text.length - b.text.length);
  const [first] = lists;
  if (!first) return listedIn(title, all, places);
  const { anchor, text, names } = first;
  const from = Math.max(0, text.indexOf(names[0] as string) - 1);
  const last = text.indexOf(names[names.length - 1] as string);
  const stop = text.slice(last).search(/[；。]/);
  const quote = text.slice(from, stop < 0 ? text.length : last + stop + 1);
  const more = /增加|增设|新增/.test(text.slice(0, from)) && { isMore: true };
  return { anchor, quote, names, say: choiceIn(text.slice(from)) ?? sayOf(quote), ...more };
}

/** The items behind a line that announces topics and ends on a colon. */
function listedIn(
  title: string,
  all: readonly { readonly anchor: string; readonly text: string }[],
  places: readonly Place[],
): NoticeTopics | undefined {
  const isLead = ({ quote, under }: Place) =>
    /专题/.test(quote + under) && /公需/.test(quote + under + title) && !numbered.test(quote);
  for (const [i, lead] of places.entries()) {
    if (!isLead(lead)) continue;
    const behind = places.slice(i + 1);
    const end = behind.findIndex((p) => p.number === undefined && !numbered.test(p.quote));
    const items = behind.slice(0, end < 0 ? undefined : end);
    const names = items.flatMap(({ quote }) => item.exec(quote)?.[1] ?? []);
    if (names.length === 0 || names.length < items.length) continue;
    const words = items.map((p) => (p.number ?? '') + p.quote).join('');
    const around = all
      .filter(({ text }) => text.includes(words))
      .sort((a, b) => a.text.length - b.text.length)[0];
    const say = choiceIn(behind.map((p) => p.quote).join('')) ?? sayOf(items.map((p) => p.quote).join('；'));
    const [first = lead] = items;
    const { anchor, quote } = /公需/.test(lead.quote) ? lead : first;
    return { names, say, ...(around ? { anchor: around.anchor, quote: words } : { anchor, quote }) };
  }
  return undefined;
}

function within(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...within(clause.parts)]);
}

function namesIn(text: string): string[] {
  const all = [...text.matchAll(quoted)].map(([, name]) => name as string);
  return [...new Set(all)].filter((name) => !documents.test(name));
}

/** The words that say how many of them are studied. */
function choiceIn(text: string): string | undefined {
  const [words] = /[^，。；：”》]*(?:任选|选择|选学|任意选)[^。；]*/.exec(text) ?? [];
  return words === undefined || namesIn(words).length > 0 ? undefined : words;
}

/** The words without the numbers of the list and the last stop. */
function sayOf(quote: string): string {
  return quote
    .replace(/（[一二三四五六七八九十]+）|\d+[.．、](?!\d)/g, '')
    .replace(/；；/g, '；')
    .replace(/[；。]$/, '');
}
