// What the facts say, written down a second time by hand: its own tables, its own numbers in tenths, nothing of src.

export type Done = Readonly<Record<string, number>>;

export interface Somebody {
  readonly sector: string;
  readonly year: number;
  /** Tenths of hours. */
  readonly done: Done;
  readonly situation?: string | undefined;
  /** Examinations passed and the like, by name. */
  readonly passed: readonly string[];
}

type Row = readonly [key: string, least: number, grade: string];

const weak = ['carried-forward', 'inferred', 'reported', 'official'];
const lastYear = 2026;

function ordinary(year: number): readonly Row[] {
  const rows = (total: number, common: number, elective: number, grade: string): readonly Row[] => [
    ['total', total, grade],
    ['common', common, grade],
    ['professional', 420, grade],
    ['elective', elective, grade],
  ];
  if (year <= 2019) return rows(720, 180, 120, 'official');
  if (year === 2020) return rows(840, 300, 120, 'reported');
  if (year <= 2023) return rows(900, 300, 180, 'reported');
  return rows(900, 300, 180, year <= 2025 ? 'inferred' : 'carried-forward');
}

function accountants(year: number): readonly Row[] {
  const rows: Row[] = [
    ['total', 900, 'official'],
    ['common', 300, 'official'],
    ['professional', 600, 'official'],
  ];
  return year >= 2025 ? [...rows, ['general-knowledge', 200, 'reported']] : rows;
}

const followers = ['general', 'education', 'health', 'social-work'];
const shown = ['publishing', 'archives', 'journalism'];

export interface Answer {
  readonly outcome: string;
  readonly why?: string;
  readonly basis?: string;
  /** common short 12, elective not-counted */
  readonly findings: readonly string[];
}

export function judged(who: Somebody): Answer {
  const { sector, year, done, situation } = who;
  if (year < 2018) return not('before-first-year');
  if (year > lastYear) return not('year-to-come');
  if (shown.includes(sector)) return not('sector');
  const accounting = sector === 'accounting';
  if (accounting && situation === 'first-year') return { ...not('not-bound'), basis: 'reported' };
  if (accounting && situation === 'student') return { ...not('exempt'), basis: 'reported' };
  const rows = accounting ? accountants(year) : followers.includes(sector) ? ordinary(year) : [];
  const settles = accounting ? settled(who) : undefined;
  const lines = rows.map(([key, least, grade]) => line(who, key, least, grade, settles));
  const kinds = lines.map((l) => l.kind);
  const outcome = kinds.includes('short') ? 'short' : kinds.includes('unanswered') ? 'incomplete' : 'met';
  const decides = { short: 'short', incomplete: 'unanswered', met: 'met' }[outcome];
  const grades = lines.filter((l) => l.kind === decides).map((l) => l.grade);
  if (accounting && outcome !== 'incomplete' && who.passed.length > 0) grades.push('reported');
  const basis = weak.find((grade) => grades.includes(grade)) ?? 'official';
  const findings = lines.map((l) => l.says);
  if (accounting && (done.elective ?? 0) > 0) findings.push('elective not-counted');
  return { outcome, basis, findings };
}

function not(why: string): Answer {
  return { outcome: 'not-judged', why, findings: [] };
}

/** One paper of the accounting or CPA examination, or a diploma, fulfils the year; of 专业通识 it is not known. */
function settled({ year, situation, passed }: Somebody): { common: string } | undefined {
  if (situation !== 'graduated' && !passed.includes('examination')) return undefined;
  return { common: year === 2023 ? 'reported' : 'inferred' };
}

function line(
  who: Somebody,
  key: string,
  least: number,
  grade: string,
  settles: { common: string } | undefined,
) {
  const counted =
    who.sector === 'accounting' ? ['common', 'professional'] : ['common', 'professional', 'elective'];
  const has =
    key === 'total' ? counted.reduce((sum, k) => sum + (who.done[k] ?? 0), 0) : (who.done[key] ?? 0);
  const answered =
    key === 'total' ? counted.every((k) => who.done[k] !== undefined) : who.done[key] !== undefined;
  if (has >= least) return { kind: 'met', grade, says: `${key} met` };
  if (settles && key === 'general-knowledge') return { kind: 'not-asked', grade, says: `${key} not-asked` };
  if (settles)
    return { kind: 'met', grade: key === 'common' ? settles.common : 'reported', says: `${key} met` };
  if (!answered) return { kind: 'unanswered', grade, says: `${key} unanswered` };
  return { kind: 'short', grade, says: `${key} short ${least - has}` };
}

/** The nurse's 25 credits, by a text of October 2024: whether of 2024 is not known, so it is asked from 2025. */
export function credits({ sector, year, done }: Somebody): string | undefined {
  if (sector !== 'health' || year < 2025 || year > lastYear) return undefined;
  const { credits: has } = done;
  if (has === undefined) return 'incomplete';
  return has >= 250 ? 'met' : 'short';
}

/** What an accountant's paper, book or course counts for, in tenths a piece; undefined where no text of that year says so. */
export function worth(what: string, year: number): number | undefined {
  const always: Readonly<Record<string, number>> = {
    examination: 900,
    'appraiser-examination': 900,
    'degree-course': 900,
    conference: 100,
    'project-head': 900,
    'project-member': 600,
    'paper-first': 300,
    'paper-other': 100,
    'book-first': 900,
    'book-other': 600,
  };
  if (what === 'employer-training') return year === 2023 ? 200 : undefined;
  if (what === 'employer-training-online') return year === 2023 ? 25 : undefined;
  return always[what];
}

export const whats = [
  ...[
    'examination',
    'appraiser-examination',
    'degree-course',
    'conference',
    'project-head',
    'project-member',
  ],
  ...[
    'paper-first',
    'paper-other',
    'book-first',
    'book-other',
    'employer-training',
    'employer-training-online',
  ],
] as const;

export interface SocialWorker {
  readonly grade?: 'assistant' | 'worker' | undefined;
  readonly registered?: string | undefined;
  readonly degree?: string | undefined;
  readonly entries: readonly { readonly day: string; readonly tenths: number }[];
  /** The years of which everything is written down. */
  readonly complete: readonly number[];
  readonly year: number;
  readonly today: string;
}

/** 72 hours, or 90, in the three years of a registration; a degree counts 90 once. */
export function registration(who: SocialWorker): string {
  const { grade, registered, degree, entries, complete, year, today } = who;
  if (registered === undefined) return 'incomplete';
  const lastDay = `${year}-12-31`;
  const at = lastDay < today ? lastDay : today;
  if (registered > at) return 'not-bound';
  let first = registered;
  while (threeYearsOn(first) <= at) first = threeYearsOn(first);
  const next = threeYearsOn(first);
  const inTerm = (day: string) => first <= day && day < next;
  const mine = entries.filter((e) => inTerm(e.day));
  let sum = mine.reduce((n, e) => n + e.tenths, 0);
  if (degree !== undefined && inTerm(degree)) sum += 900;
  if (sum >= (grade === 'assistant' ? 720 : 900)) return 'met';
  if (grade === undefined) return 'incomplete';
  const lastInTerm = dayBefore(next);
  for (let y = Number(first.slice(0, 4)); y <= Math.min(Number(lastInTerm.slice(0, 4)), lastYear); y++) {
    if (!complete.includes(y) && mine.every((e) => !e.day.startsWith(String(y)))) return 'incomplete';
  }
  return 'short';
}

/** 2028-02-29 and three years are 2031-03-01: the last day of a term is then the end of February. */
function threeYearsOn(day: string): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(y + 3, m - 1, d)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
