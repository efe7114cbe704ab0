import type { Log } from '~/rules/log';
import { scopeNames } from '~/rules/subject';
import { expected, fieldNames, modeNames, stateNames } from './words';

/** The headings of an exported table; import knows them again. */
export const headings = [
  fieldNames.day,
  fieldNames.title,
  fieldNames.subject,
  fieldNames.mode,
  fieldNames.hours,
  fieldNames.proof,
  fieldNames.state,
  fieldNames.year,
  '编号',
] as const;

/** In characters. */
export const widths = [12, 40, 14, 12, 8, 10, 10, 10, 20] as const;

/** A log as rows of a table, the earliest entry first. */
export function entryRows({ entries }: Log): (string | number)[][] {
  const inOrder = [...entries].sort((a, b) => (a.day < b.day ? -1 : 1));
  return [
    [...headings],
    ...inOrder.map((e) => [
      e.day,
      e.title,
      scopeNames[e.subject],
      modeNames[e.mode],
      e.hours / 10,
      e.proof ? '有' : '无',
      stateNames[e.state],
      e.year,
      e.id,
    ]),
  ];
}

/** What a table says of itself, on a sheet of its own. */
export function explanation(sectorName: string): string[][] {
  return [
    ['说明', ''],
    ['行业', sectorName],
    [fieldNames.day, '学完的那一天，写成 2025-03-01'],
    [fieldNames.subject, expected.subject],
    [fieldNames.mode, expected.mode],
    [fieldNames.hours, '数字，最多一位小数'],
    [fieldNames.proof, expected.proof],
    [fieldNames.state, expected.state],
    [fieldNames.year, '计入哪一个年度，只能计一次；只有一个可能时可以不写'],
    ['编号', '再导入时认出同一条，不要改；新加的行留空'],
  ];
}
