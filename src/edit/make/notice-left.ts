import type { Look } from '~/due/drafts';
import type { Notice } from '~/paste/notice-parts';
import { inQuotes } from '~/says/in-quotes';
import type { FigureGroup } from './figure-groups';
import { daysIn } from './notice-days';

/** What of a notice is written nowhere, to be looked at afterwards: what was left open, what the period before has besides, and days without a place. */
export function leftBy(
  { year, unused }: Notice,
  open: readonly string[],
  written: readonly FigureGroup[],
): Look[] {
  return [
    ...open.map((one) => ({ says: `${one}：学时填在“行业的要求”，专题填在“年度”。` })),
    ...written.flatMap(({ sector, name, besides }) =>
      besides.map((one) => ({
        file: `content/requirements/${sector}.yaml`,
        says: `${name}上一段还写着“${one}”，这份通知没有说：还这样的，补在从${year}年起的一段。`,
      })),
    ),
    ...unused.map(({ words, quote, goes }) => ({
      says: `${words}（${inQuotes(quote)}）：${goes}。`,
      later: true,
      until: { file: `content/guides/${year}.yaml`, words: daysIn(words) },
    })),
  ];
}
