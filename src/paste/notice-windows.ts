import type { Day } from '~/rules/duty/day';
import { dayIn } from './days';
import { type NoticeWindow, subjectsIn } from './notice-parts';
import { onlyFor, type WhosePlace } from './whose';

const date = '(\\d{4}年\\d{1,2}月\\d{1,2}日)';
const to = '(?:至|到|—+|-|－|~|～)';
const span = new RegExp(
  `${date}(?:起|开始|开放|开通|启动)?，?${to}(\\d{4}年|[次翌当同]年)?(\\d{1,2}月\\d{1,2}日)`,
);
const moved = new RegExp(`(?:延长|延期|延迟|顺延|推迟|提前|调整)(?:至|到|为)${date}`);
const until = [
  moved,
  new RegExp(`${date}(?:\\d{1,2}[时:：]\\d{0,2}分?)?(?:以?前|之前|底)(?:完成|学完|补学)`),
  new RegExp(`(?:截至|截止)[^。；]*?${date}`),
  new RegExp(`${to}${date}(?:\\d{1,2}时)?(?:止|截止|结束)`),
  new RegExp(`(?:即日|(?:发文|印发|发布|公布)之日)起?${to}${date}`),
];
const never = /(?:不再|不予|不得|不能|不安排)补学/;

/** Study is meant, not what offices do by a day. */
const study = /学习|学完|补学/;
const others = /公布|报名|印发(?!之日)|施行|实施|上报|报送|指南/;
/** Subjects done by a day are studied by it; their hours are told or looked over by it. */
const finished = /完成(?![^，。；]*(?:[申填]报|登记|录入|补录|审核|审定|认定|确认))/;

/** The times to study and to make up that a document names, each with its sentence. */
export function windowsIn(places: readonly WhosePlace[], year: number): NoticeWindow[] {
  const sentences = places.flatMap((place) => sentencesOf(place.quote).map((quote) => ({ ...place, quote })));
  const noMakeUp = sentences.find(({ quote }) => never.test(quote))?.quote;
  return sentences.flatMap((place): NoticeWindow[] => {
    const { anchor, quote: sentence, under } = place;
    const named = subjectsIn(sentence);
    const isStudy =
      study.test(sentence) || /学习时间/.test(under) || (named.length > 0 && finished.test(sentence));
    // A row of a table is read by its columns.
    if (!isStudy || others.test(sentence) || sentence.includes('　') || isOfOther(sentence, year)) return [];
    const inSentence = named.length > 0 ? named : subjectsIn(under);
    return timesOf(sentence, year).flatMap((quote): NoticeWindow[] => {
      const days = daysIn(quote, year);
      if (!days) return [];
      const own = subjectsIn(quote);
      const window = {
        subjects: own.length > 0 ? own : inSentence,
        ...onlyFor(place),
        ...days,
        anchor,
        quote,
      };
      if (isMakeUp(quote)) return [{ kind: 'makeUp', ...window }];
      return [{ kind: 'study', ...window, ...(noMakeUp !== undefined && { noMakeUp }) }];
    });
  });
}

function isMakeUp(words: string): boolean {
  return /补学/.test(words) && !never.test(words);
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
  const [, from, other, last] = span.exec(withYears(text, year)) ?? [];
  if (from === undefined) return undefined;
  const first = Number(from.slice(0, 4));
  const end = /^\d/.test(other ?? '')
    ? Number(other?.slice(0, 4))
    : /^[次翌]/.test(other ?? '')
      ? first + 1
      : first;
  const [opens, closes] = [dayIn(from), dayIn(`${end}年${last}`)];
  return opens && closes && opens <= closes ? { opens, closes } : undefined;
}

/** A text by its stops, each sentence with the one it ends on. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^。；]+[。；]?/g) ?? [];
}
