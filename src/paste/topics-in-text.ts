import type { NoticeTopics } from './notice-parts';
import type { Place } from './notice-places';
import { announced, bareName, choiceIn, isName, sayOf, studiedAs, themeIn } from './topic-words';

/** One after the other, each behind its mark: 一是……，二是……；专题一为……. */
const oneByOne = /(?:[一二三四五六]是|专题[一二三四五六\d](?:为|是|：))([^，。；：、“《]{3,40})/g;
const words = '([^，。；：“”《》]{3,120}?)';
const lists = [
  /专题(?:为|是|有|包括|如下)?：((?:[^，。；：“”《》]{3,40}；)+[^，。；：“”《》]{3,40})/,
  new RegExp(`专题(?:分别)?(?:为|是|包括|有|：)${words}(?=[，。；]|$)`),
  new RegExp(
    `(?:围绕|开设|设置|设有?|以)${words}(?:这|等)?(?:[两二三四五六2-6]个)?(?:学习)?专题(?!目录|[一二三四五六\\d为是：])`,
  ),
];
/** Who names them and when, in the place of their names. */
const elsewhere = /另行|公布|发布|指定|确定|选定|自行|通知|目录|学时/;
const counts: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

const mark = /（[一二三四五六七八九\d]）|[①-⑨]|(?<!\d)[1-9][.．、](?!\d)/g;

/** The topics that a sentence numbers: （1）……；（2）……; what is in quotation marks before them is their theme. */
export function topicsNumbered(title: string, places: readonly Place[]): NoticeTopics | undefined {
  for (const { anchor, quote, under } of places) {
    if (!announced.test(quote + under) || !/公需/.test(title + under + quote)) continue;
    const first = quote.search(mark);
    const lead = quote.slice(0, first);
    if (first < 0 || !/[：:]$/.test(lead) || !announced.test(lead + under)) continue;
    const [list = ''] = quote.slice(first).split('。');
    const names = list.split(mark).slice(1).map(bareName);
    if (names.length < 2 || !names.every(isName)) continue;
    const behind = quote.slice(first + list.length).replace(/^。/, '');
    return { anchor, quote: list, names, say: themeIn(lead) + (studiedAs(behind) ?? sayOf(list)) };
  }
  return undefined;
}

/** The topics that running text names without quotation marks; words that may be one topic or two are left open. */
export function topicsInText(
  title: string,
  places: readonly Place[],
): { readonly topics?: NoticeTopics; readonly unsplit: readonly string[] } {
  for (const { anchor, quote, under } of places) {
    if (!/专题/.test(quote) || !/公需/.test(title + under + quote)) continue;
    const marked = [...quote.matchAll(oneByOne)];
    const [found] = lists.flatMap((one) => one.exec(quote)?.[1] ?? []);
    const list = found?.replace(/(?:[两二三四五六2-6]个)?(?:学习)?专题$/, '');
    if (marked.length < 2 && (list === undefined || elsewhere.test(list))) continue;
    const last = marked[marked.length - 1];
    const said =
      marked.length > 1 && last
        ? quote.slice(marked[0]?.index, (last.index ?? 0) + last[0].length)
        : (list as string);
    const names = marked.length > 1 ? marked.map(([, name]) => name as string) : split(said, quote);
    if (!names) return { unsplit: [`公需专题“${said}”分不清是几个`] };
    const behind = quote.slice(quote.indexOf(said) + said.length).replace(/^[，。；]/, '');
    return { topics: { anchor, quote: said, names, say: choiceIn(behind) ?? sayOf(said) }, unsplit: [] };
  }
  return { unsplit: [] };
}

/** The names in a list; undefined where 和 may stand between two or in one. */
function split(list: string, sentence: string): string[] | undefined {
  const [, written = ''] = /([两二三四五六2-6])个(?:学习)?专题/.exec(sentence) ?? [];
  const count = counts[written] ?? (Number(written) || undefined);
  const names = list.split(/[、；]/);
  const last = names[names.length - 1] as string;
  const ends = last.split(/和|以及/);
  if (count === undefined ? ends.length === 1 : names.length === count) return names;
  return count === names.length + 1 && ends.length === 2 ? [...names.slice(0, -1), ...ends] : undefined;
}
