import type { Day } from '~/rules/duty/day';
import type { TermState } from '~/rules/year/term';
import { printedDay } from './printed-day';

/** Where a text stands in the term that it prints of itself, as people read it. */
export const termStateNames: Readonly<Record<TermState, string>> = {
  'not-yet': '尚未施行',
  'in-force': '在文件自载的有效期内',
  elapsed: '文件自载有效期已届满，是否延续未核实',
  'not-stated': '文件未载明有效期',
};

/** Where a day stands in a term, as it is said of today: 今天（2026年11月27日）：在文件自载的有效期内. */
export function termTodaySays(state: TermState, today: Day): string {
  return `今天（${printedDay(today)}）：${termStateNames[state]}`;
}
