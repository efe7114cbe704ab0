import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { assessDuty, type DoneOver, type DutyAssessment } from '~/rules/duty/assess-duty';
import type { DoneInSpan } from '~/rules/duty/counted';
import type { Duty, Key } from '~/rules/duty/duty';
import { add, type Hours, hours, plain } from '~/rules/duty/hours';
import { type Interval, yearAt } from '~/rules/duty/span';
import { dutyOf, dutyWith } from '~/schemas/duty';
import { readYaml } from '~/schemas/yaml';

// A regime is content: a duty as an editor would write it, with cases that say what comes out.

const day = z.string();
const tally = z.record(z.string(), z.number());
const happened = z.strictObject({ as: z.string(), times: z.number().default(1), day: day.optional() });

const regimeCase = z.strictObject({
  when: z.string(),
  at: day,
  person: z
    .strictObject({
      grade: z.string().optional(),
      age: z.number().optional(),
      began: day.optional(),
      term: z.strictObject({ from: day, to: day.optional() }).optional(),
      situations: z.array(z.string()).optional(),
    })
    .default({}),
  /** Hours by the year in which the duty's year ends. */
  years: z.record(z.string(), tally).optional(),
  /** Or by day: everything done is here. */
  entries: z.array(z.strictObject({ day, hours: tally })).optional(),
  counts: z.array(happened).default([]),
  outcome: z.enum(['met', 'short', 'incomplete', 'not-judged']),
  why: z.string().optional(),
  findings: z.array(z.string()),
});

const regimeForm = dutyWith({ cases: z.array(regimeCase).min(5) }).transform(
  ({ cases, ...written }, ctx) => ({
    duty: dutyOf(written, ctx),
    cases,
  }),
);

export type Regime = z.output<typeof regimeForm>;
export type RegimeCase = Regime['cases'][number];

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every regime under test/regimes/, by the name of its file. */
export function regimes(): { readonly file: string; readonly regime: Regime }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, regime: regimeIn(file) }));
}

function regimeIn(file: string): Regime {
  return readYaml({ path: `test/regimes/${file}`, text: readFileSync(folder + file, 'utf8') }, regimeForm);
}

export function judged({ duty }: Pick<Regime, 'duty'>, given: RegimeCase): DutyAssessment {
  return assessDuty(duty, given.person, doneOver(duty, given), given.at);
}

/** What comes out of a case, a line a finding: total short 3. */
export function said({ findings }: DutyAssessment): string[] {
  return findings.map((f) => {
    if (f.kind === 'not-asked') return `${f.subject} not-asked`;
    if (f.kind === 'not-counted') return `${f.subject} not-counted ${plain(f.recognized)}`;
    return `${f.requirement.scope} ${f.kind}${f.kind === 'short' ? ` ${plain(f.missing)}` : ''}`;
  });
}

function doneOver(duty: Duty, { years, entries, counts, at }: Omit<RegimeCase, 'person'>): DoneOver {
  return (over) => {
    const as = counts.filter((c) => c.day === undefined || within(c.day, over));
    return { ...(entries ? fromEntries(entries, over) : fromYears(duty, years ?? {}, over, at)), as };
  };
}

function within(at: string, { from, to }: Interval): boolean {
  return from <= at && at <= to;
}

function fromEntries(entries: NonNullable<RegimeCase['entries']>, over: Interval): DoneInSpan {
  const sums: { [key: Key]: Hours } = {};
  for (const entry of entries) {
    for (const [key, n] of Object.entries(entry.hours)) {
      sums[key] = add(sums[key] ?? hours(0), hours(within(entry.day, over) ? n : 0));
    }
  }
  return { hours: sums };
}

/** A key that one of the years leaves out is known only in part. */
function fromYears(
  duty: Duty,
  years: NonNullable<RegimeCase['years']>,
  over: Interval,
  at: string,
): DoneInSpan {
  const sums: { [key: Key]: Hours } = {};
  const open = new Set<Key>();
  const keys = [...new Set(Object.values(years).flatMap((y) => Object.keys(y)))];
  const inside = yearsInside(duty, over).filter(
    (y) => y <= yearAt(at, duty.begins ?? '01-01').to.slice(0, 4),
  );
  for (const key of keys) {
    for (const year of inside) {
      const n = years[year]?.[key];
      if (n === undefined) open.add(key);
      else sums[key] = add(sums[key] ?? hours(0), hours(n));
    }
  }
  return { hours: sums, open: [...open] };
}

/** The years of a duty that lie inside an interval, each called by the year it ends in. */
function yearsInside({ begins = '01-01' }: Duty, { from, to }: Interval): string[] {
  const years: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) + 1; year++) {
    const one = yearAt(`${year}-01-01`, begins);
    if (one.from >= from && one.to <= to) years.push(String(year));
  }
  return years;
}
