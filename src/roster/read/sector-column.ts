import { below, textsIn } from '~/roster/find/column-cells';
import type { FoundColumns } from '~/roster/find/find-columns';
import { plainHeading } from '~/roster/find/headings';
import type { SectorRules } from '~/rules/duty/sector';
import type { Sheet } from '~/sheets/workbook';
import { readSector } from './read-sector';

/** A column that is not called 行业 and holds words for sectors. */
export interface SectorColumn {
  readonly column: number;
  /** The words for sectors of their own that stand in it. */
  readonly words: readonly string[];
  /** Whether nothing else stands in it. */
  readonly plain: boolean;
}

const trades = /岗位|职业|工种|职称|类[别型]$|从事|职系/;
const others = /所学|毕业|申报|课程|科目|学习|培训|单位|部门|证/;
const looked = 2000;
const mostWords = 30;

/** The column by which people's sectors could be told in a list that calls none so: 岗位 with 会计 and 教师 in it. */
export function sectorColumn(
  sheet: Sheet,
  { headerRows, headings, columns, questions }: FoundColumns,
  sectors: readonly SectorRules[],
): SectorColumn | undefined {
  const asked = questions.some((question) => 'field' in question && question.field === 'sector');
  if (headerRows === 0 || columns.sector !== undefined || asked) return undefined;
  const rows = below(sheet, headerRows);
  const found = headings.flatMap((heading, column): SectorColumn[] => {
    const called = plainHeading(heading);
    if (!trades.test(called) || others.test(called) || Object.values(columns).includes(column)) return [];
    const all = [...new Set(textsIn(rows, column, looked))];
    const words = all.filter((word) => ![undefined, 'general'].includes(readSector(word, sectors)));
    const plain = all.every((word) => readSector(word, sectors) !== undefined);
    return words.length > 0 && all.length <= mostWords ? [{ column, words, plain }] : [];
  });
  return found.find(({ plain }) => plain) ?? found[0];
}
