import type { Key } from '~/rules/duty/duty';
import { type Subject, scopeNames, subjects } from '~/rules/duty/subject';
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
  shown,
  textIn,
  Unreadable,
  versionIn,
  yearIn,
} from './record-part';

/** A record as it was read, or a sentence on why there is none in the text. */
export type RecordReading =
  | {
      readonly kind: 'record';
      readonly record: SavedRecord;
      /** The check code it carries, as written; empty when it carries none. */
      readonly code: string;
      /** What stands in it beside what a record has. */
      readonly strange: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Reads a record out of a text, which may say other things before and after it. Where a mail program has left
 * several ways to read it, the one that `isRight` says yes to, or else the first.
 */
export function readRecord(text: string, isRight: (reading: RecordReading) => boolean): RecordReading {
  try {
    const readings = recordJson(text).map(readOne);
    return readings.find(isRight) ?? (readings[0] as RecordReading);
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

/** Throws what is no sentence about a record. */
function unreadable(error: unknown): RecordReading {
  if (error instanceof Unreadable) return { kind: 'unreadable', why: error.message };
  throw error;
}

const wholeKeys = [
  ...['format', 'version', 'site', 'rules', 'day', 'year', 'sector', 'situation', 'person'],
  ...['done', 'result', 'code'],
];

function readWhole(json: unknown): RecordReading {
  const strange: string[] = [];
  const known = (...keys: string[]) => ({ keys, strange });
  const whole = partOf(json, '记录', known(...wholeKeys));
  refuseOthers(whole);
  const record: SavedRecord = {
    format: recordFormat,
    version: recordVersion,
    site: textIn(whole, 'site', '的网站地址'),
    rules: versionIn(whole),
    day: dayIn(whole, 'day', '的日期'),
    year: yearIn(whole, 'year', '的年度'),
    sector: textIn(whole, 'sector', '的行业'),
    ...(whole.value.situation === undefined ? {} : { situation: textIn(whole, 'situation', '的本人情况') }),
    ...(whole.value.person === undefined ? {} : { person: personIn(whole, strange) }),
    done: doneIn(
      partOf(whole.value.done, '所学', known('complete', 'entries', 'hours', 'beside', 'spans')),
      strange,
    ),
    result: resultIn(
      partOf(whole.value.result, '结果', known('used', 'outcome', 'basis', 'findings')),
      strange,
    ),
  };
  const { code } = whole.value;
  return { kind: 'record', record, code: typeof code === 'string' ? code : '', strange };
}

function refuseOthers({ value: { format, version } }: Part): void {
  if (format === 'learning-log') {
    throw new Unreadable(
      '这是学习记录的备份，不是年度小结的记录：备份在自查的学习记录里导入，核验要的是“年度小结”里保存的记录文件。',
    );
  }
  if (format !== recordFormat) {
    throw new Unreadable(
      `这不是年度小结的记录：format 读到${shown(format)}，应当是“${recordFormat}”。请打开“年度小结”里保存的记录文件。`,
    );
  }
  if (version !== recordVersion) {
    throw new Unreadable(
      `记录的格式版本读到${shown(version)}，这里支持的是“${recordVersion}”。记录如果是在较新的网站上保存的，请到那里核验。`,
    );
  }
}

function personIn({ value }: Part, strange: string[]): SavedRecord['person'] {
  const part = partOf(value.person, '记录的本人', { keys: ['grade', 'registered'], strange });
  return {
    ...(part.value.grade === undefined ? {} : { grade: textIn(part, 'grade', '的级别') }),
    ...(part.value.registered === undefined ? {} : { registered: dayIn(part, 'registered', '的登记日期') }),
  };
}

function doneIn(part: Part, strange: string[]): Done {
  const { value } = part;
  if (value.entries === undefined) {
    for (const key of ['beside', 'spans']) if (value[key] !== undefined) strange.push(`所学的“${key}”`);
    return { hours: amountsIn(value.hours, '所学的学时', strange) };
  }
  const entries = listIn(part, 'entries', '的各条').map((entry, i) =>
    entryIn(partOf(entry, `第${i + 1}条`, { keys: entryKeys, strange })),
  );
  const spans = () => listIn(part, 'spans', '的各个周期').map((span, i) => spanIn(span, i, strange));
  return {
    ...{ complete: flagIn(part, 'complete', '是否填齐'), entries },
    ...(value.beside === undefined ? {} : { beside: amountsIn(value.beside, '另一项要求的数', strange) }),
    ...(value.spans === undefined ? {} : { spans: spans() }),
  };
}

/** Hours by key: the subjects, and keys of the same form that a version may know. */
function amountsIn(value: unknown, where: string, strange: string[]): Partial<Record<Key, number>> {
  const more = Object.keys(value ?? {}).filter((key) => /^[a-z]+(-[a-z]+)*$/.test(key));
  const given = partOf(value, where, { keys: [...subjects, ...more], strange });
  const hours: Partial<Record<Key, number>> = {};
  for (const key of new Set([...subjects, ...more])) {
    if (given.value[key] !== undefined) hours[key] = hoursIn(given, key, scopeNames[key as Subject] ?? key);
  }
  return hours;
}

function spanIn(value: unknown, i: number, strange: string[]): RecordedSpan {
  const where = `第${i + 1}个周期`;
  const part = partOf(value, where, { keys: ['first', 'last', 'hours', 'open', 'counted'], strange });
  return {
    first: dayIn(part, 'first', '的第一天'),
    last: dayIn(part, 'last', '的最后一天'),
    hours: amountsIn(part.value.hours, `${where}的学时`, strange),
    open: listIn(part, 'open', '没有记全的').map(String),
    counted: listIn(part, 'counted', '的折算').map(String),
  };
}

const entryKeys = ['day', 'title', 'subject', 'part', 'mode', 'as', 'times', 'hours', 'proof', 'state'];

function entryIn(part: Part): RecordedEntry {
  const { part: inside, as } = part.value;
  return {
    day: dayIn(part, 'day', '的日期'),
    title: textIn(part, 'title', '的内容'),
    subject: oneIn(part, 'subject', '的科目', subjects),
    ...(inside === undefined ? {} : { part: textIn(part, 'part', '的其中项') }),
    ...(as === undefined
      ? { mode: oneIn(part, 'mode', '的学习方式', ['in-person', 'remote'] as const) }
      : { as: textIn(part, 'as', '的折算'), times: hoursIn(part, 'times', '的折算数量') }),
    hours: hoursIn(part, 'hours', '的学时'),
    proof: flagIn(part, 'proof', '的学时证明'),
    state: oneIn(part, 'state', '的状态', ['learned', 'declared', 'recognized']),
  };
}

function resultIn(part: Part, strange: string[]): RecordedResult {
  const used = part.value.used === undefined ? {} : { used: oneIn(part, 'used', '所用的学时', takens) };
  const findings = listIn(part, 'findings', '的各项').map((finding, i) =>
    findingIn(partOf(finding, `结果第${i + 1}项`, { keys: findingKeys, strange })),
  );
  return {
    ...used,
    outcome: oneIn(part, 'outcome', '的结论', ['met', 'short', 'incomplete', 'not-judged']),
    basis: oneIn(part, 'basis', '的依据等级', ['official', 'law', 'reported', 'inferred', 'carried-forward']),
    findings,
  };
}

const takens = ['recognized', 'all'] as const;
const findingKeys = ['subject', 'finding', 'hours', 'atLeast', 'missing'];

function findingIn(part: Part): RecordedFinding {
  const optional = (key: 'atLeast' | 'missing', name: string) =>
    part.value[key] === undefined ? {} : { [key]: hoursIn(part, key, name) };
  return {
    subject: textIn(part, 'subject', '的科目'),
    finding: oneIn(part, 'finding', '的判断', ['met', 'short', 'unanswered', 'not-counted', 'not-asked']),
    hours: hoursIn(part, 'hours', '的学时'),
    ...optional('atLeast', '的最低数'),
    ...optional('missing', '的差数'),
  };
}
