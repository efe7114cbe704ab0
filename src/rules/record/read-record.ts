import type { Key } from '~/rules/duty/duty';
import { subjects } from '~/rules/duty/subject';
import {
  type Done,
  type RecordedEntry,
  type RecordedFinding,
  type RecordedResult,
  type RecordedSpan,
  recordFormat,
  recordVersion,
  type SavedRecord,
} from './record';
import { recordJson } from './record-json';
import {
  dayIn,
  flagIn,
  hoursIn,
  listIn,
  oneIn,
  type Part,
  partOf,
  textIn,
  versionIn,
  yearIn,
} from './record-part';
import { type Path, type Slip, Unreadable } from './unreadable';

/** A record as it was read, or why there is none in the text. */
export type RecordReading =
  | {
      readonly kind: 'record';
      readonly record: SavedRecord;
      /** The check code it carries, as written; empty when it carries none. */
      readonly code: string;
      /** What stands in it beside what a record has. */
      readonly strange: readonly Path[];
    }
  | { readonly kind: 'unreadable'; readonly slip: Slip };

/**
 * Reads a record out of a text, which may say other things before and after it. Where a mail program has left
 * several ways to read it, the one that `isRight` says yes to, or else the first
 * that is a record.
 */
export function readRecord(text: string, isRight: (reading: RecordReading) => boolean): RecordReading {
  try {
    const readings = recordJson(text).map(readOne);
    const found = readings.find(isRight) ?? readings.find((reading) => reading.kind === 'record');
    return found ?? (readings[0] as RecordReading);
  } catch (error) {
    return unreadable(error);
  }
}

function readOne(json: unknown): RecordReading {
  try {
    return readWhole(json);
  } catch (error) {
    return unreadable(error);
  }
}

/** Throws what says nothing about a record. */
function unreadable(error: unknown): RecordReading {
  if (error instanceof Unreadable) return { kind: 'unreadable', slip: error.slip };
  throw error;
}

const wholeKeys = [
  ...['format', 'version', 'site', 'rules', 'day', 'year', 'sector', 'situation', 'person'],
  ...['done', 'result', 'code'],
];

function readWhole(json: unknown): RecordReading {
  const strange: Path[] = [];
  const known = (...keys: string[]) => ({ keys, strange });
  const whole = partOf(json, [], known(...wholeKeys));
  refuseOthers(whole);
  const record: SavedRecord = {
    format: recordFormat,
    version: recordVersion,
    site: textIn(whole, 'site'),
    rules: versionIn(whole),
    day: dayIn(whole, 'day'),
    year: yearIn(whole, 'year'),
    sector: textIn(whole, 'sector'),
    ...(whole.value.situation === undefined ? {} : { situation: textIn(whole, 'situation') }),
    ...(whole.value.person === undefined ? {} : { person: personIn(whole, strange) }),
    done: doneIn(
      partOf(whole.value.done, ['done'], known('complete', 'entries', 'hours', 'beside', 'spans')),
      strange,
    ),
    result: resultIn(
      partOf(whole.value.result, ['result'], known('used', 'outcome', 'basis', 'findings')),
      strange,
    ),
  };
  const { code } = whole.value;
  return { kind: 'record', record, code: typeof code === 'string' ? code : '', strange };
}

function refuseOthers({ value: { format, version } }: Part): void {
  if (format === 'learning-log') {
    throw new Unreadable({ kind: 'log-backup' });
  }
  if (format !== recordFormat) throw new Unreadable({ kind: 'other-format', read: format });
  if (version !== recordVersion) throw new Unreadable({ kind: 'other-version', read: version });
}

function personIn({ value }: Part, strange: Path[]): SavedRecord['person'] {
  const part = partOf(value.person, ['person'], { keys: ['grade', 'registered'], strange });
  return {
    ...(part.value.grade === undefined ? {} : { grade: textIn(part, 'grade') }),
    ...(part.value.registered === undefined ? {} : { registered: dayIn(part, 'registered') }),
  };
}

function doneIn(part: Part, strange: Path[]): Done {
  const { value } = part;
  if (value.entries === undefined) {
    for (const key of ['beside', 'spans']) if (value[key] !== undefined) strange.push(['done', key]);
    return { hours: amountsIn(value.hours, ['done', 'hours'], strange) };
  }
  const entries = listIn(part, 'entries').map((entry, i) =>
    entryIn(partOf(entry, ['done', 'entries', i], { keys: entryKeys, strange })),
  );
  const spans = () => listIn(part, 'spans').map((span, i) => spanIn(span, i, strange));
  return {
    ...{ complete: flagIn(part, 'complete'), entries },
    ...(value.beside === undefined ? {} : { beside: amountsIn(value.beside, ['done', 'beside'], strange) }),
    ...(value.spans === undefined ? {} : { spans: spans() }),
  };
}

/** Hours by key: the subjects, and keys of the same form that a version may know. */
function amountsIn(value: unknown, at: Path, strange: Path[]): Partial<Record<Key, number>> {
  const more = Object.keys(value ?? {}).filter((key) => /^[a-z]+(-[a-z]+)*$/.test(key));
  const given = partOf(value, at, { keys: [...subjects, ...more], strange });
  const hours: Partial<Record<Key, number>> = {};
  for (const key of new Set([...subjects, ...more])) {
    if (given.value[key] !== undefined) hours[key] = hoursIn(given, key);
  }
  return hours;
}

function spanIn(value: unknown, i: number, strange: Path[]): RecordedSpan {
  const at = ['done', 'spans', i];
  const part = partOf(value, at, { keys: ['first', 'last', 'hours', 'open', 'counted'], strange });
  return {
    first: dayIn(part, 'first'),
    last: dayIn(part, 'last'),
    hours: amountsIn(part.value.hours, [...at, 'hours'], strange),
    open: listIn(part, 'open').map(String),
    counted: listIn(part, 'counted').map(String),
  };
}

const entryKeys = ['day', 'title', 'subject', 'part', 'mode', 'as', 'times', 'hours', 'proof', 'state'];

function entryIn(part: Part): RecordedEntry {
  const { part: inside, as } = part.value;
  return {
    day: dayIn(part, 'day'),
    title: textIn(part, 'title'),
    subject: oneIn(part, 'subject', subjects),
    ...(inside === undefined ? {} : { part: textIn(part, 'part') }),
    ...(as === undefined
      ? { mode: oneIn(part, 'mode', ['in-person', 'remote'] as const) }
      : { as: textIn(part, 'as'), times: hoursIn(part, 'times') }),
    hours: hoursIn(part, 'hours'),
    proof: flagIn(part, 'proof'),
    state: oneIn(part, 'state', ['learned', 'declared', 'recognized']),
  };
}

function resultIn(part: Part, strange: Path[]): RecordedResult {
  const used = part.value.used === undefined ? {} : { used: oneIn(part, 'used', takens) };
  const findings = listIn(part, 'findings').map((finding, i) =>
    findingIn(partOf(finding, ['result', 'findings', i], { keys: findingKeys, strange })),
  );
  return {
    ...used,
    outcome: oneIn(part, 'outcome', ['met', 'short', 'incomplete', 'not-judged']),
    basis: oneIn(part, 'basis', ['official', 'law', 'reported', 'inferred', 'carried-forward']),
    findings,
  };
}

const takens = ['recognized', 'all'] as const;
const findingKeys = ['subject', 'finding', 'hours', 'atLeast', 'missing'];

function findingIn(part: Part): RecordedFinding {
  const optional = (key: 'atLeast' | 'missing') =>
    part.value[key] === undefined ? {} : { [key]: hoursIn(part, key) };
  return {
    subject: textIn(part, 'subject'),
    finding: oneIn(part, 'finding', ['met', 'short', 'unanswered', 'not-counted', 'not-asked']),
    hours: hoursIn(part, 'hours'),
    ...optional('atLeast'),
    ...optional('missing'),
  };
}
