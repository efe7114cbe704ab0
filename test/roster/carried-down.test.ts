import { describe, expect, test } from 'vitest';
import type { RosterSettings } from '~/roster/find/settings';
import { carriedDown } from '~/roster/read/carried-down';
import type { Cell } from '~/sheets/cell';
import { columns, headings } from './listed';

/** The departments and years of a list, once carried down, and how many rows took them. */
function carried(rows: Cell[][], change: Partial<RosterSettings> = {}) {
  const given = carriedDown(
    { name: '', rows: [headings, ...rows] },
    { headerRows: 1, columns, ...change },
    headings,
  );
  const read = (column: number) => given.sheet.rows.slice(1).map((row) => row[column] ?? '');
  return { departments: read(columns.department), years: read(columns.year), rows: given.carried };
}

let next = 0;
const person = (department: string, year = '2018') => {
  next++;
  return [`甲${next}`, `N${next}`, department, year, '一般', '18', '42', '12'];
};

describe('部门只写在一段的第一行', () => {
  test('往下带，带了几行说得出', () => {
    const { departments, rows } = carried(['办公室', '', ' ', '工程部', ''].map((d) => person(d)));
    expect(departments).toEqual(['办公室', '办公室', '办公室', '工程部', '工程部']);
    expect(rows).toEqual({ department: 3, year: 0 });
  });

  test('写到部门那一列以前就完了的行，也带', () => {
    const rows = [headings, person('办公室'), ['甲'], ['乙', 'A02']];
    const { year: _, ...others } = columns;
    const { sheet } = carriedDown({ name: '', rows }, { headerRows: 1, columns: others }, headings);
    expect(sheet.rows.slice(2)).toEqual([
      ['甲', '', '办公室'],
      ['乙', 'A02', '办公室'],
    ]);
  });

  test('同一个部门写了几次：空着的是漏写，不带', () => {
    const given = ['办公室', '办公室', '', '工程部'].map((d) => person(d));
    expect(carried(given)).toMatchObject({
      rows: { department: 0 },
      departments: ['办公室', '办公室', '', '工程部'],
    });
  });

  test('写法只差前后的空格，是同一个部门；空着的几格、表头上面写的，不算写了几次', () => {
    expect(carried(['办公室', '办公室 ', ''].map((d) => person(d))).rows.department).toBe(0);
    expect(carried(['办公室', ' ', ' '].map((d) => person(d))).rows.department).toBe(2);
    const rows = [['', '', '办公室'], headings, person('办公室'), person('')];
    expect(carriedDown({ name: '', rows }, { headerRows: 2, columns }, headings).carried.department).toBe(1);
  });

  test('没有可带的，整张表照原样', () => {
    const sheet = { name: '', rows: [headings, person('办公室'), person('工程部')] };
    expect(carriedDown(sheet, { headerRows: 1, columns }, headings).sheet).toBe(sheet);
  });

  test('部门一格是错误值的，不往下带', () => {
    const [name = '', id = '', , ...rest] = person('');
    const broken: Cell[] = [name, id, { problem: 'error', read: '#N/A' }, ...rest];
    expect(carried([broken, person('')])).toMatchObject({ departments: [broken[2], ''] });
  });

  test('不带过占着几列的标题', () => {
    const rows = [headings, person('办公室'), ['石油'], person('')];
    const sheet = { name: '', rows, spanned: new Set([3]) };
    expect(carriedDown(sheet, { headerRows: 1, columns }, headings).carried.department).toBe(0);
  });

  test('第一个人就没有写：上面没有可带的', () => {
    expect(carried(['', '办公室', ''].map((d) => person(d))).departments).toEqual(['', '办公室', '办公室']);
  });

  test('不带过小标题和小计，也不带进空行', () => {
    const given = [person('办公室'), person(''), [], ['小计'], person(''), ['二、工程部'], person('')];
    const { departments, rows } = carried(given);
    expect(departments).toEqual(['办公室', '办公室', '', '', '', '', '']);
    expect(rows.department).toBe(1);
    expect(carried([person('办公室'), ['二、工程部'], person('')]).departments).toEqual(['办公室', '', '']);
  });
});

describe('年度只写在一段的第一行', () => {
  const years = ['2018', '', '2019年', ''].map((year) => person('办公室', year));

  test('往下带', () => {
    expect(carried(years)).toMatchObject({ years: ['2018', '2018', '2019年', '2019年'], rows: { year: 2 } });
  });

  test('标题另写着年度，或者人选了：不带', () => {
    const seen = { kind: 'year', year: 2023, words: '2023年度', place: 'title' } as const;
    expect(carried(years, { yearSeen: seen }).rows.year).toBe(0);
    expect(carried(years, { yearBy: 'chosen' }).rows.year).toBe(0);
    const departments = ['办公室', '', '工程部'].map((d) => person(d));
    expect(carried(departments, { yearSeen: seen }).rows.department).toBe(1);
  });

  test('写的不是一个年度：不带', () => {
    expect(carried([person('', '2018-2019'), person('', '')]).rows.year).toBe(0);
  });
});

describe('写着“同上”的', () => {
  test.each(['同上', ' 同上 ', '〃', '″', '"', "''", '（同上）'])(
    '%s：带上面的，部门写过几次也带',
    (same) => {
      const given = ['办公室', same, '工程部', same, '办公室', same].map((d) => person(d));
      expect(carried(given)).toMatchObject({
        rows: { department: 3 },
        departments: ['办公室', '办公室', '工程部', '工程部', '办公室', '办公室'],
      });
    },
  );

  test('接连几个“同上”，后面空着的也带', () => {
    const given = ['办公室', '同上', '同上', '工程部', ''].map((d) => person(d));
    expect(carried(given).departments).toEqual(['办公室', '办公室', '办公室', '工程部', '工程部']);
  });

  test('年度也带，标题里写了年度也带；空着的还是空着', () => {
    const years = ['2018', '同上', '2019', '同上', '', '2018'].map((y) => person('办公室', y));
    const seen = carried(years, { yearSeen: { kind: 'year', year: 2018, words: '2018年', place: 'title' } });
    expect(seen).toMatchObject({ rows: { year: 2 }, years: ['2018', '2018', '2019', '2019', '', '2018'] });
  });

  test('上面没有、上面空着、上面不是一个年度的，不带', () => {
    expect(carried(['同上', '', '办公室'].map((d) => person(d)))).toMatchObject({
      departments: ['同上', '', '办公室'],
      rows: { department: 0 },
    });
    expect(carried(['办公室', '如同上', '同上月'].map((d) => person(d))).departments).toEqual([
      '办公室',
      '如同上',
      '同上月',
    ]);
    const gap = ['办公室', '办公室', '', '同上'].map((d) => person(d));
    expect(carried(gap).departments).toEqual(['办公室', '办公室', '', '同上']);
    const years = ['2018—2019', '同上'].map((y) => person('办公室', y));
    expect(carried(years).years).toEqual(['2018—2019', '同上']);
  });
});
