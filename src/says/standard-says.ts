import type { Basis } from '~/rules/duty/basis';
import type { Conversion, Duty, Exemption, Key, Relief, When } from '~/rules/duty/duty';
import { type Hours, plain } from '~/rules/duty/hours';
import type { Requirement } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import type { Asks, BoundAs, Row } from '~/rules/standards/standard-rows';
import type { Was } from '~/rules/standards/was';
import { boundSays, keySays } from './duty-says';
import { gradeNames } from './grade-names';
import { nameOf, scopeNames } from './scope-names';

/** A row of the tables of standards in words. */
export interface SaidRow {
  readonly name: string;
  /** Of a part, what it lies inside. */
  readonly inside?: string | undefined;
  readonly asks: string;
  /** What makes it met, short or unanswered, or what it does. */
  readonly how: string;
  readonly basis: Basis;
  /** What it was a year before, and whether that differs. */
  readonly before: string;
  readonly differs: boolean;
}

/** What the words of a row need to know: the unit, and what keys are called. */
export interface Naming {
  readonly unit: string;
  readonly keySays: (key: Key) => string;
  /** Those among which a situation is named. */
  readonly situations: readonly Exemption[];
  /** The second duty whose rows these are. */
  readonly duty?: Duty | undefined;
}

/** How a sector's own year is named. */
export function sectorNaming({ unit, parts = [], situations = [] }: SectorRules): Naming {
  const measures = parts.map(({ key, name, of }) => ({ kind: 'part' as const, key, name, of }));
  return { unit, keySays: (key) => keySays(key, { measures }), situations };
}

/** How a second duty is named. */
export function dutyNaming(duty: Duty): Naming {
  return { unit: duty.unit, keySays: (key) => keySays(key, duty), situations: duty.exemptions, duty };
}

/** A row in words. */
export function rowSays(row: Row, naming: Naming): SaidRow {
  if (row.kind !== 'gone')
    return { ...asksSay(row, naming), basis: row.is.basis, ...beforeSays(row.was, row, naming) };
  const { name, inside, asks } = asksSay(row.row, naming);
  const gone = { how: '这一年没有这一项。', before: `上一年度有：${asks}`, differs: true };
  return { name, inside, asks: '没有了', basis: row.row.is.basis, ...gone };
}

type Said = Pick<SaidRow, 'name' | 'inside' | 'asks' | 'how'>;

function asksSay(row: Asks, naming: Naming): Said {
  const { unit } = naming;
  switch (row.kind) {
    case 'situation':
      return situationSays(row.is, naming);
    case 'day':
      return { name: '填天数的', asks: `1天按${plain(row.is.hours)}${unit}`, how: '折成学时再判断。' };
    case 'conversion':
      return conversionSays(row.is, naming);
    case 'carry-over': {
      const first = row.is.notFromFirstYear ? '；第一年超出的不结转' : '';
      const asks = `${naming.keySays(row.is.of)}最多${plain(row.is.atMost)}${unit}`;
      return { name: '上一年度的结转', asks, how: `上一年度超出的部分，计入这一年度${first}。` };
    }
    case 'at-least':
      return requirementSays(row.is, unit);
    case 'bound':
      return boundRowSays(row.is, naming);
    case 'not-counted':
      return { name: scopeNames[row.is.subject], asks: '不设', how: '填了也不计入合计。' };
    case 'not-asked':
      return { name: row.is.name ?? naming.keySays(row.is.of), asks: '不判断', how: row.is.say };
  }
}

function requirementSays(is: Requirement, unit: string): Said {
  const least = plain(is.atLeast);
  const open = is.scope === 'total' ? '有一类没有填，合计又不满，是信息不足' : '没有填是信息不足';
  return {
    name: nameOf(is),
    inside: is.part && `${scopeNames[is.part.of as Subject]}里的一部分`,
    asks: `至少${least}${unit}`,
    how: `满${least}${unit}是够，少于${least}是差；${open}。`,
  };
}

const hows: Readonly<Record<BoundAs['as'], string>> = {
  'at-least': '满这个数是够，少于是差；没有填是信息不足',
  'at-most': '超过的不计入',
  either: '几种办法满足一种就是够；都不满，填全了的是差，没有填全的是信息不足',
};

function boundRowSays({ as, bound }: BoundAs, { duty, keySays: named }: Naming): Said {
  if (!duty) throw new TypeError('Only a second duty has bounds');
  const part = duty.measures.find((m) => m.key === bound.of);
  const graded = bound.amount.kind === 'by-grade' ? '；没有说是哪一级的，满最高的数才是够' : '';
  const term = (bound.over ?? duty.span).kind === 'term' ? '；没有说从哪天起算的，是信息不足' : '';
  const whole = bound.wholeYears ? '；只看从头到尾都有这项要求的年度' : '';
  return {
    name: named(bound.of),
    inside: part?.kind === 'part' ? `${named(part.of)}里的一部分` : undefined,
    asks: boundSays(bound, duty, as),
    how: `${hows[as]}${as === 'at-most' ? '' : graded + term}${whole}。`,
  };
}

function conversionSays({ name, say, gives }: Conversion, naming: Naming): Said {
  const limits = say === undefined ? '' : ended(say);
  if (gives.kind === 'fulfils') return { name, asks: fulfilsSays(gives, naming), how: limits + settles };
  const { per, hours, once, atMost, of } = gives;
  const most = atMost === undefined ? '' : `，最多${plain(atMost)}${naming.unit}`;
  const asks = `每${per}${plain(hours)}${naming.unit}，计入${naming.keySays(of)}${once ? '，只算一次' : ''}${most}`;
  return { name, asks, how: `${limits}先折成学时，再和别的一起判断。` };
}

/** What settles something does so only where the hours do not. */
const settles = '学时够了的照学时，不够或没有填的按它。';

function situationSays({ name, when, does, say }: Exemption, naming: Naming): Said {
  const how = does.kind === 'fulfils' ? ended(say) + settles : ended(say);
  return { name: name ?? whenSays(when, naming), asks: reliefSays(does, naming), how };
}

function whenSays(when: When, { situations }: Naming): string {
  switch (when.kind) {
    case 'situation': {
      const same = (one: Exemption) => one.when.kind === 'situation' && one.when.situation === when.situation;
      return situations.find((one) => same(one) && one.name !== undefined)?.name ?? when.situation;
    }
    case 'age':
      return `年满${when.from}岁${when.below === undefined ? '' : `、不满${when.below}岁`}`;
    case 'months':
      return `这一期里有这项要求的月数，满${when.from}个、不满${when.below}个`;
    case 'began':
      return `这一期里才开始有这项要求${when.after === undefined ? '' : `，在${daySays(when.after)}以后`}`;
  }
}

/** A day of the year: 12-01 as 12月1日. */
function daySays(day: string): string {
  const [month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

function reliefSays(does: Relief, naming: Naming): string {
  switch (does.kind) {
    case 'exempt':
      return '不要求，不判断';
    case 'not-bound':
      return '还没有开始要求，不判断';
    case 'by-month':
      return `${does.of ? named(does.of, naming) : '各项'}按月数折减`;
    case 'share':
      return `各项减为${does.part}/${does.whole}`;
    case 'number':
      return `${naming.keySays(does.of)}改为至少${plain(does.hours)}${naming.unit}`;
    case 'fulfils':
      return fulfilsSays(does, naming);
  }
}

function fulfilsSays(
  {
    of,
    open = [],
    hours,
  }: { of: readonly Key[]; open?: readonly Key[] | undefined; hours?: Hours | undefined },
  naming: Naming,
): string {
  const unknown = open.length === 0 ? '' : `；${named(open, naming)}能不能算，没有查到，不判断`;
  const written = hours === undefined ? '' : `，记${plain(hours)}${naming.unit}`;
  return `${named(of, naming)}算完成${written}${unknown}`;
}

function named(keys: readonly Key[], naming: Naming): string {
  return keys.map(naming.keySays).join('、');
}

function ended(say: string): string {
  return /[。！？]$/.test(say) ? say : `${say}。`;
}

function beforeSays(was: Was<unknown>, row: Asks, naming: Naming): Pick<SaidRow, 'before' | 'differs'> {
  if (was === 'unknown') return { before: '上一年度没有标准', differs: false };
  if (was === 'same') return { before: '一样', differs: false };
  if (was === 'new') return { before: '这一年起有', differs: true };
  const old = { ...row, is: (was as { before: unknown }).before } as Asks;
  const [now, then] = [asksSay(row, naming), asksSay(old, naming)];
  const asked = now.asks === then.asks ? [] : [`上一年度是${then.asks}`];
  const words = now.name === then.name && now.how === then.how ? [] : ['说法和上一年度不同'];
  const said = [...asked, ...(asked.length > 0 ? [] : words), ...basisChange(row.is.basis, old.is.basis)];
  return { before: said.join('；') || '和上一年度不同', differs: true };
}

function basisChange(now: Basis, then: Basis): string[] {
  if (now.grade !== then.grade) return [`上一年度的依据是${gradeNames[then.grade]}`];
  return JSON.stringify(now) === JSON.stringify(then) ? [] : ['依据的出处和上一年度不同'];
}
