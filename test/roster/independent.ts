import { readFileSync } from 'node:fs';

interface Written {
  readonly sector: string;
  readonly notJudged?: string;
  readonly periods: readonly {
    readonly from: number;
    readonly requirements: readonly { readonly scope: string; readonly atLeast: number }[];
    readonly notCounted: readonly { readonly subject: string }[];
    readonly day?: { readonly hours: number };
  }[];
}

/** The figures the tests stand on, read here without any of the site's own code. */
const { sectors }: { sectors: readonly Written[] } = JSON.parse(
  readFileSync('test/ground/figures.json', 'utf8'),
);

function written(sector: string): Written {
  return sectors.find((s) => s.sector === sector) as Written;
}

export interface Given {
  readonly year: number;
  readonly sector: string;
  /** In tenths; undefined is not answered. */
  readonly common: number | undefined;
  readonly professional: number | undefined;
  readonly elective: number | undefined;
  readonly 'general-knowledge'?: number | undefined;
}

/** What a row must come out as, worked out anew from the figures: the outcome and what is missing, in tenths. */
export function expected(given: Given): { outcome: string; missing: Record<string, number> } {
  const { notJudged, periods } = written(given.sector);
  const past = periods.filter((p) => p.from <= given.year);
  const period = past[past.length - 1];
  if (given.year < 2018 || given.year > 2026 || notJudged !== undefined || !period)
    return { outcome: 'incomplete', missing: {} };
  const counted = (['common', 'professional', 'elective'] as const).filter(
    (s) => !period.notCounted.some(({ subject }) => subject === s),
  );
  const answered = counted.filter((s) => given[s] !== undefined);
  const sum = answered.reduce((total, s) => total + (given[s] as number), 0);
  const missing: Record<string, number> = {};
  let open = false;
  for (const { scope, atLeast } of period.requirements) {
    const done = scope === 'total' ? sum : given[scope as 'common'];
    const whole = scope !== 'total' || answered.length === counted.length;
    if (done === undefined || (done < atLeast * 10 && !whole)) open = true;
    else if (done < atLeast * 10) missing[scope] = atLeast * 10 - done;
  }
  return { outcome: Object.keys(missing).length > 0 ? 'short' : open ? 'incomplete' : 'met', missing };
}

/** The hours of a day in tenths, where the year's figures convert days. */
export function dayOf(year: number, sector: string): number | undefined {
  const past = written(sector).periods.filter((p) => p.from <= year);
  const day = past[past.length - 1]?.day;
  return day && day.hours * 10;
}
