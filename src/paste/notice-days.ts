import type { Day } from '~/rules/duty/day';
import type { Bearer } from '~/rules/year/annual-duties';
import { dayIn } from './days';
import type { NoticeDeadline, NoticeWindow, UnusedDay } from './notice-parts';
import { sentencesOf } from './sentences';
import { onlyFor, type WhosePlace } from './whose';

/** What people and offices do by a day, besides studying. */
const deeds =
  /登记|补录|录入|确认|审核|审定|认定|初审|复审|复核|报名|缴费|申请|提交|报送|[申上填]报|备案|打印|领取|公布|发布|印发|汇总/;
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

const dated = /(?:(\d{4})年|(次年|翌年)|([同当本]年))?(\d{1,2})月(\d{1,2})日/g;
/** Between the two days of a span. */
const joined = /^(?:起|开始)?，?(?:至|到|—+|-|－|~|～)$/;
/** Stretches of a year that are no day: 3月上旬, 第一季度; and days counted from others: 30日内. */
const loose =
  /(?:\d{4}年)?(?:\d{1,2}月份?(?:以?前|之前|内|上旬|中旬|下旬)|第?[一二三四]季度)|\d{4}年\d{1,2}月(?!\d|份)|(?<![月\d])\d{1,3}个?(?:工作日|日|天|月)(?:以?内|前)/g;

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
    if (place.whom.length === 0) continue;
    let before: Named | undefined;
    for (const quote of whole.includes('　') ? [whole] : sentencesOf(whole)) {
      const own = windows.filter((w) => w.anchor === anchor && quote.includes(w.quote));
      const taken = own.flatMap((w) => [w.opens, w.closes]);
      // A time that is moved has the day from which it was moved beside it.
      if (own.length > 0 && /(?:由|从|原).*(?:延长|延期|延迟|顺延|推迟|提前|调整)/.test(quote)) continue;
      const days = daysIn(quote, year, before);
      before = quote.endsWith('；') ? days.at(-1) : undefined;
      const found = deadlinesIn(quote, days, under, year).filter(({ last }) => !taken.includes(last.day));
      deadlines.push(...found.map(({ last: _, ...d }) => ({ ...d, ...onlyFor(place), anchor })));
      const asked = found.flatMap(({ last, opens, asks }) => (asks || !opens ? [last.at] : []));
      const used = [...taken, ...found.flatMap((d) => [d.opens, d.closes])];
      const isLeft = ({ day, at }: Named) =>
        !asked.includes(at) && (day === undefined || !used.includes(day));
      const left = [...days.filter(isLeft), ...looseIn(quote)];
      const [first] = left;
      if (first === undefined) continue;
      const words = left.map((d) => d.words).join('、');
      const none = left.find(({ day, year }) => day === undefined && year !== undefined);
      const { goes, ...rest } = none ? noDay(none) : goesTo(quote, first.day, year);
      const isOpen = !none && left.some((one) => one.isOpen);
      unused.push({ words, anchor, quote, goes: `${isOpen ? '没有写哪一年；' : ''}${goes}`, ...rest });
    }
  }
  return { deadlines, unused };
}

interface Named {
  readonly words: string;
  readonly at: number;
  /** Undefined where there is no such day. */
  readonly day?: Day | undefined;
  /** The year it is taken to be in, and whether the words leave that open. */
  readonly year?: number;
  readonly isOpen?: boolean;
}

/** Every day that a text names; one without a year is of the year before it, or of the notice's. */
function daysIn(text: string, year: number, before: Named | undefined): Named[] {
  let named = before?.year ?? year;
  let last: Named | undefined = before;
  return [...text.matchAll(dated)].map(
    ({ 0: words, 1: written, 2: next, 3: same, 4: month, 5: date, index: at = 0 }) => {
      if (written !== undefined) named = Number(written);
      const isSaid = [written, next, same].some(Boolean);
      const own = isSaid ? named + (next ? 1 : 0) : (last?.year ?? year);
      const day = dayIn(`${own}年${month}月${date}日`);
      // In the first half it may be the year after, and so may what comes before the day that it follows.
      const follows = last?.day !== undefined && day !== undefined ? day >= last.day : Number(month) > 6;
      last = { words, at, day, year: own, isOpen: !isSaid && !follows };
      return last;
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
): (Omit<NoticeDeadline, 'anchor'> & { readonly last: Named })[] {
  const all = [...quote.matchAll(/[^，；。　]+/g)].flatMap(({ 0: piece, index = 0 }) => {
    const end = index + piece.length;
    const own = days.filter(({ at }) => index <= at && at < end);
    const [first, last = first] = own;
    const [deed] = deeds.exec(piece) ?? deeds.exec(quote) ?? deeds.exec(under) ?? [];
    // What offices look into is nobody's to declare or review.
    if (/抽查|检查|督查/.test(piece) && !deeds.test(piece)) return [];
    if (deed === undefined || first === undefined || last === undefined) return [];
    if (!lastDay.test(piece + under) || (last.year ?? 0) < year) return [];
    const between = quote.slice(first.at + first.words.length, last.at);
    if (own.length > 2 || (own.length === 2 && !joined.test(between))) return [];
    // Who is named before the day does it; of whom it is done may stand behind: 单位于1月31日前审核专业技术人员的学时.
    const named = bearerIn(quote.slice(index, first.at)) ?? bearerIn(quote.slice(0, end));
    const by = named ?? (byOffices.test(deed) ? undefined : 'person');
    const asks = asksOf(last, deed, year);
    const isSpan = own.length === 2 && first.day !== undefined;
    const closes = asks === undefined ? (last.day ?? '') : '';
    return [
      {
        deed,
        by,
        ...(isSpan && { opens: first.day }),
        closes,
        ...(asks && { asks }),
        last,
        at: first.at,
        end,
      },
    ];
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

/** What is done with hours once they are studied, which may be in the year after. */
const afterStudy = /登记|补录|录入|审|认定|确认|复核|[申填]报|打印|领取/;

/** What a person has to say of a day: there is none such, or it may be in two years. */
function asksOf(day: Named, deed: string, year: number): string | undefined {
  if (day.day === undefined) return noDay(day).goes;
  return day.isOpen && afterStudy.test(deed)
    ? `“${day.words}”没有写哪一年：是${year}年的，还是${year + 1}年的，请对照前后文写上`
    : undefined;
}

/** What stands for a day that no calendar has. */
function noDay({ words, year = 0, isOpen }: Named): Pick<UnusedDay, 'goes' | 'isUrgent'> {
  const [, month, date] = /(\d{1,2})月(\d{1,2})日/.exec(words) ?? [];
  const lastOf = (one: number) => new Date(Date.UTC(one, Number(month), 0)).getUTCDate();
  const isNext = isOpen && Number(date) <= lastOf(year + 1);
  const last = isNext ? `${year + 1}年有` : `${month}月最后一天是${lastOf(year)}日`;
  const may = Number(month) <= 12 && Number(date) > 0 ? `，${last}` : '';
  return { goes: `读到“${words}”，${year}年没有这一天${may}：请看原件是哪一天`, isUrgent: true };
}

/** What a sentence is about in all its parts: 个人选修科目的学时，本人应当在……. */
function aboutIn(quote: string, firstDay: number): string | undefined {
  const front = quote.slice(0, firstDay);
  const [, lead] = /^(.*[^，])，[^，]*$/.exec(front) ?? /^(.*?学[时分])(?:由|应|须|需)/.exec(front) ?? [];
  return lead?.replace(/^(?:（.{1,3}）|\d+[.．、])/, '');
}

/** What nobody does for himself. */
const byOffices = /审核|审定|认定|确认|初审|复审|复核|公布|发布|印发|汇总/;

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
function goesTo(
  quote: string,
  day: Day | undefined,
  year: number,
): Pick<UnusedDay, 'goes' | 'isUrgent' | 'year'> {
  if (/施行|实施|有效期|废止/.test(quote))
    return { goes: '说的是施行、废止的，写在“政策原文”的“有效期”“不再有效”' };
  if (day !== undefined && day.slice(0, 4) < String(year) && !/学习|补学/.test(quote))
    return { goes: `在${year}年以前，多半说的是以前的文件或者已经做了的事，不用写` };
  const isStudy = /学习|补学|学完/.test(quote);
  const [, other] = /(20\d\d)年度/.exec(quote) ?? [];
  if (other !== undefined && Number(other) !== year) {
    const goes = `说的是${other}年度：读者要知道的，写在“年度”的“${other}”`;
    return { goes, ...(isStudy && { isUrgent: true, year: Number(other) }) };
  }
  if (isStudy && !deeds.test(quote))
    return { goes: '像学习或补学的时间：是的，写在“年度”的“学习和补学的时间”', isUrgent: true };
  return { goes: `读者要知道的，写在“年年要做的事”，“从”“到”都写${year}` };
}
