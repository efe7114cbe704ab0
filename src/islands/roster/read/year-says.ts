import type { Summary } from '~/islands/roster/desk/protocol';
import type { YearPlace } from '~/roster/find/list-year';
import type { UnclearYear } from '~/roster/find/years-in';

/** Where a list tells its year. */
export const placeNames: Readonly<Record<YearPlace, string>> = {
  heading: '表头里',
  title: '标题里',
  sheet: '工作表的名称里',
  file: '文件名里',
  below: '表头下面',
  column: '别的行里',
  days: '日期一栏里',
  elsewhere: '别处',
};

/** Why what is written is not one year. */
export const unclearSays: Readonly<Record<UnclearYear, string>> = {
  'two-years': '不止一个年度',
  'school-year': '学年跨两个年度',
  open: '没有写到哪一年为止',
  short: '是不是年度，看不准',
  day: '是一个日子，不一定是名单的年度',
  relative: '没有写明是哪一年',
};

/** How the year of rows that name none came about, as the end of a sentence. */
export function yearSays({ year, yearSeen: seen, otherDays, yearBy, years = [] }: Summary['ofYear']): string {
  if (years.length > 1) return `没有写年度，各表按各自的年度核对：${years.join('、')}。`;
  if (!seen || seen.kind === 'none') return `没有写年度，按${year}年度核对。`;
  const written = `没有写年度，${placeNames[seen.place]}写着“${seen.words}”`;
  const differs = yearBy && !(seen.kind === 'year' && seen.year === year);
  if (differs) return `${written}，您选的是${year}年度，按选的核对。`;
  const days = otherDays
    ? `“${otherDays.heading}”里还有${otherDays.years.map((y) => `${y}年`).join('、')}的日子，也算在${year}年度。`
    : '';
  return `${written}，按${year}年度核对。${days}`;
}
