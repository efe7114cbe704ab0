import { type Assessment, assess } from '~/rules/duty/assess';
import type { DoneOver } from '~/rules/duty/assess-duty';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { onlyOf, type SecondDuty, secondsIn } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { assessLogYear, type HoursBySubject, type Log, type LogYear, type Taken } from '~/rules/log/log';
import { amountsFrom } from '~/rules/log/plain-told';
import { personOf, worthTelling } from '~/rules/log/told';
import {
  type Asked,
  decimal,
  entriesIn,
  type RecordedFinding,
  type RecordedResult,
  recordFormat,
  recordVersion,
  type SavedRecord,
} from './record';
import type { RuleVersion } from './rule-version';

/** A year judged again, with everything the judging found on the way. */
export interface Rejudged {
  readonly rules: SectorRules;
  readonly hours: HoursBySubject;
  readonly assessment: Assessment;
  /** What other authorities ask for: it is worked out, and no part of the result. */
  readonly seconds: readonly SecondDuty[];
  /** The year of the log, where there were entries. */
  readonly logYear?: LogYear;
  readonly result: RecordedResult;
}

/** Judges by a version what was asked, as of the day it was asked; undefined when the version knows no such sector. */
export function rejudge(asked: Asked, { sectors, windows }: RuleVersion): Rejudged | undefined {
  const rules = sectors.find((s) => s.sector === asked.sector);
  if (!rules) return undefined;
  const { day, year, situation, done } = asked;
  if ('hours' in done) {
    const given = Object.fromEntries(Object.entries(done.hours).map(([s, n = 0]) => [s, hours(n)]));
    const assessment = assess({ year, hours: given, situation }, rules, day);
    const seconds = secondsIn(rules, year, onlyOf(year, given), day);
    return { rules, hours: given, assessment, seconds, result: resultOf(assessment) };
  }
  const log: Log = {
    sector: asked.sector,
    entries: entriesIn(asked),
    complete: done.complete ? [year] : [],
    ...toldIn(asked),
  };
  const logYear = assessLogYear(log, year, rules, windows, day);
  const { used } = logYear;
  const assessment = logYear.by[used];
  const seconds = secondsIn(rules, year, doneIn(asked), day, personOf(asked.person));
  return {
    rules,
    hours: logYear.hours[used],
    assessment,
    seconds,
    logYear,
    result: resultOf(assessment, used),
  };
}

function toldIn({ year, situation, done }: Asked): Pick<Log, 'told'> {
  const told = worthTelling({ situation, beside: 'beside' in done ? amountsFrom(done.beside) : undefined });
  return told ? { told: { [year]: told } } : {};
}

/** What a record knows of any days: the sums it was made with, and of its own year what second duties count. */
function doneIn({ year, done }: Asked): DoneOver {
  const { spans = [], beside } = 'entries' in done ? done : {};
  const ofYear = onlyOf(year, amountsFrom(beside));
  return (over) => {
    const span = spans.find(({ first, last }) => first === over.from && last === over.to);
    if (!span) return ofYear(over);
    const as = span.counted.map((one) => ({ as: one, times: 1 }));
    return { hours: amountsFrom(span.hours), open: span.open, as };
  };
}

/** An assessment with its hours as plain decimal numbers. */
export function resultOf({ outcome, basis, findings }: Assessment, used?: Taken): RecordedResult {
  return { ...(used && { used }), outcome, basis, findings: findings.map(recordedFinding) };
}

function recordedFinding(finding: Finding): RecordedFinding {
  // What was not asked for has no hours, and a record of them reads 0.
  if (finding.kind === 'not-asked') return { subject: finding.subject, finding: finding.kind, hours: 0 };
  const said = { finding: finding.kind, hours: decimal(finding.recognized) };
  if (finding.kind === 'not-counted') return { subject: finding.subject, ...said };
  const { scope: subject, atLeast } = finding.requirement;
  const missing = finding.kind === 'short' ? { missing: decimal(finding.missing) } : {};
  return { subject, ...said, atLeast: decimal(atLeast), ...missing };
}

/** The record of a year, judged by a version. Throws a RangeError when the version knows no such sector. */
export function savedRecord(asked: Asked, version: RuleVersion, site: string): SavedRecord {
  const judged = rejudge(asked, version);
  if (!judged) throw new RangeError(`No sector ${asked.sector} in rule version ${version.version}`);
  const { day, year, sector, situation, person, done } = asked;
  const { result } = judged;
  return {
    format: recordFormat,
    version: recordVersion,
    site,
    rules: version.version,
    day,
    year,
    sector,
    ...(situation === undefined ? {} : { situation }),
    ...(person === undefined ? {} : { person }),
    done,
    result,
  };
}
