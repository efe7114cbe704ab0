import type { Outcome } from '~/rules/duty/assess';
import type { Grade } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { scopes, subjects } from '~/rules/duty/subject';
import { countedYear, type Taken } from '~/rules/log/log';
import { type RecordReading, readRecord } from './read-record';
import {
  type Asked,
  entriesIn,
  isOpen,
  type RecordedFinding,
  type RecordedResult,
  type SavedRecord,
} from './record';
import { type CodeOf, canonical, readCode } from './record-text';
import { type Rejudged, rejudge } from './rejudge';
import type { RuleVersion } from './rule-version';
import type { Path, Slip } from './unreadable';

/** What two sides say of one thing. */
interface Sides<T> {
  readonly read: T;
  readonly recomputed: T;
}

/** One thing a record says otherwise than what is worked out from it. */
export type Difference = Readonly<
  | ({ kind: 'code' } & Sides<string>)
  /** It stands in the record, and no record has it. */
  | { kind: 'strange'; at: Path }
  /** A key that the rules of its version do not know. */
  | { kind: 'unknown-key'; of: 'hours' | 'beside' | 'part' | 'as'; key: string }
  | { kind: 'day-to-come'; day: Day; today: Day }
  /** The year for which an entry, counted from 0, counts. */
  | ({ kind: 'counted-year'; entry: number; day: Day } & Sides<number>)
  /** Nothing where the hours were given as they are. */
  | ({ kind: 'used' } & Sides<Taken | undefined>)
  | ({ kind: 'outcome' } & Sides<Outcome>)
  | ({ kind: 'basis' } & Sides<Grade>)
  | ({ kind: 'finding'; key: Key } & Sides<readonly RecordedFinding[]>)
>;

/** What became of a record that was worked out again. */
export type Recomputed =
  | { readonly kind: 'unreadable'; readonly slip: Slip }
  | { readonly kind: 'unknown-rules'; readonly record: SavedRecord; readonly newest: string }
  | {
      readonly kind: 'recomputed';
      readonly record: SavedRecord;
      readonly version: RuleVersion;
      readonly judged: Rejudged;
      /** The code worked out from the record as it is now. */
      readonly code: string;
      /** None when the record is what the rules say of it. */
      readonly differences: readonly Difference[];
      /** What the newest rules say of the same today, where they are newer than the record's. */
      readonly newest?: { readonly version: RuleVersion; readonly judged: Rejudged } | undefined;
    };

/** What a record is worked out with: every released version, the newest last. */
export interface Workings {
  readonly versions: readonly RuleVersion[];
  readonly codeOf: CodeOf;
  readonly today: Day;
}

/** Works a record out again by the rule version it names and as of its own day. */
export function recompute(text: string, workings: Workings): Recomputed {
  const reading = readRecord(text, (read) => hasItsCode(read, workings.codeOf));
  if (reading.kind === 'unreadable') return reading;
  const { record } = reading;
  const version = workings.versions.find((v) => v.version === record.rules);
  if (!version) {
    const { versions } = workings;
    return { kind: 'unknown-rules', record, newest: versions[versions.length - 1]?.version ?? '' };
  }
  const judged = rejudge(record, version);
  if (!judged) return { kind: 'unreadable', slip: noSuchSector(record, version) };
  const code = workings.codeOf(canonical(record));
  const differences: Difference[] = [
    ...ofCode(reading.code, code),
    ...reading.strange.map((at) => ({ kind: 'strange', at }) as const),
    ...ofDay(record, workings.today),
    ...ofEntries(record, version),
    ...ofHours(record, judged),
    ...ofResult(record.result, judged),
  ];
  const newest = newerThan(version, record, workings);
  return { kind: 'recomputed', record, version, judged, code, differences, newest };
}

function hasItsCode(read: RecordReading, codeOf: CodeOf): boolean {
  return read.kind === 'record' && readCode(read.code) === codeOf(canonical(read.record));
}

function noSuchSector({ sector }: SavedRecord, { version, sectors }: RuleVersion): Slip {
  return { kind: 'unknown-sector', sector, version, known: sectors.map((s) => s.sector) };
}

function newerThan(version: RuleVersion, asked: Asked, { versions, today }: Workings) {
  const newest = versions[versions.length - 1];
  if (!newest || newest.version <= version.version) return undefined;
  const judged = rejudge({ ...asked, day: today }, newest);
  return judged && { version: newest, judged };
}

function ofCode(read: string, recomputed: string): Difference[] {
  return readCode(read) === recomputed ? [] : [{ kind: 'code', read, recomputed }];
}

function ofDay({ day }: SavedRecord, today: Day): Difference[] {
  return day <= today ? [] : [{ kind: 'day-to-come', day, today }];
}

/** The entries that may not count for the record's year by the windows of its version. */
function ofEntries(record: SavedRecord, { windows }: RuleVersion): Difference[] {
  return entriesIn(record).flatMap((entry, i) => {
    const recomputed = countedYear(entry, record, windows);
    if (recomputed === record.year) return [];
    return [{ kind: 'counted-year', entry: i, day: entry.day, read: record.year, recomputed }];
  });
}

/** Hours of what the rules of that version do not know. */
function ofHours({ done }: SavedRecord, { rules }: Rejudged): Difference[] {
  const known = [
    ...subjects,
    ...(rules.parts ?? []).map((part) => part.key),
    ...(rules.seconds ?? []).flatMap((duty) => duty.measures.map((m) => m.key)),
  ];
  type Of = Extract<Difference, { kind: 'unknown-key' }>['of'];
  const unknown = (keys: readonly string[], names: readonly string[], of: Of): Difference[] =>
    [...new Set(keys)].filter((key) => !names.includes(key)).map((key) => ({ kind: 'unknown-key', of, key }));
  if ('hours' in done) return unknown(Object.keys(done.hours), known, 'hours');
  const parts = (rules.parts ?? []).map((part) => part.key);
  const conversions = (rules.conversions ?? []).map((c) => c.key);
  const of = (what: 'part' | 'as') => done.entries.flatMap((entry) => entry[what] ?? []);
  return [
    ...unknown(Object.keys(done.beside ?? {}), known, 'beside'),
    ...unknown(of('part'), parts, 'part'),
    ...unknown(of('as'), conversions, 'as'),
  ];
}

function ofResult(read: RecordedResult, judged: Rejudged): Difference[] {
  const recomputed = judged.result;
  const others = [...read.findings, ...recomputed.findings].map((f) => f.subject);
  const differing = (['used', 'outcome', 'basis'] as const).flatMap((kind) =>
    read[kind] === recomputed[kind]
      ? []
      : [{ kind, read: read[kind], recomputed: recomputed[kind] } as Difference],
  );
  return [...differing, ...[...new Set<Key>([...scopes, ...others])].flatMap(ofFindings)];

  function ofFindings(key: Key): Difference[] {
    const of = ({ findings }: RecordedResult) => findings.filter((f) => f.subject === key);
    const sides = { read: of(read), recomputed: of(recomputed) };
    return saidBy(sides.read) === saidBy(sides.recomputed) ? [] : [{ kind: 'finding', key, ...sides }];
  }
}

/** What findings of one key say; the hours of an open one say nothing. */
function saidBy(findings: readonly RecordedFinding[]): string {
  return JSON.stringify(
    findings.map((f) => [f.finding, isOpen(f) ? null : f.hours, f.atLeast ?? null, f.missing ?? null]),
  );
}
