import { type Clause, wordsOf } from '~/schemas/clauses';
import type { NoticeTopics } from './notice-parts';
import type { Place } from './notice-places';
import { choiceIn, namesIn, sayOf } from './topic-words';
import { topicsInText, topicsNumbered } from './topics-in-text';
import { topicsListed } from './topics-listed';

/** The topics of the common subject (公需专题) by name: in quotation marks, as a list, or in running text; what may be one or two is left open. */
export function topicsIn(
  title: string,
  clauses: readonly Clause[],
  places: readonly Place[],
): { readonly topics?: NoticeTopics | undefined; readonly unsplit: readonly string[] } {
  const all = within(clauses).map((clause) => ({ anchor: clause.anchor, text: wordsOf(clause) }));
  const topics =
    topicsNumbered(title, places) ??
    topicsListed(title, all, places) ??
    topicsQuoted(all, /专题/) ??
    topicsInRows(title, places) ??
    topicsQuoted(all, courses);
  if (topics) return { topics, unsplit: [] };
  const inText = topicsInText(title, places);
  return inText.topics || inText.unsplit.length > 0 ? inText : { unsplit: named(title, places) };
}

/** Topics by another word: 公需科目学习内容为《…》, 公需科目为“…”两门课程. */
const courses =
  /公需(?:科目|课程?)(?:的?(?:学习)?(?:内容|课程))?(?:为|是|包括|设|开设)[^，。；“《]{0,6}[“《]/;

/** That topics are spoken of, and which could not be read. */
function named(title: string, places: readonly Place[]): string[] {
  const isNamed = (quote: string) =>
    /专题|主题/.test(quote) || (/课：|修课/.test(quote) && namesIn(quote).length > 0);
  const found = places.find(({ quote, under }) => isNamed(quote) && /公需/.test(title + under + quote));
  return found ? [`说到公需专题（“${found.quote.slice(0, 24)}”），没有读出是哪些`] : [];
}

/** The topics in the rows of a table, in the column that is called so. */
function topicsInRows(title: string, places: readonly Place[]): NoticeTopics | undefined {
  for (const [i, { quote, under }] of places.entries()) {
    const head = quote.split('　');
    const at = head.findIndex((cell) => /专题/.test(cell));
    const lead = places[i - 1];
    if (head.length < 2 || at < 0 || !/公需/.test(title + under + (lead?.quote ?? '') + quote)) continue;
    const behind = places.slice(i + 1).map((p) => p.quote.split('　'));
    const end = behind.findIndex((cells) => cells.length < 2);
    const rows = behind.slice(0, end < 0 ? undefined : end);
    const names = rows.flatMap((cells) => cells[at] ?? []);
    if (names.length === 0 || names.some((name) => !/^[^，。；\d]{3,40}$/.test(name))) continue;
    const first = places[i + 1] as Place;
    const say = rows.map((cells) => cells.slice(at).join('，')).join('；');
    return { names, say, anchor: first.anchor, quote: first.quote };
  }
  return undefined;
}

function topicsQuoted(all: readonly { readonly anchor: string; readonly text: string }[], called: RegExp) {
  const [first] = all
    .filter(({ text }) => /公需/.test(text) && called.test(text))
    .map(({ anchor, text }) => ({ anchor, text, names: namesIn(text) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length || a.text.length - b.text.length);
  if (!first) return undefined;
  const { anchor, text, names } = first;
  const from = Math.max(0, text.indexOf(names[0] as string) - 1);
  const last = text.indexOf(names[names.length - 1] as string);
  const stop = text.slice(last).search(/[；。]/);
  const quote = text.slice(from, stop < 0 ? text.length : last + stop + 1);
  const more = /增加|增设|新增/.test(text.slice(0, from)) && { isMore: true };
  return { anchor, quote, names, say: choiceIn(text.slice(from)) ?? sayOf(quote), ...more };
}

function within(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...within(clause.parts)]);
}
