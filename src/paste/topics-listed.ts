import type { NoticeTopics } from './notice-parts';
import type { Place } from './notice-places';
import { announced, bareName, choiceIn, isName, namesIn, sayOf, themeIn } from './topic-words';

/** An item of a list without its number. */
const item =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]|[①-⑨]|专题[一二三四五六七八九\d]+)?[：:]?\s*(.{3,60}?)(?:专题)?(?:（[^）]*）|，?\d+个?学时)*[；。，]?$/;
const numbered = /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]|[①-⑨]|专题[一二三四五六七八九\d]+)/;
/** The items behind a line that announces topics, or a heading that does. */
export function topicsListed(
  title: string,
  all: readonly { readonly anchor: string; readonly text: string }[],
  places: readonly Place[],
): NoticeTopics | undefined {
  const isLead = ({ quote, under }: Place) =>
    (/专题/.test(quote + under) || (/[：:]$/.test(quote) && announced.test(quote))) &&
    /公需/.test(quote + under + title) &&
    !numbered.test(quote) &&
    !quote.includes('　') &&
    (/[：:]$/.test(quote) || !/[。；]/.test(quote));
  for (const [i, lead] of places.entries()) {
    if (!isLead(lead)) continue;
    const behind = places.slice(i + 1);
    const end = behind.findIndex((p) => markOf(p) === undefined || markOf(p) !== markOf(behind[0]));
    const items = behind.slice(0, end < 0 ? undefined : end);
    const names = items.flatMap(({ quote }) => {
      const [, name] = item.exec(quote) ?? [];
      return name === undefined ? [] : [bareName(name)];
    });
    if (names.length === 0 || names.length < items.length || names.some((name) => !isName(name))) continue;
    const words = items.map((p) => (p.number ?? '') + p.quote).join('');
    // All of them in quotation marks: they are read with the words around them.
    if (items.every(({ quote }) => namesIn(quote).length === 1)) continue;
    const around = all
      .filter(({ text }) => text.includes(words))
      .sort((a, b) => a.text.length - b.text.length)[0];
    const say =
      themeIn(lead.quote) +
      (choiceIn(behind.map((p) => p.quote).join('')) ?? sayOf(items.map((p) => p.quote).join('；')));
    const [first = lead] = items;
    const { anchor, quote } = /公需/.test(lead.quote) ? lead : first;
    return { names, say, ...(around ? { anchor: around.anchor, quote: words } : { anchor, quote }) };
  }
  return undefined;
}

/** How an item is numbered, whatever its number: （#） for （一） and （二）; undefined where it is not. */
function markOf(place: Place | undefined): string | undefined {
  const mark = place?.number ?? numbered.exec(place?.quote ?? '')?.[0];
  return mark?.replace(/[一二三四五六七八九十\d①-⑨]+/, '#');
}
