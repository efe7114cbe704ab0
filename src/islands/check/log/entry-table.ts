import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { countedYear, type Log, sectorIn, yearsOf, yearsWritten } from '~/rules/log/log';
import { columnNames, expected, fieldNames, modeNames, stateNames } from '~/says/entry-names';
import { scopeNames } from '~/says/scope-names';
import { personSays } from './file-person';
import { besideSays, situationName } from './file-told';
import type { Ground } from './ground';

/** The headings of an exported table; import knows them again. */
export const headings = [
  fieldNames.day,
  fieldNames.title,
  fieldNames.subject,
  fieldNames.mode,
  fieldNames.hours,
  '学时证明',
  fieldNames.state,
  fieldNames.year,
  columnNames.sector,
  columnNames.complete,
  columnNames.id,
] as const;

/** In characters. */
export const widths = [12, 40, 14, 12, 8, 10, 10, 10, 20, 12, 20] as const;

export const seldomWidths = [12, 24, 10, 12, 18, 30] as const;

/** What few logs say: columns of a table only where they say it. */
const seldom = [
  fieldNames.part,
  fieldNames.as,
  fieldNames.times,
  columnNames.situation,
  columnNames.beside,
  columnNames.person,
] as const;

/** A log as rows of a table, the earliest entry first, each with what its year is judged by; then the years without an entry of which something is told. */
export function entryRows(log: Log, { rules, windows }: Ground): (string | number)[][] {
  const inOrder = [...log.entries].sort((a, b) => a.day.localeCompare(b.day));
  const years = yearsWritten(log, windows);
  const bare = yearsOf(log, windows).filter((year) => !years.has(year));
  const rowOf = (year: number, entry?: Entry) => {
    const own = rules.find((r) => r.sector === sectorIn(log, year));
    const { situation } = log.told?.[year] ?? {};
    return {
      plainly: [
        ...(entry ? written(entry) : Array<string>(7).fill('')),
        year,
        own?.name ?? sectorIn(log, year),
        log.complete.includes(year) ? '是' : '否',
        entry?.id ?? '',
      ],
      seldom: [
        ...(entry ? convertedIn(entry, own) : ['', '', '']),
        situation === undefined ? '' : situationName(own, year, situation),
        besideSays(own, year, log.told?.[year] ?? {}),
        personSays(log.person, rules),
      ],
    };
  };
  const rows = [
    ...inOrder.map((e) => rowOf(countedYear(e, log, windows), e)),
    ...bare.reverse().map((year) => rowOf(year)),
  ];
  const used = seldom.filter((_, i) => rows.some((row) => row.seldom[i] !== ''));
  const usedIn = <T>(all: readonly T[]) =>
    all.filter((_, i) => used.includes(seldom[i] as (typeof seldom)[number]));
  return [[...headings, ...used], ...rows.map((row) => [...row.plainly, ...usedIn(row.seldom)])];
}

function written({ day, title, subject, mode, hours, proof, state }: Entry): (string | number)[] {
  return [
    day,
    title,
    scopeNames[subject],
    mode === undefined ? '' : modeNames[mode],
    hours / 10,
    proof ? '有' : '无',
    stateNames[state],
  ];
}

function convertedIn({ part, as, times }: Entry, own: SectorRules | undefined): (string | number)[] {
  return [
    part === undefined ? '' : (own?.parts?.find((p) => p.key === part)?.name ?? part),
    as === undefined ? '' : (own?.conversions?.find((c) => c.key === as)?.name ?? as),
    as === undefined ? '' : (times ?? 1),
  ];
}

/** What a table says of itself, on a sheet of its own. */
export function explanation(): string[][] {
  return [
    ['说明', ''],
    [fieldNames.day, '学完的那一天，写成 2025-03-01'],
    [fieldNames.subject, expected.subject],
    [fieldNames.mode, expected.mode],
    [fieldNames.hours, '数字，最多一位小数'],
    [fieldNames.proof, expected.proof],
    [fieldNames.state, expected.state],
    [fieldNames.year, '计入哪一个年度，只能计一次；只有一个可能时可以不写'],
    [columnNames.sector, '那个年度按哪个行业判断；同一年度只能有一个'],
    [columnNames.complete, '那个年度是不是都记在这里了（没有记的科目就是0）：是或否'],
    [columnNames.id, '再导入时认出同一条，不要改；新加的行留空'],
    [fieldNames.part, '这一条全部属于的其中项，例如专业通识；没有就不要这一列'],
    [fieldNames.as, '按折算计的，写折算的名称，例如会议；课程和培训空着'],
    [fieldNames.times, '折算的有几科、几篇、几天；学时由它算出'],
    [columnNames.situation, '那个年度的本人情况，例如毕业；一般情况空着'],
    [columnNames.beside, '那个年度另一项要求的数，例如“继续教育学分25”'],
    [columnNames.person, '几年算一次的要求用：级别、登记的日期；每一行写的要相同'],
    ['只写年度的一行', '那一年没有学；本年度记全、本人情况写在这一行'],
  ];
}
