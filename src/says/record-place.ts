import type { Scope } from '~/rules/duty/subject';
import type { Path } from '~/rules/record/unreadable';
import { scopeNames } from './scope-names';

/** What an object inside a record is called, its number after it where there are several. */
const objects: Readonly<Record<string, readonly [before: string, after?: string]>> = {
  '': ['记录'],
  person: ['记录的本人'],
  done: ['所学'],
  'done.hours': ['所学的学时'],
  'done.beside': ['另一项要求的数'],
  'done.entries.*': ['第', '条'],
  'done.spans.*': ['第', '个周期'],
  'done.spans.*.hours': ['第', '个周期的学时'],
  result: ['结果'],
  'result.findings.*': ['结果第', '项'],
};

const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    site: '的网站地址',
    rules: '的规则版本',
    day: '的日期',
    year: '的年度',
    sector: '的行业',
    situation: '的本人情况',
  },
  person: { grade: '的级别', registered: '的登记日期' },
  done: { complete: '是否填齐', entries: '的各条', spans: '的各个周期' },
  'done.entries.*': {
    day: '的日期',
    title: '的内容',
    subject: '的科目',
    part: '的其中项',
    mode: '的学习方式',
    as: '的折算',
    times: '的折算数量',
    hours: '的学时',
    proof: '的学时证明',
    state: '的状态',
  },
  'done.spans.*': { first: '的第一天', last: '的最后一天', open: '没有记全的', counted: '的折算' },
  result: { used: '所用的学时', outcome: '的结论', basis: '的依据等级', findings: '的各项' },
  'result.findings.*': {
    subject: '的科目',
    finding: '的判断',
    hours: '的学时',
    atLeast: '的最低数',
    missing: '的差数',
  },
};

/** What a place in a record is called. */
export function placeName(at: Path): string {
  if (formOf(at) in objects) return objectName(at);
  const key = String(at[at.length - 1]);
  const inside = at.slice(0, -1);
  return objectName(inside) + (fields[formOf(inside)]?.[key] ?? scopeNames[key as Scope] ?? key);
}

/** What something is called that has no place in a record. */
export function strangeName(at: Path): string {
  return `${objectName(at.slice(0, -1))}的“${at[at.length - 1]}”`;
}

function objectName(at: Path): string {
  const [before, after] = objects[formOf(at)] ?? ['记录'];
  const index = at.find((step) => typeof step === 'number');
  return after === undefined ? before : `${before}${Number(index) + 1}${after}`;
}

function formOf(at: Path): string {
  return at.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}
