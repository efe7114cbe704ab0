import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Minimum {
  readonly atLeast: number;
}

interface Written {
  readonly support: string;
  readonly follows?: string;
  readonly periods?: readonly {
    readonly from: number;
    readonly to?: number;
    readonly minimums: Readonly<Record<string, Minimum>>;
    /** Parts inside a subject. */
    readonly parts?: Readonly<Record<string, Minimum>>;
    readonly notCounted?: object;
    readonly day?: { readonly hours: number };
  }[];
}

const files = new Map<string, Written>();

/** The figures as content/ writes them, read here without any of the site's own code. */
function written(sector: string): Written {
  const known = files.get(sector) ?? parse(readFileSync(`content/requirements/${sector}.yaml`, 'utf8'));
  files.set(sector, known);
  return known.follows ? { ...written(known.follows), support: known.support } : known;
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
  const { support, periods = [] } = written(given.sector);
  const past = periods.filter((p) => p.from <= given.year);
  const period = past[past.length - 1];
  if (given.year < 2018 || given.year > 2026 || support !== 'judged' || !period)
    return { outcome: 'incomplete', missing: {} };
  const counted = (['common', 'professional', 'elective'] as const).filter(
    (s) => !(s in (period.notCounted ?? {})),
  );
  const answered = counted.filter((s) => given[s] !== undefined);
  const sum = answered.reduce((total, s) => total + (given[s] as number), 0);
  const missing: Record<string, number> = {};
  let open = false;
  for (const [scope, { atLeast }] of Object.entries({ ...period.minimums, ...period.parts })) {
    const done = scope === 'total' ? sum : given[scope as 'common'];
    const whole = scope !== 'total' || answered.length === counted.length;
    if (done === undefined || (done < atLeast * 10 && !whole)) open = true;
    else if (done < atLeast * 10) missing[scope] = atLeast * 10 - done;
  }
  return { outcome: Object.keys(missing).length > 0 ? 'short' : open ? 'incomplete' : 'met', missing };
}

/** The hours of a day in tenths, where the year's figures convert days. */
export function dayOf(year: number, sector: string): number | undefined {
  const past = (written(sector).periods ?? []).filter((p) => p.from <= year);
  const day = past[past.length - 1]?.day;
  return day && day.hours * 10;
}
