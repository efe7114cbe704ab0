import { columnNames, expected, fieldNames, modeNames, stateNames } from '~/parts/record/log-words';
import { scopeNames } from '~/rules/duty/subject';
import { countedYear, type Log, sectorIn } from '~/rules/log/log';
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

/** A log as rows of a table, the earliest entry first, each with what its year is judged by. */
export function entryRows(log: Log, { rules, windows }: Ground): (string | number)[][] {
  const inOrder = [...log.entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [
    [...headings],
    ...inOrder.map((e) => {
      const year = countedYear(e, log, windows);
      const sector = sectorIn(log, year);
      return [
        e.day,
        e.title,
        scopeNames[e.subject],
        modeNames[e.mode],
        e.hours / 10,
        e.proof ? '有' : '无',
        stateNames[e.state],
        year,
        rules.find((r) => r.sector === sector)?.name ?? sector,
        log.complete.includes(year) ? '是' : '否',
        e.id,
      ];
    }),
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
  ];
}
