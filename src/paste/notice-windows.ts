import type { Day } from '~/rules/duty/day';
import { dayIn } from './days';
import { type NoticeWindow, type Said, subjectsIn } from './notice-parts';

const span = /(\d{4}年\d{1,2}月\d{1,2}日)起?(?:至|到|—+|-|－|~|～)(\d{4}年)?(\d{1,2}月\d{1,2}日)/;
const until =
  /(\d{4}年\d{1,2}月\d{1,2}日)(?:以?前|之前|底)(?:完成|学完)|(?:截至|截止)[^。；]*?(\d{4}年\d{1,2}月\d{1,2}日)/;
const never = /(?:不再|不予|不得|不能|不安排)补学/;

/** Study is meant, not what offices do by a day. */
const study = /学习|学完|补学/;
const others = /公布|报名|印发|施行|实施|上报|报送|指南/;

/** The times to study and to make up that a document names, each with its sentence. */
export function windowsIn(places: readonly Said[]): NoticeWindow[] {
  const sentences = places.flatMap(({ anchor, quote }) =>
    sentencesOf(quote).map((one) => ({ anchor, quote: one })),
  );
  const noMakeUp = sentences.find(({ quote }) => never.test(quote))?.quote;
  return sentences.flatMap(({ anchor, quote }): NoticeWindow[] => {
    const days = study.test(quote) && !others.test(quote) ? daysIn(quote) : undefined;
    if (!days) return [];
    const own = { subjects: subjectsIn(quote), ...days, anchor, quote };
    if (/补学/.test(quote) && !never.test(quote)) return [{ kind: 'makeUp', ...own }];
    return [{ kind: 'study', ...own, ...(noMakeUp !== undefined && { noMakeUp }) }];
  });
}

function daysIn(quote: string): { readonly opens?: Day | undefined; readonly closes: Day } | undefined {
  const [, from, year, to] = span.exec(quote) ?? [];
  if (from !== undefined) {
    const opens = dayIn(from);
    const closes = dayIn(`${year ?? from.slice(0, 5)}${to}`);
    return opens && closes && opens <= closes ? { opens, closes } : undefined;
  }
  const [, done, stop] = until.exec(quote) ?? [];
  const closes = dayIn(done ?? stop ?? '');
  return closes === undefined ? undefined : { closes };
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。；]+[。；]?/g) ?? [];
}
