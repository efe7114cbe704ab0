import type { Basis } from '~/rules/duty/basis';
import type { Duty, Exemption } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';

export const reported: Basis = { grade: 'reported', source: '一份通知' };
export const clause = (n: number): Basis => ({ grade: 'official', clause: `made-1#s${n}`, quote: '原话' });

const situation = (key: string, does: Exemption['does'], n: number): Exemption => ({
  ...{ when: { kind: 'situation', situation: key }, does, say: '一种情况', name: key, basis: clause(n) },
});

/** From 2018 on 18 hours of common study by 一; electives don't count by 二; two situations by 三 and 四. */
export const period: Period = {
  from: 2018,
  requirements: [{ scope: 'common', atLeast: hours(18), basis: clause(1) }],
  notCounted: [{ subject: 'elective', basis: clause(2) }],
};

export function madeUp(more: Partial<SectorRules> = {}): SectorRules {
  return {
    ...{ sector: 'made-up', name: '某业专业技术人员', short: '某业', unit: '学时' as const, notes: [] },
    periods: [period],
    situations: [
      situation('graduated', { kind: 'fulfils', of: ['common'] }, 3),
      situation('student', { kind: 'exempt' }, 4),
    ],
    ...more,
  };
}

const duty: Duty = {
  ...{ duty: 'made-up', name: '另一项', authority: '一个机关', of: '一些人', unit: '小时' },
  ...{ span: { kind: 'year' }, measures: [], conditions: [], exemptions: [], conversions: [] },
};

/** Ninety hours in three years from a registration, seventy of assistants. */
export const termDuty: Duty = {
  ...{ ...duty, duty: 'term', name: '任期的一项', span: { kind: 'term', years: 3 } },
  grades: { worker: '社工师', assistant: '助理' },
  conditions: [
    {
      ...{ kind: 'at-least', of: 'total', basis: reported },
      amount: { kind: 'by-grade', hours: { worker: hours(90), assistant: hours(70) } },
    },
  ],
};

/** Ten hours in each year of three, and a paper counts for ten. */
export const paperYearly: Duty = {
  ...{ ...duty, duty: 'yearly', name: '一年一年的一项', span: { kind: 'cycle', years: 3, first: 2023 } },
  conditions: [
    {
      ...{ kind: 'at-least', of: 'total', over: { kind: 'each-year' }, basis: reported },
      amount: { kind: 'number', hours: hours(10) },
    },
  ],
  conversions: [
    {
      ...{ key: 'paper', name: '论文', basis: reported },
      gives: { kind: 'amount', of: 'total', hours: hours(10), per: '篇' },
    },
  ],
};

/** Ten credits a year, which nothing but what is told of the year counts. */
export const creditDuty: Duty = {
  ...{ ...duty, duty: 'credits', name: '学分' },
  measures: [{ kind: 'beside', key: 'credits', name: '学分', unit: '分' }],
  conditions: [
    { kind: 'at-least', of: 'credits', amount: { kind: 'number', hours: hours(10) }, basis: reported },
  ],
};

/** Ninety hours and ten credits in three years; a degree counts for all of the hours. */
export const termOfBoth: Duty = {
  ...termDuty,
  measures: creditDuty.measures,
  conditions: [...termDuty.conditions, ...creditDuty.conditions],
  conversions: [{ key: 'degree', name: '学历', basis: reported, gives: { kind: 'fulfils', of: ['total'] } }],
};
