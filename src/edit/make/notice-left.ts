import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import type { Notice } from '~/paste/notice-parts';
import { scopes } from '~/rules/duty/subject';
import { inQuotes } from '~/says/in-quotes';
import { scopeNames } from '~/says/scope-names';
import type { FigureGroup } from './figure-groups';
import { daysIn } from './notice-days';

/** What of a notice is written nowhere, to be looked at afterwards: what was left open, what the period before has besides, and days without a place. */
export function leftBy(
  { year, unused }: Notice,
  open: readonly string[],
  groups: readonly FigureGroup[],
  files: Files,
): Look[] {
  return [
    ...open.map((one) => leftOpen(one, year, groups)),
    ...groups.flatMap(({ sector, name, besides }) =>
      besides.map(({ scope, says }) => {
        const file = fileOf(sector);
        return {
          file,
          says: `${name}上一段还写着“${says}”，这份通知没有说：还这样的，补在从${year}年起的一段。`,
          until: { file, asked: { year, scope } },
        };
      }),
    ),
    ...unused.map(({ words, quote, goes, isUrgent, year: own = year }) => {
      const file = `content/guides/${own}.yaml`;
      const isThere = own !== year && files.has(file);
      return {
        says: `${words}（${inQuotes(quote)}）：${goes}。`,
        ...(isThere && { file }),
        ...(!isUrgent && { later: true }),
        until: { file, words: daysIn(words) },
      };
    }),
  ];
}

/** What could be read in more than one way, until it stands where it goes: topics in the year, hours with their sector. */
function leftOpen(one: string, year: number, groups: readonly FigureGroup[]): Look {
  if (/专题/.test(one)) {
    const file = `content/guides/${year}.yaml`;
    return { file, says: `${one}：填在“年度”。`, until: { file, words: ['topics:'] } };
  }
  const group = groups.find(({ key, name }) => key !== '' && one.startsWith(name)) ?? groups[0];
  const scope = scopes.find((scope) => one.includes(scopeNames[scope].replace(/^个人/, '')));
  const file = group && fileOf(group.sector);
  return {
    file,
    says: `${one}：学时填在“行业的要求”。`,
    until: file !== undefined && scope ? { file, asked: { year, scope } } : undefined,
  };
}

function fileOf(sector: string): string {
  return `content/requirements/${sector}.yaml`;
}
