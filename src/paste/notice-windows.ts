import type { Day } from '~/rules/duty/day';
import type { Subject } from '~/rules/duty/subject';
import { dayIn } from './days';
import { type NoticeWindow, subjectsIn } from './notice-parts';
import { sentencesOf } from './sentences';
import { onlyFor, type WhosePlace } from './whose';

const date = '(\\d{4}年\\d{1,2}月\\d{1,2}日)';
const to = '(?:至|到|—+|-|－|~|～)';
const begun = '(?:起|开始|开放|开通|启动|上线)?';
const day = '(\\d{4}年|[次翌当同]年)?(\\d{1,2}月\\d{1,2}日)';
const ended = '(?:以?前|之前)?(?:止|为止|截止|结束|关闭|下线)';
const span = new RegExp(
  `${date}(?:${begun}，?${to}${day}|(?:上线|开放|开通|起)(?:学习)?，(?:于|在)?${day}(?=${ended}))`,
);
const moved = new RegExp(`(?:延长|延期|延迟|顺延|推迟|提前|调整)(?:至|到|为)${date}`);
const until = [
  moved,
  new RegExp(`${date}(?:\\d{1,2}[时:：]\\d{0,2}分?)?(?:以?前|之前|底)(?:完成|学完|补学)`),
  new RegExp(`(?:截至|截止)[^。；]*?${date}`),
  new RegExp(`${to}${date}(?:\\d{1,2}时)?(?:止|截止|结束)`),
  new RegExp(`(?:学习|补学)(?:时间|期限)?(?:为|：)?${to}${date}`),
  new RegExp(`(?:即日|(?:发文|印发|发布|公布)之日)起?${to}${date}`),
];
const never = /不(?:再|予|得|能|(?:再)?(?:安排|设置?|组织|开放|提供))补学/;
/** The same in anybody's words. */
const neverSaid = /(?:不|没有|无)[^，。；]{0,6}补/;

/** Study is meant, not what offices do by a day. */
const study = /学习|学完|补学/;
const others = /公布|报名|印发(?!之日)|施行|实施|上报|报送|指南/;
/** Subjects done by a day are studied by it; their hours are told or looked over by it. */
const finished = /完成(?![^，。；]*(?:[申填]报|登记|录入|补录|审核|审定|认定|确认))/;

/** A course that opens and closes is studied in between. */
const online = new RegExp(`(?:上线|开放|开通).*${ended}`);

/** The times to study and to make up that a document names, each with its sentence. */
export function windowsIn(places: readonly WhosePlace[], year: number): NoticeWindow[] {
  const known = places.filter(({ whom }) => whom.length > 0);
  const sentences = known.flatMap((place) =>
    sentencesOf(place.quote).map((quote, i, all) => ({ ...place, quote, isLed: isLed(all.slice(0, i)) })),
  );
  const nevers = sentences.flatMap((place) => neversIn(place, sentences));
  const isTimed = (anchor: string) =>
    sentences.some((one) => one.anchor === anchor && study.test(one.quote) && daysIn(one.quote, year));
  const windows = sentences.flatMap((place): NoticeWindow[] => {
    const { anchor, quote: sentence, under } = place;
    const named = subjectsIn(grantedIn(sentence));
    const isStudy =
      study.test(sentence) ||
      (place.isLed && named.length > 0) ||
      /学习时间/.test(under) ||
      (named.length > 0 && (finished.test(sentence) || online.test(sentence)));
    // A row of a table is read by its columns.
    if (!isStudy || others.test(sentence) || sentence.includes('　') || isOfOther(sentence, year)) return [];
    const inSentence = named.length > 0 ? named : subjectsIn(under);
    return timesOf(sentence, year).flatMap((quote): NoticeWindow[] => {
      const days = daysIn(quote, year);
      if (!days) return [];
      const own = subjectsIn(grantedIn(quote));
      const window = {
        subjects: own.length > 0 ? own : inSentence,
        ...onlyFor(place),
        ...days,
        anchor,
        quote,
      };
      if (isMakeUp(quote)) return [{ kind: 'makeUp', ...window }];
      const said = nevers.find((one) => isSaidOf(one, place, window.subjects, isTimed));
      const noMakeUp = said && { anchor: said.anchor, quote: said.quote };
      return [{ kind: 'study', ...window, ...(noMakeUp && { noMakeUp }) }];
    });
  });
  const isMadeUp = (study: NoticeWindow) =>
    windows.some(
      (w) =>
        w.kind === 'makeUp' &&
        String(w.sectors) === String(study.sectors) &&
        w.subjects.some((one) => study.subjects.includes(one)),
    );
  return windows.map((w) => {
    if (w.noMakeUp) return isMadeUp(w) ? { ...w, noMakeUp: undefined } : w;
    const notFor = w.kind === 'makeUp' && !w.sectors ? nevers.flatMap((said) => notForIn(said, w)) : [];
    return notFor.length > 0 ? { ...w, notFor } : w;
  });
}

/** Whether a sentence for readers still says that nothing is made up. */
export function saysNoMakeUp(say: string): boolean {
  return neverSaid.test(say);
}

/** Whether words by which nothing is made up are of a time: of the subjects they name; where they name none, of those of their own clause, or of all where it has no time. */
function isSaidOf(
  said: WhosePlace,
  place: WhosePlace,
  subjects: readonly Subject[],
  timed: (anchor: string) => boolean,
): boolean {
  if (!said.whom.some((one) => place.whom.includes(one))) return false;
  const named = subjectsIn(said.quote).length > 0 ? subjectsIn(said.quote) : subjectsIn(said.under);
  if (named.length > 0) return subjects.length > 0 && subjects.every((one) => named.includes(one));
  return said.anchor === place.anchor || !timed(said.anchor);
}

/** The sectors for which nothing is made up, where everybody else may, with the words that say so. */
function notForIn({ whom, anchor, quote, under }: WhosePlace, { subjects: madeUp }: NoticeWindow) {
  const sectors = whom.includes('') ? [] : whom;
  const named = subjectsIn(quote).length > 0 ? subjectsIn(quote) : subjectsIn(under);
  const isOther = named.length > 0 && madeUp.length > 0 && !named.some((one) => madeUp.includes(one));
  return sectors.length === 0 || isOther ? [] : [{ sectors, anchor, quote }];
}

/** Whether words grant a make-up: of them, the pieces that rule one out say nothing of the others. */
function isMakeUp(words: string): boolean {
  return words.split(/[，；。]/).some((piece) => /补学/.test(piece) && !never.test(piece));
}

/** Words without those by which nothing is made up, where others of them grant it: 公需科目可以补学，专业科目不安排补学. */
function grantedIn(words: string): string {
  if (!isMakeUp(words)) return words;
  return words
    .split(/(?<=[，；。])/)
    .filter((piece) => !never.test(piece))
    .join('');
}

/** The words of a sentence by which nothing is made up; beside a make-up, those alone that name subjects: 逾期不再补学 is what comes after it. */
function neversIn(place: WhosePlace, sentences: readonly WhosePlace[]): WhosePlace[] {
  const pieces = place.quote.match(/[^，]+，?/g) ?? [];
  const isBeside = sentences.some(
    (one) => one.anchor === place.anchor && String(one.whom) === String(place.whom) && isMakeUp(one.quote),
  );
  if (!isBeside) return never.test(place.quote) ? [place] : [];
  return pieces.flatMap((piece) =>
    never.test(piece) && subjectsIn(piece).length > 0 ? [{ ...place, quote: piece.replace(/，$/, '') }] : [],
  );
}

/** Whether the sentences before, up to a full stop, begin with what the times in them are: 学习时间：公需科目为……；. */
function isLed(before: readonly string[]): boolean {
  const own = before.slice(before.findLastIndex((one) => !one.endsWith('；')) + 1);
  return /^(?:（.{1,3}）|\d+[.．、])?学习(?:时间|期限)[：:]/.test(own[0] ?? '');
}

/** Whether a sentence is about other years than the notice's: 2026年度未完成的. */
function isOfOther(sentence: string, year: number): boolean {
  const named = [...sentence.matchAll(/(20\d\d)年度/g)].map(([, one]) => Number(one));
  return named.length > 0 && !named.includes(year);
}

/** A sentence by the times it names, where one is to study and another to make up, or they are in two terms: each with the words that lead to it. */
function timesOf(sentence: string, year: number): string[] {
  const parts: { words: string; isDated: boolean }[] = [];
  for (const piece of sentence.match(/[^，]+，?/g) ?? []) {
    const last = parts[parts.length - 1];
    const isDated = daysIn(piece, year) !== undefined;
    if (last && (!last.isDated || !sentence.slice(sentence.indexOf(piece)).match(/\d月/))) {
      last.words += piece;
      last.isDated ||= isDated;
    } else parts.push({ words: piece, isDated });
  }
  const dated = parts.filter((part) => part.isDated);
  const spans = dated.filter(({ words }) => spanIn(words, year) !== undefined);
  return new Set(dated.map(({ words }) => isMakeUp(words))).size > 1 || spans.length > 1
    ? parts.map(({ words }) => words.replace(/，$/, ''))
    : [sentence];
}

interface Days {
  readonly opens?: Day | undefined;
  readonly closes: Day;
}

function daysIn(quote: string, year: number): Days | undefined {
  const [, later] = moved.exec(quote) ?? [];
  const whole = later === undefined ? spanIn(quote, year) : undefined;
  if (whole) return whole;
  const [last] = until.flatMap((one) => one.exec(withYears(quote, year))?.[1] ?? []);
  const closes = dayIn(last ?? '');
  return closes === undefined ? undefined : { closes };
}

/** A text whose days all have their year: one without is of the year before it, or of the notice's. */
function withYears(text: string, year: number): string {
  let [named, last] = [year, year];
  return text.replace(
    /(?:(\d{4})年|([次翌])年|([当同本])年)?(\d{1,2}月\d{1,2}日)/g,
    (_, written?: string, next?: string, same?: string, day?: string) => {
      if (written !== undefined) named = last = Number(written);
      else if (next !== undefined) last = named + 1;
      else if (same !== undefined) last = named;
      return `${last}年${day}`;
    },
  );
}

/** The first span of days in a text; days without a year are of the notice's. */
export function spanIn(text: string, year: number): Days | undefined {
  const [, from, ...ends] = span.exec(withYears(text, year)) ?? [];
  if (from === undefined) return undefined;
  const [other, last] = ends[1] === undefined ? ends.slice(2) : ends;
  const first = Number(from.slice(0, 4));
  const end = /^\d/.test(other ?? '')
    ? Number(other?.slice(0, 4))
    : /^[次翌]/.test(other ?? '')
      ? first + 1
      : first;
  const [opens, closes] = [dayIn(from), dayIn(`${end}年${last}`)];
  return opens && closes && opens <= closes ? { opens, closes } : undefined;
}
