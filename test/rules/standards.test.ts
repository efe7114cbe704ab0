import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { assess } from '~/rules/duty/assess';
import { assessDuty } from '~/rules/duty/assess-duty';
import type { Basis } from '~/rules/duty/basis';
import type { Condition, Duty, Person } from '~/rules/duty/duty';
import { type Hours, hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { conversionsIn, partFields, situationsIn } from '~/rules/duty/more-fields';
import { onlyOf } from '~/rules/duty/seconds';
import { dutyRowsOf } from '~/rules/standards/duty-rows';
import { dutyEdgeOf, edgeOf } from '~/rules/standards/edge';
import { type Asks, excuses, type Row, rowsOf } from '~/rules/standards/standard-rows';
import { findingNameOf, nameOf } from '~/says/scope-names';
import { dutyNaming, rowSays, sectorNaming } from '~/says/standard-says';
import { regimes } from '../regimes/regime';

const years = library().guides.map(({ year }) => year);
const sectors = library().sectors;
const today = '2026-12-31';
const all = sectors.flatMap((rules) => years.map((year) => ({ rules, year, rows: rowsOf(rules, year) })));
const judged = all.filter(
  ({ rules, year }) => assess({ year, hours: {} }, rules, today).outcome !== 'not-judged',
);
const typed = (edge: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(edge).map(([key, value]) => [key, hours(Number(value))]));

const asksIn = (rows: readonly Row[]) => rows.flatMap((r) => (r.kind === 'gone' ? [] : [r]));

test('判断里出现的每一项，表里都有一行，次序相同', () => {
  expect(judged.length).toBeGreaterThan(20);
  for (const { rules, year, rows } of judged) {
    const found = assess({ year, hours: {} }, rules, today).findings.filter((f) => f.kind !== 'not-counted');
    const named = asksIn(rows).filter((r) => r.kind === 'at-least' || r.kind === 'not-asked');
    const says = named.map((r) => rowSays(r, sectorNaming(rules)).name);
    expect(says, `${rules.sector} ${year}`).toEqual(found.map(findingNameOf));
  }
});

/** The rows that a finding rests on, by the very words and basis of them. */
function rowsBehind(finding: Finding, rows: readonly Asks[]): Asks[] {
  const has = (basis: Basis, say?: string) => (row: Asks) =>
    row.is.basis === basis && (say === undefined || [wordsOf(row)].flat().includes(say));
  if (!('requirement' in finding)) {
    const say = finding.kind === 'not-asked' ? finding.say : undefined;
    return rows.filter(has(finding.basis, say)).slice(0, 1);
  }
  const { scope, basis } = finding.requirement;
  const own = rows.filter(
    (row) =>
      row.is.basis === basis &&
      ((row.kind === 'at-least' && row.is.scope === scope) ||
        (row.kind === 'bound' && row.is.bound.of === scope)),
  );
  const by = finding.kind === 'met' && finding.by;
  return by ? [...own.slice(0, 1), ...rows.filter(has(by.basis, by.say)).slice(0, 1)] : own.slice(0, 1);
}

function wordsOf(row: Asks): string[] {
  if (row.kind === 'conversion') return [row.is.name];
  return 'say' in row.is && row.is.say !== undefined ? [row.is.say] : [];
}

/** Every way to have none, one less than enough, or plenty of each. */
function everyWay(keys: readonly string[]): Record<string, Hours>[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{}];
  const others = everyWay(rest);
  return [[], [hours(0)], [hours(900)]].flatMap(([n]) =>
    others.map((o) => (n === undefined ? o : { ...o, [key]: n })),
  );
}

test('年度学时的每一条路，不管情况、折算、填多少，判断凭的都在表里；表里的每一行都有路到', () => {
  for (const { rules, year, rows } of judged) {
    const asks = asksIn(rows);
    const reached = new Set<Asks>();
    const reach = (found: readonly Asks[], count: number, what: string) => {
      expect(found.length, `${rules.sector} ${year} ${what}`).toBe(count);
      for (const row of found) reached.add(row);
    };
    const situations = [undefined, ...situationsIn(rules, year).map(({ key }) => key)];
    const as = [undefined, ...new Set((rules.conversions ?? []).map(({ key }) => key))];
    const keys = ['common', 'professional', 'elective', ...partFields(rules, year).map(({ key }) => key)];
    for (const tally of everyWay(keys))
      for (const situation of situations)
        for (const counted of as) {
          const more = { situation, as: counted === undefined ? undefined : [{ as: counted, times: 1 }] };
          const got = assess({ year, hours: tally, ...more }, rules, today);
          const excuse = got.outcome === 'not-judged' ? got.excuse : undefined;
          if (excuse)
            reach(
              asks.filter((r) => r.kind === 'situation' && r.is === excuse),
              1,
              excuse.say,
            );
          for (const finding of got.findings) {
            const by = finding.kind === 'met' && finding.by ? 2 : 1;
            reach(rowsBehind(finding, asks), by, findingNameOf(finding));
          }
        }
    // What counts as hours is among the hours, and a day is typed as such.
    for (const c of conversionsIn(rules, year))
      reach(
        asks.filter((r) => r.kind === 'conversion' && r.is === c),
        1,
        c.name,
      );
    const left = asks.filter((row) => !reached.has(row) && row.kind !== 'day');
    expect(left.map((row) => rowSays(row, sectorNaming(rules)).name)).toEqual([]);
  }
});

const duties = [
  ...sectors.flatMap(({ seconds = [] }) => seconds),
  ...regimes().map(({ regime }) => regime.duty),
];

/** People of whom all that a duty may want to know is known, or not. */
function peopleOf(duty: Duty): Person[] {
  const term = {
    from: '2023-01-01',
    ...(duty.span.kind === 'term' && !duty.span.years ? { to: '2025-12-31' } : {}),
  };
  const grades = [undefined, ...Object.keys(duty.grades ?? {})];
  const known = [{}, { term }, { term, began: '2010-01-01' }];
  const eased = duty.exemptions.flatMap(({ when }): Person[] => {
    if (when.kind === 'situation') return [{ situations: [when.situation] }];
    if (when.kind === 'age') return [{ age: when.from }];
    if (when.kind === 'began') return [{ began: '2025-12-15' }, { began: '2025-06-15' }];
    return Array.from({ length: 36 }, (_, i) => ({ began: monthsBefore(i) }));
  });
  return grades.flatMap((grade) =>
    [...known, ...eased, ...eased.map((e) => ({ term, ...e }))].map((p) => ({ grade, ...p })),
  );
}

function monthsBefore(months: number): string {
  const at = 2025 * 12 + 11 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-02`;
}

test('别的机关的每一项要求，判断凭的都在表里：22种制度的每一条路', () => {
  for (const duty of duties) {
    const asks = asksIn(dutyRowsOf(duty, 2025));
    const reached = new Set<Asks>();
    const keys = [...new Set(['total', ...duty.measures.map(({ key }) => key)])];
    const done = [{}, ...[0, 3, 900].map((n) => Object.fromEntries(keys.map((key) => [key, hours(n)])))];
    const as = [undefined, ...duty.conversions.map(({ key }) => key)];
    for (const person of peopleOf(duty))
      for (const tally of done)
        for (const counted of as) {
          const all = { hours: tally, as: counted === undefined ? [] : [{ as: counted, times: 1 }] };
          const got = assessDuty(duty, person, () => all, '2025-12-31');
          const where = `${duty.duty} ${JSON.stringify([person, tally, counted])}`;
          for (const finding of got.findings.flatMap((f) =>
            ['requirement' in f && f.or ? [f, ...f.or] : f].flat(),
          )) {
            const found = rowsBehind(finding, asks);
            expect(found.length, `${where} ${findingNameOf(finding)}`).toBeGreaterThan(0);
            for (const row of found) reached.add(row);
          }
          if (got.outcome === 'not-judged' && got.say !== undefined) {
            const found = asks.filter((r) => r.kind === 'situation' && r.is.say === got.say);
            expect(found.length, where).toBeGreaterThan(0);
            for (const row of found) reached.add(row);
          }
        }
    // What is eased, converted or carried changes a number, and is no finding of its own.
    const left = asks.filter((r) => r.kind === 'bound' || (r.kind === 'situation' && excuses(r.is.does)));
    expect(
      left.filter((row) => !reached.has(row)).map((row) => rowSays(row, dutyNaming(duty)).name),
      duty.duty,
    ).toEqual([]);
    const own = (kind: Asks['kind']) => asks.filter((r) => r.kind === kind).length;
    expect([own('situation'), own('conversion'), own('carry-over')], duty.duty).toEqual([
      duty.exemptions.length,
      duty.conversions.length,
      duty.carryOver ? 1 : 0,
    ]);
  }
});

test('别的机关的要求，和上一年度不同的标出来；这一年起有的、没有了的也标', () => {
  const health = duties.find(({ duty }) => duty === 'health-credits') as Duty;
  expect(dutyRowsOf(health, 2024)).toEqual([]);
  const says = (duty: Duty, year: number) =>
    dutyRowsOf(duty, year).map((r) => rowSays(r, dutyNaming(duty)).before);
  expect(says(health, 2025)).toEqual(['这一年起有']);
  expect(says(health, 2026)).toEqual(['一样']);
  const [first] = health.conditions as [Extract<Condition, { kind: 'at-least' }>];
  const more = { ...first, amount: { kind: 'number', hours: hours(30) }, from: 2027 } as const;
  const changed = { ...health, conditions: [{ ...first, to: 2026 }, more] };
  expect(says(changed, 2027)).toEqual(['上一年度是2025至2026年，一年至少25学分']);
  const ended = { ...health, ended: '2027-01-01' };
  expect(dutyRowsOf(ended, 2026)).toHaveLength(1);
  expect(dutyRowsOf(ended, 2027)).toEqual([]);
});

test('一行里的链接，刚好的是够，少1学时的差这一项', () => {
  for (const { rules, year, rows } of judged)
    for (const row of rows) {
      const [at, below] = [edgeOf(row, rows, false), edgeOf(row, rows, true)];
      if (row.kind !== 'at-least' || !at || !below) continue;
      const name = nameOf(row.is);
      const where = `${rules.sector} ${year} ${name}`;
      expect(assess({ year, hours: typed(at) }, rules, today).outcome, where).toBe('met');
      const less = assess({ year, hours: typed(below) }, rules, today);
      expect(less.outcome, where).toBe('short');
      const short = less.findings.flatMap((f) => (f.kind === 'short' ? [findingNameOf(f)] : []));
      expect(short, where).toContain(name);
    }
});

test('情况和折算写了从哪年起的，判断和表一样，只在那些年度', () => {
  const { regime } = regimes().find(({ file }) => file === 'accounting.yaml') as { regime: { duty: Duty } };
  const later = <T>(all: readonly T[]) => all.map((one) => ({ ...one, from: 2026 }));
  const { duty } = regime;
  const made = { ...duty, exemptions: later(duty.exemptions), conversions: later(duty.conversions) };
  const kinds = (year: number) => new Set(asksIn(dutyRowsOf(made, year)).map((r) => r.kind));
  const excused = duty.exemptions.find((e) => excuses(e.does) && e.when.kind === 'situation');
  const when = excused?.when.kind === 'situation' ? excused.when.situation : '';
  const outcome = (year: number) =>
    assessDuty(made, { situations: [when] }, () => ({ hours: {} }), `${year}-12-31`).outcome;
  expect([kinds(2025).has('situation'), outcome(2025)]).toEqual([false, 'incomplete']);
  expect([kinds(2026).has('situation'), outcome(2026)]).toEqual([true, 'not-judged']);
});

test('别的机关的要求，刚好的是够，少1学分的差', () => {
  const tried = duties.flatMap((duty) =>
    dutyRowsOf(duty, 2025).flatMap((row) => {
      if (row.kind !== 'bound') return [];
      const [at, below] = [dutyEdgeOf(row.is, duty, false), dutyEdgeOf(row.is, duty, true)];
      if (!at || !below) return [];
      const finding = (edge: Readonly<Record<string, string>>) =>
        assessDuty(duty, {}, onlyOf(2025, typed(edge)), '2025-12-31').findings.find(
          (f) => 'requirement' in f && f.requirement.scope === row.is.bound.of,
        )?.kind;
      expect([finding(at), finding(below)], duty.duty).toEqual(['met', 'short']);
      return [duty.duty];
    }),
  );
  expect(tried).toContain('health-credits');
});

test('和上一年度不同的才标出来', () => {
  const general = sectors.find((s) => s.sector === 'general');
  if (!general) throw new Error('general');
  const changed = (year: number) =>
    rowsOf(general, year).flatMap((r) =>
      r.kind === 'at-least' && typeof r.was === 'object' ? [nameOf(r.is)] : [],
    );
  expect(changed(2019)).toEqual([]);
  expect(changed(2020)).toContain('合计');
});
