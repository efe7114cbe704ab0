import { fieldNames, hourFields, isSubject } from '~/roster/find/field';
import { inOneTable } from '~/roster/find/place';
import type { ExplainedRow, RosterRow } from '~/roster/judge/roster';
import { type Hours, plain } from '~/rules/duty/hours';
import { secondNames } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { scopes, subjects } from '~/rules/duty/subject';
import { gradeNames } from '~/says/grade-names';
import { scopeNames } from '~/says/scope-names';
import type { Written } from '~/sheets/write-csv';
import { basesOfRow } from './bases-of-row';
import type { ListWords } from './list-words';
import { rowOutcomeNames } from './outcome-names';
import { reasonSays } from './reason-says';

const headings = [
  ...['行号', '姓名', '工号', '部门', '年度', '行业'],
  ...subjects.map((s) => scopeNames[s]),
  ...['计入合计', '结论'],
  ...scopes.map((s) => `${scopeNames[s]}还差`),
  ...['原因', '依据', '依据等级', '规则版本', '判断日期'],
];

/** The results of a list as a table to export, its heading first, the parts that the list has behind it: each row with its clauses, their grade, the version of the figures and the day. */
export function* resultsTable(rows: Iterable<ExplainedRow>, words: ListWords): Generator<Written[]> {
  const joined = isJoined(words);
  const parts = hourFields.filter((field) => !isSubject(field) && words.columns[field] !== undefined);
  const all = [...headings, ...parts.flatMap((part) => [fieldNames[part], `${fieldNames[part]}还差`])];
  yield joined ? [...all, '工作表'] : all;
  const bases = basesOfRow(words);
  for (const row of rows) {
    const inParts = parts.flatMap((part) => [
      inHours(row.hours[part], row.unread[part]),
      inHours(row.missing[part]),
    ]);
    const cells = [...resultRow(row, words, bases), ...inParts];
    yield joined ? [...cells, sheetsOf(row, words)] : cells;
  }
}

/** How wide each column is best written, in characters. */
export const resultsWidths = headings.map((h) =>
  h === '原因' || h === '依据' ? 48 : h === '工号' ? 20 : 12,
);

function resultRow(row: ExplainedRow, words: ListWords, bases: (row: RosterRow) => string): Written[] {
  const sector = words.sectors.find((s) => s.sector === row.sector);
  return [
    ...[
      rowsIn(row, words),
      row.name,
      row.id,
      row.department,
      row.year ?? row.unread.year ?? '',
      sector?.short ?? row.unread.sector ?? '',
    ],
    ...subjects.map((s) => inHours(row.hours[s], row.unread[s])),
    ...[inHours(row.counted), rowOutcomeNames[row.outcome]],
    ...scopes.map((s) => inHours(row.missing[s])),
    [
      ...row.reasons.map((r) => reasonSays(r, words.columns, words.headings, words.placeOf)),
      ...(sector && row.grade ? notChecked(sector, row.year) : []),
    ].join('；'),
    ...[bases(row), row.grade ? gradeNames[row.grade] : '', words.version, words.today],
  ];
}

/** What another authority asks for beside the hours: a list does not tell it. */
function notChecked(sector: SectorRules, year: number | undefined): string[] {
  const names = year === undefined ? [] : secondNames(sector, year);
  return names.map((name) => `另一项要求“${name}”名单里没有，没有核对`);
}

/** All rows of a person, as their sheets count them. */
function rowsIn({ row, rows = [row] }: RosterRow, { placeOf = inOneTable }: ListWords): Written {
  const numbers = rows.map((one) => placeOf(one).row);
  return numbers.length === 1 ? (numbers[0] as number) : numbers.join('、');
}

/** Whether the rows stand in several sheets, so that each has to say in which. */
function isJoined({ placeOf = inOneTable }: ListWords): boolean {
  return placeOf(1).sheet !== undefined;
}

/** The sheet of each of a person's rows. */
function sheetsOf({ row, rows = [row] }: RosterRow, { placeOf = inOneTable }: ListWords): string {
  return rows.map((one) => placeOf(one).sheet).join('、');
}

function inHours(hours: Hours | undefined, otherwise = ''): Written {
  return hours === undefined ? otherwise : Number(plain(hours));
}
