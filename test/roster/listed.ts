import type { RosterSettings } from '~/roster/find/settings';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { ExplainedRow } from '~/roster/judge/roster';
import type { ListWords } from '~/roster/say/list-words';
import type { Cell } from '~/sheets/cell';
import { sectors } from '../ground/ground';

/** The heading of a list that says everything of a person. */
export const headings = ['姓名', '工号', '部门', '年度', '行业', '公需课学时', '专业科目', '选修'];

export const columns = {
  name: 0,
  id: 1,
  department: 2,
  year: 3,
  sector: 4,
  common: 5,
  professional: 6,
  elective: 7,
};

export const words: ListWords = {
  sectors,
  columns,
  headings,
  documents: { 'yrsb-2018-277': '粤人社办〔2018〕277号' },
  version: '2026-09-01',
  check: 'https://example.gov.cn/check/',
  today: '2026-11-25',
};

/** The rows of a list under that heading, and further ones behind it, judged and explained. */
export function judged(rows: Cell[][], change: Partial<RosterSettings> = {}, further: string[] = []) {
  const all = [...headings, ...further];
  const { explained, ...judged } = judgeRoster(
    { name: '名单', rows: [all, ...rows] },
    { headerRows: 1, columns, ...change },
    words.sectors,
    words.today,
    all,
  );
  return { ...judged, rows: judged.rows.map(explained) };
}

/** One person's row, judged: the year, the sector, the hours of the three subjects. */
export function personIn(year: string, sector: string, ...hours: Cell[]): ExplainedRow {
  return judged([['甲', '001', '一部', year, sector, ...hours]]).rows[0] as ExplainedRow;
}
