import type { Judged } from '~/rules/duty/assess';
import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';
import { findingNameOf } from '~/says/scope-names';
import { carried, shortBy, whyNot } from '~/says/verdict-says';

/** The verdict on a year of a log in one line, which says whether recognised hours were enough for it. */
export function yearSays(year: LogYear, rules: SectorRules): string {
  const verdict = year.by[year.used];
  switch (verdict.outcome) {
    case 'met':
      return `${metSays(year, rules.unit)}${carried(verdict)}。`;
    case 'short':
      return `还差：${shortBy(verdict, rules.unit)}${withPending(year, rules.unit)}${carried(verdict)}。`;
    case 'incomplete':
      return `还不能下结论：${open(verdict)}没有记${withPending(year, rules.unit)}。`;
    case 'not-judged':
      return whyNot(verdict, year.year, rules);
  }
}

function metSays({ used, pending }: LogYear, unit: string): string {
  if (used === 'recognized') return `已认定的${unit}够了`;
  return `按全部${unit}够了，其中${plain(pending)}${unit}还没有认定`;
}

function withPending({ used, pending }: LogYear, unit: string): string {
  return used === 'all' ? `（按全部${unit}算，其中${plain(pending)}${unit}还没有认定）` : '';
}

function open({ findings }: Judged): string {
  return findings
    .filter((f) => f.kind === 'unanswered' && f.requirement.scope !== 'total')
    .map(findingNameOf)
    .join('、');
}
