import { outcomeNames } from '~/rules/duty/assess';
import { gradeNames } from '~/rules/duty/basis';
import { type Day, printedDay } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { scopes, subjects } from '~/rules/duty/subject';
import { countedYear } from '~/rules/log/log';
import { type RecordReading, readRecord } from './read-record';
import { type Asked, entriesIn, type RecordedFinding, type RecordedResult, type SavedRecord } from './record';
import { findingName, isOpen, takenNames } from './record-names';
import { type CodeOf, canonical, readCode } from './record-text';
import { type Rejudged, recordedName, rejudge } from './rejudge';
import type { RuleVersion } from './rule-version';

/** One thing a record says otherwise than what is worked out from it, in words. */
export interface Difference {
  readonly what: string;
  readonly read: string;
  readonly recomputed: string;
}

/** What became of a record that was worked out again. */
export type Recomputed =
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'unknown-rules'; readonly record: SavedRecord; readonly why: string }
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
  if (!version) return { kind: 'unknown-rules', record, why: whyUnknown(record.rules, workings.versions) };
  const judged = rejudge(record, version);
  if (!judged) return { kind: 'unreadable', why: noSuchSector(record, version) };
  const code = workings.codeOf(canonical(record));
  const differences = [
    ...ofCode(reading.code, code),
    ...reading.strange.map((what) => ({ what, read: '有', recomputed: '记录里没有这一项' })),
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

function whyUnknown(rules: string, versions: readonly RuleVersion[]): string {
  const newest = versions[versions.length - 1]?.version ?? '';
  return rules > newest
    ? `记录写的规则版本是${rules}，本站最新的是${newest}：本站比记录旧，核验不了。请到保存它的网站核验，或者请运行本站的单位更新。`
    : `记录写的规则版本是${rules}，本站没有发布过这一版，核验不了，也不拿别的版本代替。请核对记录里的规则版本。`;
}

function noSuchSector({ sector }: SavedRecord, { version, sectors }: RuleVersion): string {
  const known = sectors.map((s) => s.sector).join('、');
  return `记录的行业读到“${sector.slice(0, 20)}”，规则版本${version}里的行业是${known}。`;
}

function newerThan(version: RuleVersion, asked: Asked, { versions, today }: Workings) {
  const newest = versions[versions.length - 1];
  if (!newest || newest.version <= version.version) return undefined;
  const judged = rejudge({ ...asked, day: today }, newest);
  return judged && { version: newest, judged };
}

function ofCode(read: string, code: string): Difference[] {
  return readCode(read) === code ? [] : [{ what: '校验码', read: read || '没有', recomputed: code }];
}

function ofDay({ day }: SavedRecord, today: Day): Difference[] {
  if (day <= today) return [];
  return [{ what: '日期', read: printedDay(day), recomputed: `这一天还没有到，今天是${printedDay(today)}` }];
}

/** The entries that may not count for the record's year by the windows of its version. */
function ofEntries(record: SavedRecord, { windows }: RuleVersion): Difference[] {
  return entriesIn(record).flatMap((entry, i) => {
    const counted = countedYear(entry, record, windows);
    if (counted === record.year) return [];
    const what = `第${i + 1}条（${printedDay(entry.day)}）计入的年度`;
    return [{ what, read: `${record.year}年度`, recomputed: `${counted}年度` }];
  });
}

/** Hours of what the rules of that version do not know. */
function ofHours({ done }: SavedRecord, { rules }: Rejudged): Difference[] {
  const known = [
    ...subjects,
    ...(rules.parts ?? []).map((part) => part.key),
    ...(rules.seconds ?? []).flatMap((duty) => duty.measures.map((m) => m.key)),
  ];
  const unknown = (keys: readonly string[], names: readonly string[], what: string) =>
    [...new Set(keys)]
      .filter((key) => !names.includes(key))
      .map((key) => ({ what: `${what}“${key}”`, read: '有', recomputed: '记录里没有这一项' }));
  if ('hours' in done) return unknown(Object.keys(done.hours), known, '所学的学时的');
  const parts = (rules.parts ?? []).map((part) => part.key);
  const conversions = (rules.conversions ?? []).map((c) => c.key);
  return [
    ...unknown(Object.keys(done.beside ?? {}), known, '另一项要求的数的'),
    ...unknown(
      done.entries.flatMap((e) => e.part ?? []),
      parts,
      '所学的其中项',
    ),
    ...unknown(
      done.entries.flatMap((e) => e.as ?? []),
      conversions,
      '所学的折算',
    ),
  ];
}

function ofResult(read: RecordedResult, judged: Rejudged): Difference[] {
  const again = judged.result;
  const said = (findings: readonly RecordedFinding[], scope: Key) =>
    saidOf(findings, scope, again.used !== undefined);
  const others = [...read.findings, ...again.findings].map((f) => f.subject);
  const keys = [...new Set<Key>([...scopes, ...others])];
  return [
    ...differing('所用的学时', saidUsed(read), saidUsed(again)),
    ...differing('结论', outcomeNames[read.outcome], outcomeNames[again.outcome]),
    ...differing('依据的等级', gradeNames[read.basis], gradeNames[again.basis]),
    ...keys.flatMap((key) =>
      differing(recordedName(judged, key), said(read.findings, key), said(again.findings, key)),
    ),
  ];
}

function differing(what: string, read: string, recomputed: string): Difference[] {
  return read === recomputed ? [] : [{ what, read, recomputed }];
}

function saidUsed({ used }: RecordedResult): string {
  return used ? takenNames[used] : '直接填的学时';
}

function saidOf(findings: readonly RecordedFinding[], scope: Key, logged: boolean): string {
  const found = findings.filter((f) => f.subject === scope);
  return found.length === 0 ? '没有这一项' : found.map((f) => saidFinding(f, logged)).join('；');
}

/** A finding in words: 未达到：15，至少18，差3. */
function saidFinding(finding: RecordedFinding, logged: boolean): string {
  const { hours, atLeast, missing } = finding;
  const done = isOpen(finding) ? '' : `：${hours}`;
  const least = atLeast === undefined ? '' : `，至少${atLeast}`;
  return `${findingName(finding, logged)}${done}${least}${missing === undefined ? '' : `，差${missing}`}`;
}
