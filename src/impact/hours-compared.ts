import { appliedTo } from '~/rules/duty/applied';
import { lacking, plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import { type Scope, subjects } from '~/rules/duty/subject';
import { firstYear } from '~/rules/duty/yardstick';
import { scopeNames } from '~/says/scope-names';
import type { Library } from '~/schemas/library';

const scopes: readonly Scope[] = ['total', ...subjects];

/** How much more or less is to be studied by whom, those of whom the same is said together: 2027年度，一般、教育多学10学时；会计不变。Empty where nobody. */
export function hoursCompared(before: Library, after: Library, lastYear: number): string {
  const told = new Map<string, number[]>();
  for (let year = firstYear; year <= lastYear; year++) {
    const says = yearSays(before, after, year);
    if (says !== '') told.set(says, [...(told.get(says) ?? []), year]);
  }
  return [...told].map(([says, years]) => `${yearsSay(years)}年度，${says}。`).join('');
}

function yearSays(before: Library, after: Library, year: number): string {
  const all = after.sectors.flatMap((rules) => {
    const then = before.sectors.find((s) => s.sector === rules.sector);
    const change = then && changeSays(then, rules, year);
    return change === undefined ? [] : [{ short: rules.short, change }];
  });
  const changes = [...new Set(all.map(({ change }) => change))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  );
  if (changes.every((change) => change === '')) return '';
  return changes
    .map((change) => {
      const names = all.flatMap((one) => (one.change === change ? [one.short] : []));
      return `${names.join('、')}${change === '' ? '不变' : change}`;
    })
    .join('；');
}

/** What of a sector is more or less; '' where all is the same, undefined where it is not known of both. */
function changeSays(then: SectorRules, now: SectorRules, year: number): string | undefined {
  const [was, is] = [then, now].map((rules) =>
    appliedTo(rules, year)?.period.requirements.filter((r) => !r.part),
  );
  if (!was || !is) return undefined;
  const [total = '', ...others] = scopes.map((scope) => {
    const [a, b] = [was, is].map((all) => all.find((r) => r.scope === scope)?.atLeast);
    if (a === b || a === undefined || b === undefined) return '';
    const name = scope === 'total' ? '' : scopeNames[scope];
    return `${name}${b > a ? '多' : '少'}学${plain(b > a ? lacking(b, a) : lacking(a, b))}${now.unit}`;
  });
  if (total !== '') return total;
  const split = others.filter((one) => one !== '').join('、');
  return split === '' ? '' : `合计不变，${split}`;
}

/** Years one after the other by the first and the last: 2021至2025. */
function yearsSay(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  const isRun = years.length > 2 && last === Number(first) + years.length - 1;
  return isRun ? `${first}至${last}` : years.join('、');
}
