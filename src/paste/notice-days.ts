import type { Day } from '~/rules/duty/day';
import type { Bearer } from '~/rules/year/annual-duties';
import { dayIn } from './days';
import type { NoticeDeadline, NoticeWindow, UnusedDay } from './notice-parts';
import { sentencesOf } from './notice-windows';
import { onlyFor, type WhosePlace } from './whose';

/** What people and offices do by a day, besides studying. */
const deeds =
  /登记|补录|录入|确认|审核|审定|认定|初审|复审|复核|报名|缴费|申请|提交|报送|[申上填]报|备案|打印|领取|公布|发布|印发/;
const lastDay =
  /(?:以?前|之前|止|截止|截至|为止|结束)|截止|截至|(?:时间|期限)(?:为|是|：|$)|最迟|不(?:得|应)?(?:迟|晚)于/;

/** Whose deed it is, by the words nearest in front of it. */
const bearers: readonly (readonly [Bearer, RegExp])[] = [
  ['province', /我厅|省厅|省人力资源/],
  ['authority', /主管部门|财政局|卫生健康局|教育局|人力资源(?:和)?社会保障(?:局|部门)|人社(?:局|部门)/],
  ['association', /学会|协会|行业组织/],
  ['provider', /施教机构|培训机构|继续教育基地|办班/],
  ['employer', /(?<!主管|培训|施教|办班|主办)单位/],
  ['person', /专业技术人员|学员|本人|会计人员|教师/],
];

const dated = /(?:(\d{4})年|(次年|翌年))?(\d{1,2})月(\d{1,2})日/g;
/** Between the two days of a span. */
const joined = /^(?:起|开始)?，?(?:至|到|—+|-|－|~|～)$/;
/** Stretches of a year that are no day: 3月上旬, 第一季度. */
const loose = /(?:\d{4}年)?(?:\d{1,2}月份?(?:以?前|之前|内|上旬|中旬|下旬)|第?[一二三四]季度)/g;

/** The days of a notice that say nothing of study: by when something has to be done, and the rest with where it may go. */
export function daysBeside(
  places: readonly WhosePlace[],
  windows: readonly NoticeWindow[],
  year: number,
): { deadlines: NoticeDeadline[]; unused: UnusedDay[] } {
  const deadlines: NoticeDeadline[] = [];
  const unused: UnusedDay[] = [];
  for (const place of places) {
    const { anchor, under, quote: whole } = place;
    for (const quote of whole.includes('　') ? [whole] : sentencesOf(whole)) {
      const own = windows.filter((w) => w.anchor === anchor && quote.includes(w.quote));
      const taken = own.flatMap((w) => [w.opens, w.closes]);
      // A time that is moved has the day from which it was moved beside it.
      if (own.length > 0 && /(?:由|从|原).*(?:延长|延期|延迟|顺延|推迟|提前|调整)/.test(quote)) continue;
      const days = daysIn(quote, year);
      const found = deadlinesIn(quote, days, under, year).filter((d) => !taken.includes(d.closes));
      deadlines.push(...found.map((d) => ({ ...d, ...onlyFor(place), anchor })));
      const used = [...taken, ...found.flatMap((d) => [d.opens, d.closes])];
      const left = [...days.filter((d) => !used.includes(d.day)), ...looseIn(quote)];
      const [first] = left;
      if (first === undefined) continue;
      const words = left.map((d) => d.words).join('、');
      unused.push({ words, anchor, quote, goes: goesTo(quote, first.day, year) });
    }
  }
  return { deadlines, unused };
}

interface Named {
  readonly words: string;
  readonly at: number;
  readonly day?: Day | undefined;
}

/** Every day that a text names; one without a year is of the year before it, or of the notice's. */
function daysIn(text: string, year: number): Named[] {
  let [named, last] = [year, year];
  return [...text.matchAll(dated)].map(
    ({ 0: words, 1: written, 2: next, 3: month, 4: date, index: at = 0 }) => {
      if (written !== undefined) named = last = Number(written);
      else if (next !== undefined) last = named + 1;
      return { words, at, day: dayIn(`${last}年${month}月${date}日`) };
    },
  );
}

function looseIn(text: string): Named[] {
  return [...text.matchAll(loose)].map(({ 0: words, index: at = 0 }) => ({ words, at }));
}

function deadlinesIn(
  quote: string,
  days: readonly Named[],
  under: string,
  year: number,
): Omit<NoticeDeadline, 'anchor'>[] {
  const all = [...quote.matchAll(/[^，；。　]+/g)].flatMap(({ 0: piece, index = 0 }) => {
    const end = index + piece.length;
    const own = days.filter(({ at }) => index <= at && at < end);
    const [first, last = first] = own;
    const [deed] = deeds.exec(piece) ?? deeds.exec(quote) ?? deeds.exec(under) ?? [];
    // What offices look into is nobody's to declare or review.
    if (/抽查|检查|督查/.test(piece) && !deeds.test(piece)) return [];
    if (deed === undefined || first?.day === undefined || last?.day === undefined) return [];
    if (!lastDay.test(piece + under) || last.day.slice(0, 4) < String(year)) return [];
    const between = quote.slice(first.at + first.words.length, last.at);
    if (own.length > 2 || (own.length === 2 && !joined.test(between))) return [];
    const by = bearerIn(quote.slice(0, end)) ?? (byOffices.test(deed) ? undefined : 'person');
    return [{ deed, by, ...(own.length === 2 && { opens: first.day }), closes: last.day, at: first.at, end }];
  });
  if (all.length < 2 || quote.includes('　'))
    return all.map(({ at: _, end: __, ...one }) => ({ ...one, quote }));
  const about = aboutIn(quote, all[0]?.at ?? 0);
  return all.map(({ at: _, end, ...one }, i) => ({
    ...one,
    ...(i > 0 && about !== undefined && { about }),
    // Of a sentence with several, each has the words that speak of it.
    quote: quote.slice(all[i - 1]?.end ?? 0, end).replace(/^[，；。]/, ''),
  }));
}

/** What a sentence is about in all its parts: 个人选修科目的学时，本人应当在……. */
function aboutIn(quote: string, firstDay: number): string | undefined {
  const front = quote.slice(0, firstDay);
  const [, lead] = /^(.*[^，])，[^，]*$/.exec(front) ?? /^(.*?学[时分])(?:由|应|须|需)/.exec(front) ?? [];
  return lead?.replace(/^(?:（.{1,3}）|\d+[.．、])/, '');
}

/** What nobody does for himself. */
const byOffices = /审核|审定|认定|确认|初审|复审|复核|公布|发布|印发/;

/** To whom it is told, who does not do it: 向单位申报, 报主管部门. */
const toWhom = /(?:[向报送]|提交)(?:其|本人|所在|用人|各|本|上级|行业|当地)*$/;

function bearerIn(words: string): Bearer | undefined {
  const last = (one: RegExp) =>
    [...words.matchAll(new RegExp(one, 'g'))].findLast(({ index }) => !toWhom.test(words.slice(0, index)))
      ?.index ?? -1;
  const [nearest] = [...bearers].sort(([, a], [, b]) => last(b) - last(a));
  return nearest !== undefined && last(nearest[1]) >= 0 ? nearest[0] : undefined;
}

/** Where what is said of a day that nothing here takes may be written, in words for an editor. */
function goesTo(quote: string, day: Day | undefined, year: number): string {
  if (/施行|实施|有效期|废止/.test(quote)) return '说的是施行、废止的，写在“政策原文”的“有效期”“不再有效”';
  if (day !== undefined && day.slice(0, 4) < String(year) && !/学习|补学/.test(quote))
    return `在${year}年以前，多半说的是以前的文件或者已经做了的事，不用写`;
  const [, other] = /(20\d\d)年度/.exec(quote) ?? [];
  if (other !== undefined && Number(other) !== year)
    return `说的是${other}年度：读者要知道的，写在那一年的“年度”`;
  if (/学习|补学|学完/.test(quote)) return '像学习或补学的时间：是的，写在“年度”的“学习和补学的时间”';
  return `读者要知道的，写在“年年要做的事”，“从”“到”都写${year}`;
}
