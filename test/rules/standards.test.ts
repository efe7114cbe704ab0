import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { assess } from '~/rules/duty/assess';
import { hours } from '~/rules/duty/hours';
import { findingNameOf } from '~/rules/duty/judge';
import { edgeOf } from '~/rules/standards/edge';
import { rowsOf } from '~/rules/standards/standard-rows';

const years = library().guides.map(({ year }) => year);
const sectors = library().sectors;
const today = '2026-12-31';
const all = sectors.flatMap((rules) => years.map((year) => ({ rules, year, rows: rowsOf(rules, year) })));
const judged = all.filter(
  ({ rules, year }) => assess({ year, hours: {} }, rules, today).outcome !== 'not-judged',
);
const typed = (edge: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(edge).map(([key, value]) => [key, hours(Number(value))]));

test('判断里出现的每一项，表里都有一行，次序相同', () => {
  expect(judged.length).toBeGreaterThan(20);
  for (const { rules, year, rows } of judged) {
    const found = assess({ year, hours: {} }, rules, today).findings.filter((f) => f.kind !== 'not-counted');
    const named = rows.filter((r) => r.kind !== 'not-counted').map((r) => r.name);
    expect(named, `${rules.sector} ${year}`).toEqual(found.map(findingNameOf));
  }
});

test('一行里的链接，刚好的是够，少1学时的差这一项', () => {
  for (const { rules, year, rows } of judged)
    for (const row of rows) {
      const [at, below] = [edgeOf(row, rows, false), edgeOf(row, rows, true)];
      if (row.kind !== 'at-least' || !at || !below) continue;
      const where = `${rules.sector} ${year} ${row.name}`;
      expect(assess({ year, hours: typed(at) }, rules, today).outcome, where).toBe('met');
      const less = assess({ year, hours: typed(below) }, rules, today);
      expect(less.outcome, where).toBe('short');
      const short = less.findings.flatMap((f) => (f.kind === 'short' ? [findingNameOf(f)] : []));
      expect(short, where).toContain(row.name);
    }
});

test('和上一年度不同的才标出来', () => {
  const general = sectors.find((s) => s.sector === 'general');
  if (!general) throw new Error('general');
  const changed = (year: number) =>
    rowsOf(general, year).flatMap((r) => (r.kind === 'at-least' && r.before !== undefined ? [r.name] : []));
  expect(changed(2019)).toEqual([]);
  expect(changed(2020)).toContain('合计');
});
