import { appliedTo } from '~/rules/duty/applied';
import { addDays, type Day, daysBetween, lastDayOf, yearOf } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import type { Answer } from '~/schemas/answer';
import type { Library } from '~/schemas/library';
import { type Due, dueNames } from './item';
import { sourcesDue } from './sources';
import { yearsByHand } from './years-by-hand';

/** Everything that wants a look on a day, by kind in the order of the names. */
export function dueIn(library: Library, today: Day): Due[] {
  return [
    ...yearsPast(library, today),
    ...guidesMissing(library, today),
    ...carried(library, today),
    ...termsEnding(library, today),
    ...oldReviews(library, today),
    ...sourcesDue(library, today),
  ];
}

function yearsPast(library: Library, today: Day): Due[] {
  return answersPast(library, today).map(({ answer, newest }) => ({
    kind: 'year-by-hand',
    file: fileOf(answer.id),
    says: `“${answer.question}”讲到${newest}年，现在是${yearOf(today)}年：要改的改好，再写上核对的日子`,
  }));
}

/** The answers that speak of years but not of a day's, each with the latest it speaks of. */
export function answersPast({ answers }: Library, today: Day): { answer: Answer; newest: number }[] {
  return answers.flatMap((answer) => {
    const spoken = answer.speaksOf ?? yearsByHand(answer);
    const newest = Math.max(...spoken);
    const reviewed = yearOf(answer.reviewedOn);
    if (spoken.length === 0 || yearOf(today) <= Math.max(newest, reviewed)) return [];
    // A year long past when it was looked over is history, and stays so.
    return answer.speaksOf || newest >= reviewed - 1 ? [{ answer, newest }] : [];
  });
}

function guidesMissing({ guides }: Library, today: Day): Due[] {
  const year = yearOf(today);
  const guide = guides.find((g) => g.year === year);
  const file = `content/guides/${year}.yaml`;
  if (!guide) return [{ kind: 'no-guide', file, says: `还没有${year}年度的文件：npm run new year ${year}` }];
  if (guide.topics || today <= `${year}-03-31`) return [];
  const says = `第一季度已过，${year}年度的公需科目专题还没有写：查一查省人社厅的学习指南`;
  return [{ kind: 'no-guide', file, says }];
}

function carried({ sectors }: Library, today: Day): Due[] {
  const year = yearOf(today);
  return sectors.flatMap((rules) => {
    const from = rules.follows === undefined ? appliedTo(rules, year)?.carriedFrom : undefined;
    if (from === undefined) return [];
    const says = `${rules.name}${year}年度的数字没有，暂按${from}年的：查一查当年的通知`;
    return [{ kind: 'carried', file: `content/requirements/${rules.sector}.yaml`, says }];
  });
}

/** A term is looked at from half a year before its end until a year after. */
function termsEnding({ policies }: Library, today: Day): Due[] {
  return policies.flatMap(({ id, documentNumber, validity }) => {
    if (!validity?.years) return [];
    const end = lastDayOf(validity.from, validity.years);
    if (today < addDays(end, -183) || today > addDays(end, 366)) return [];
    const says = `${documentNumber}自载的有效期到${printedDay(end)}，${today > end ? '已经过了' : `还有${daysBetween(today, end)}天`}：查一查有没有延续、替代或废止`;
    return [{ kind: 'term', file: `content/policies/${id}.mdx`, says }];
  });
}

function oldReviews({ answers, guides, annual }: Library, today: Day): Due[] {
  const all = [
    ...answers.map((a) => ({ file: fileOf(a.id), name: a.question, on: a.reviewedOn })),
    ...guides
      .filter((g) => g.year >= yearOf(today) - 1)
      .map((g) => ({ file: `content/guides/${g.year}.yaml`, name: `${g.year}年度`, on: g.reviewedOn })),
    { file: 'content/annual-duties.yaml', name: '年年要做的事', on: annual.reviewedOn },
  ];
  return all
    .filter(({ on }) => daysBetween(on, today) > 366)
    .map(({ file, name, on }) => ({
      kind: 'old-review',
      file,
      says: `“${name}”${printedDay(on)}核对过，一年多了`,
    }));
}

/** The file of an answer. */
export function fileOf(answer: string): string {
  return `content/answers/${answer}.mdx`;
}

/** What is due as text, kind by kind; says so when nothing is. */
export function dueSays(due: readonly Due[]): string {
  if (due.length === 0) return '没有到期要看的。';
  return (Object.keys(dueNames) as Due['kind'][])
    .flatMap((kind) => {
      const own = due.filter((d) => d.kind === kind);
      if (own.length === 0) return [];
      const lines = own.map((d) => `  ${[d.file, d.says, d.link].filter(Boolean).join('  ')}`);
      return [`${dueNames[kind]}（${own.length}）\n${lines.join('\n')}`];
    })
    .join('\n\n');
}
