import { cameOf } from '~/rules/cases/judge-case';
import { appliedTo } from '~/rules/duty/applied';
import { assess, type Outcome } from '~/rules/duty/assess';
import type { Key } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';
import type { Tally } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import { firstYear } from '~/rules/duty/yardstick';
import { cameSays, givenSays } from '~/says/case-says';
import type { Library } from '~/schemas/library';

/** What becomes of people of one sector and year whose hours are near a minimum. */
export interface GridRow {
  readonly sector: string;
  readonly name: string;
  readonly year: number;
  readonly before: Outcome | 'none';
  readonly after: Outcome | 'none';
  /** How many of the combinations of hours that were tried go this way, and how many were tried. */
  readonly points: number;
  readonly of: number;
  /** One of them in words: what they have, what came out, what comes out. */
  readonly example: { readonly has: string; readonly before: string; readonly after: string };
}

/** Where outcomes change, sector by sector and year by year, for hours just below, at, and just below and at the other's minimums. */
export function gridBetween(before: Library, after: Library, lastYear: number): GridRow[] {
  const sectors = [...new Set([...before.sectors, ...after.sectors].map((s) => s.sector))];
  return sectors.flatMap((sector) => {
    const [then, now] = [before, after].map((l) => l.sectors.find((s) => s.sector === sector));
    return yearsTo(lastYear).flatMap((year) => rowsOf(then, now, year));
  });
}

function yearsTo(last: number): number[] {
  return Array.from({ length: last - firstYear + 1 }, (_, i) => firstYear + i);
}

function rowsOf(then: SectorRules | undefined, now: SectorRules | undefined, year: number): GridRow[] {
  const rules = now ?? then;
  if (!rules || sameIn(then, now, year)) return [];
  const tallies = talliesNear([then, now], year);
  const rows = new Map<string, GridRow>();
  for (const hours of tallies) {
    const [a, b] = [outcomeIn(then, year, hours), outcomeIn(now, year, hours)];
    if (a.outcome === b.outcome) continue;
    const key = `${a.outcome} ${b.outcome}`;
    const row = rows.get(key);
    const has = givenSays({ sector: rules.sector, year, hours }, rules);
    rows.set(key, {
      ...{ sector: rules.sector, name: rules.name, year, before: a.outcome, after: b.outcome },
      points: (row?.points ?? 0) + 1,
      of: tallies.length,
      example: row?.example ?? { has, before: a.says, after: b.says },
    });
  }
  return [...rows.values()].sort((a, b) => b.points - a.points);
}

function sameIn(then: SectorRules | undefined, now: SectorRules | undefined, year: number): boolean {
  const said = (rules: SectorRules | undefined) =>
    JSON.stringify(rules && [rules.notJudged, rules.unit, appliedTo(rules, year)]);
  return said(then) === said(now);
}

function outcomeIn(rules: SectorRules | undefined, year: number, hours: Tally) {
  if (!rules) return { outcome: 'none' as const, says: '没有这个行业' };
  const came = cameOf(assess({ year, hours }, rules, `${year}-12-31`));
  return { outcome: came.outcome, says: cameSays(came, rules) };
}

/** Hours at each minimum of either and an hour below it, in every combination; those that just meet the earlier come first. */
function talliesNear(all: readonly (SectorRules | undefined)[], year: number): Tally[] {
  const edges = new Map<Key, Set<number>>();
  for (const rules of all) {
    for (const { scope, atLeast } of (rules && appliedTo(rules, year))?.period.requirements ?? []) {
      if (scope === 'total') continue;
      const values = edges.get(scope) ?? new Set();
      for (const n of [atLeast, atLeast - 10]) if (n >= 0) values.add(n);
      edges.set(scope, values);
    }
  }
  let tallies: Tally[] = [{}];
  for (const [key, values] of edges) {
    tallies = tallies.flatMap((t) => [...values].map((n) => ({ ...t, [key]: n as Hours })));
  }
  return tallies;
}
