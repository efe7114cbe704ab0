import { gradeNames } from '~/rules/basis';
import { type Hours, plain } from '~/rules/hours';
import { scopeNames, scopes, subjects } from '~/rules/subject';
import type { Written } from '~/sheets/write-csv';
import type { ListWords } from './list-words';
import { reasonSays } from './reason-says';
import { restsOf } from './rests-of';
import { type ExplainedRow, type RosterRow, rowOutcomeNames } from './roster';

const headings = [
  ...['行号', '姓名', '工号', '部门', '年度', '行业'],
  ...subjects.map((s) => scopeNames[s]),
  ...['计入合计', '结论'],
  ...scopes.map((s) => `${scopeNames[s]}还差`),
  ...['原因', '依据', '依据等级', '规则版本', '判断日期'],
];

/** The results of a list as a table to export, its heading first: each row with its clauses, their grade, the version of the figures and the day. */
export function* resultsTable(rows: Iterable<ExplainedRow>, words: ListWords): Generator<Written[]> {
  yield headings;
  const rests = restsOf(words);
  for (const row of rows) yield resultRow(row, words, rests);
}

/** How wide each column is best written, in characters. */
export const resultsWidths = headings.map((h) =>
  h === '原因' || h === '依据' ? 48 : h === '工号' ? 20 : 12,
);

function resultRow(row: ExplainedRow, words: ListWords, rests: (row: RosterRow) => string): Written[] {
  const sector = words.sectors.find((s) => s.sector === row.sector);
  return [
    ...[
      rowsIn(row),
      row.name,
      row.id,
      row.department,
      row.year ?? row.unread.year ?? '',
      sector?.short ?? row.unread.sector ?? '',
    ],
    ...subjects.map((s) => inHours(row.hours[s], row.unread[s])),
    ...[inHours(row.counted), rowOutcomeNames[row.outcome]],
    ...scopes.map((s) => inHours(row.missing[s])),
    row.reasons.map((r) => reasonSays(r, words.columns, words.headings, words.placeOf)).join('；'),
    ...[rests(row), row.grade ? gradeNames[row.grade] : '', words.version, words.today],
  ];
}

/** All rows of a person, the first where there is one only. */
function rowsIn({ row, rows }: RosterRow): Written {
  return rows && rows.length > 1 ? rows.join('、') : row;
}

function inHours(hours: Hours | undefined, otherwise = ''): Written {
  return hours === undefined ? otherwise : Number(plain(hours));
}
