import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { Sheet } from '~/sheets/workbook';
import { words } from './listed';

const heading = ['工号', '姓名', '公需科目', '专业科目', '选修科目'];

/** How the rows of a list without a column of years come out, and which are nobody's. */
function read(rows: string[][], spanned?: Sheet['spanned']) {
  const sheet = { name: '名单', rows, spanned };
  const { headerRows, columns, headings, questions } = findColumns(sheet);
  expect(questions).toEqual([]);
  const settings = { headerRows, columns, year: 2019, sector: 'general' };
  const judged = judgeRoster(sheet, settings, words.sectors, words.today, headings);
  return {
    people: judged.rows.map(({ row, outcome }) => `${row} ${outcome}`),
    skipped: judged.skipped.map(({ row, why }) => `${row} ${why}`),
    duplicates: [...judged.duplicates.keys()],
    reasons: judged.rows.map((row) => judged.explained(row).reasons),
  };
}

const title = ['2019年度继续教育登记表'];
const one = ['001', '甲', '18', '42', '12'];
const two = ['002', '乙', '18', '42', '11'];

describe('打印成几页的名单，每页又有标题、表头和小计', () => {
  test('工号在第一列，小计写在工号里：不是人', () => {
    const page = (person: string[]) => [title, heading, person, ['本页小计', '', '18', '42', '12']];
    const { people, skipped } = read([...page(one), ...page(two), ['本页合计', '', '36', '84', '23']]);
    expect(people).toEqual(['3 met', '7 short']);
    expect(skipped).toEqual([
      '1 title',
      '2 heading',
      '4 total',
      '5 title',
      '6 heading',
      '8 total',
      '9 total',
    ]);
  });

  test('表头有两行，两行都又来一遍', () => {
    const deep = [
      ['工号', '姓名', '2019年学时', '', ''],
      ['', '', '公需科目', '专业科目', '选修科目'],
    ];
    const { people } = read([title, ...deep, one, title, ...deep, two]);
    expect(people).toEqual(['4 met', '8 short']);
  });

  test('页码、列的编号、横着合并的科室名：不是人', () => {
    const rows = [
      heading,
      ['1', '2', '3', '4', '5'],
      ['内科'],
      one,
      ['第1页，共2页'],
      ['外科（共1人）'],
      two,
    ];
    expect(read(rows, new Set([3])).people).toEqual(['4 met', '7 short']);
  });

  test('没有合并的两三个字可能是人，不丢', () => {
    expect(read([heading, ['', '宫羽'], one]).people).toEqual(['2 incomplete', '3 met']);
    expect(read([heading, ['', '蔺言'], one, two]).people).toEqual(['2 incomplete', '3 met', '4 short']);
  });

  test.each(['内科', '语文组', 'A组', '二班', '高一年级', '（内科）', '骨干', '东风片', 'ICU'])(
    '没有合并，别人都有工号，“%s”只有它自己：是小标题',
    (what) => expect(read([heading, ['', what], one, two]).people).toEqual(['3 met', '4 short']),
  );

  test('小标题写在工号那一列，没有编号', () => {
    expect(read([heading, ['内科'], one, ['外科'], two]).people).toEqual(['3 met', '5 short']);
  });

  test('下面又是表头的，是下一段的标题', () => {
    expect(read([heading, one, ['', '宫羽'], [], heading, two]).people).toEqual(['2 met', '6 short']);
  });

  test('签字的一行，日期写在学时那一列：不是人', () => {
    const sign = ['填表人：张三', '', '审核人：李四', '', '2019年12月1日'];
    expect(read([heading, one, sign]).people).toEqual(['2 met']);
  });

  test.each(['达标人数', '未达标人数', '参加人数'])('%s，旁边写着几个：不是人', (word) => {
    expect(read([heading, one, [word, '2'], [word, '', '2', '2', '1']]).people).toEqual(['2 met']);
  });
});

describe('下面又是一张表', () => {
  test('列的次序不同：下面的人退回，不按上面的列猜', () => {
    const other = ['工号', '姓名', '专业科目', '公需科目', '选修科目'];
    const { people, skipped, reasons } = read([
      heading,
      one,
      other,
      ['003', '丙', '42', '18', '12'],
      heading,
      two,
    ]);
    expect(people).toEqual(['2 met', '4 rejected', '6 short']);
    expect(skipped).toContain('3 other-heading');
    expect(reasons[1]).toEqual([{ kind: 'other-heading', row: 3 }]);
  });

  test('标题写着另一年：下面的人退回，不按上面的年度猜，也不算重复', () => {
    const later = ['2023年度继续教育登记表'];
    const { people, reasons, duplicates } = read([
      title,
      heading,
      one,
      later,
      heading,
      one,
      title,
      heading,
      two,
    ]);
    expect(people).toEqual(['3 met', '6 rejected', '9 short']);
    expect(reasons[1]).toEqual([{ kind: 'other-year', row: 4, said: '2023年度' }]);
    expect(duplicates).toEqual([]);
  });

  test('只写着年度的一行也是', () => {
    expect(read([heading, ['2019年度'], one, ['2023年度'], two]).people).toEqual(['3 met', '5 rejected']);
  });
});

describe('表头到哪里为止', () => {
  test('标题里写着年度，不让哪一列成了年度', () => {
    expect(findColumns({ name: '', rows: [title, heading, one] }).columns).not.toHaveProperty('year');
  });

  test('一门课一行的名单：第一个人不算进表头', () => {
    const rows = [
      ['姓名', '工号', '年度', '科目类别', '学时'],
      ['甲', '1', '2019', '公需科目', '18'],
    ];
    expect(findColumns({ name: '', rows })).toMatchObject({
      headerRows: 1,
      questions: [{ kind: 'kinds', column: 3, hours: [4] }],
    });
  });

  test('很后面才有人填的那一列，也是学时：问，不丢', () => {
    const blank = Array.from({ length: 300 }, () => ['1', '甲', '18', '', '42', '12']);
    const rows = [
      ['工号', '姓名', '公需科目', '专业科目面授', '专业科目远程', '选修科目'],
      ...blank,
      ['2', '乙', '18', '20', '22', '12'],
    ];
    expect(findColumns({ name: '', rows }).questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [3, 4] },
    ]);
  });
});
