import { describe, expect, test } from 'vitest';
import { yearSays } from '~/islands/roster/read/year-says';
import { findColumns } from '~/roster/find/find-columns';
import { listYear, type YearWords } from '~/roster/find/list-year';
import { readYear } from '~/roster/find/read-year';
import type { RosterSettings } from '~/roster/find/settings';
import { titlesBelow } from '~/roster/find/titles-below';
import { yearInCell } from '~/roster/find/year-cell';
import { settleYears } from '~/roster/read/settle-years';
import { withWholeYears } from '~/roster/read/whole-years';

const heading = ['姓名', '公需科目', '专业科目', '选修科目'];

/** What a list with these words at these places says of its year. */
const told = (words: Partial<YearWords>) =>
  listYear({
    ofHours: [],
    above: [],
    headings: heading,
    sheet: 'Sheet1',
    file: '名单',
    below: [],
    elsewhere: [],
    ...words,
  });

describe('名单自己写的年度，在哪里都看', () => {
  test.each<[where: string, words: Partial<YearWords>, place: string]>([
    ['标题', { above: [['2023年度继续教育'], heading] }, 'title'],
    ['一格写“年度：”，下一格写2023年', { above: [['单位：', '某校', '', '年度：', '2023年']] }, 'title'],
    ['一格写“年度：”，下一格写2023', { above: [['年度：', '2023']] }, 'title'],
    ['统计年度', { above: [['统计年度', '2023', '人数：', '2018']] }, 'title'],
    ['表头', { ofHours: ['2023年公需', '2023年专业'] }, 'heading'],
    ['话里有冒号的不是名目', { above: [['说明：人数共计', '2023']] }, 'title'],
    ['工作表的名称', { sheet: '2023年' }, 'sheet'],
    ['文件名', { file: '2023年度名单' }, 'file'],
    ['表的最后', { below: ['2023年'] }, 'below'],
    ['标题，旁边还有填表的日子', { above: [['2023年度'], ['填表日期：2024年1月15日']] }, 'title'],
    ['文件名，标题里只有日子', { above: [['填表日期：2024年1月15日']], file: '2023年名单' }, 'file'],
    ['标题，文件名里是别的年', { above: [['2023年度']], file: '2024年1月上报' }, 'title'],
    ['标题，最后有签字的日子', { above: [['2023年度']], below: ['2024年1月15日'] }, 'title'],
    ['文件名，表头里写着本年度', { ofHours: ['本年度公需'], file: '2023' }, 'file'],
  ])('%s', (_, words, place) => {
    expect(told(words)).toMatchObject({ kind: 'year', year: 2023, place });
  });

  test.each<[where: string, words: Partial<YearWords>, why: string, place: string]>([
    ['标题写着学年', { above: [['2023—2024学年度继续教育']] }, 'school-year', 'title'],
    ['标题写着两年', { above: [['2022、2023年度']] }, 'two-years', 'title'],
    ['标题和工作表写的不是一年', { above: [['2022年度']], sheet: '2023' }, 'two-years', 'title'],
    ['表头写着两年', { ofHours: ['2022年公需', '2023年专业'] }, 'two-years', 'heading'],
    ['标题只写着上年度', { above: [['上年度继续教育']] }, 'relative', 'title'],
    ['文件名只有日子', { file: '名单20240115' }, 'day', 'file'],
    ['只有最后签字的日子', { below: ['填表日期：2024年1月15日'] }, 'day', 'below'],
    ['只有别处写着一年', { elsewhere: ['2023年度'] }, 'two-years', 'elsewhere'],
    ['标题写着学年，文件名写着一年', { above: [['2023学年']], file: '2023' }, 'school-year', 'title'],
  ])('%s：不是一年，要问', (_, words, why, place) => {
    expect(told(words)).toMatchObject({ kind: 'unclear', why, place });
  });

  test.each<[what: string, words: Partial<YearWords>]>([
    ['什么也没有写', { above: [['继续教育学时统计表'], heading] }],
    ['人数', { above: [['人数：', '2018']] }],
    ['人数，隔着空格', { above: [['人数：', '', '2018']] }],
    ['人数，后面有空格', { above: [['人数： ', '2018']] }],
    ['下面的话不止一年', { below: ['2022年没有完成的，2023年补学'] }],
    ['下面的话没有说哪一年', { below: ['上年度没有完成的，本年度补学'] }],
    ['别的列的表头', { above: [['姓名', '2022年考核']], headings: ['姓名', '2022年考核'] }],
    ['文号', { above: [['依据粤人社规〔2018〕11号']] }],
  ])('%s：没有写年度', (_, words) => {
    expect(told(words)).toEqual({ kind: 'none' });
  });

  test('CSV 的工作表就叫文件名：说文件名', () => {
    expect(told({ sheet: '2023名单', file: '2023名单' })).toMatchObject({ place: 'file' });
  });
});

test.each(['起止时间', '考核周期', '培训期间', '学习起止日期'])(
  '“%s”一列写着从哪天到哪天：是年度',
  (heading) => {
    const rows = [
      ['姓名', heading, '公需', '专业', '选修'],
      ['赵一', '2023.1.1—2023.12.31', '30', '42', '18'],
    ];
    expect(findColumns({ name: '', rows }).columns.year).toBe(1);
    expect(yearInCell(rows[1]?.[1] as string, heading)).toMatchObject({ kind: 'year', year: 2023 });
    const both = rows.map((row, i) => [...row, i === 0 ? '年度' : '2023']);
    expect(findColumns({ name: '', rows: both }).columns.year).toBe(5);
  },
);

test('表头下面单独一行写着的年度；紧挨着表头的，管下面全部', () => {
  const person = ['赵一', '18', '42', '12'];
  const below = (...rows: string[][]) => titlesBelow({ name: '', rows: [heading, ...rows] }, 1).below;
  expect(below(person, ['2023年', ''], ['注：略'])).toEqual(['2023年']);
  expect(below(['2022年'], person, ['2023年'])).toEqual(['2022年']);
});

test.each([
  ['2023', 2023],
  ['2023.0', 2023],
  ['2023.00', 2023],
  ['２０２３ 年度', 2023],
  ['23年', 2023],
  ['（23年）', 2023],
  ['2023年1-12月', 2023],
  ['2023-12-31', 2023],
  ['2023/1/1', 2023],
  ['202305', 2023],
  ['二〇二三年', 2023],
  ['2023-2024', 'two-years'],
  ['2023学年', 'school-year'],
  ['去年', 'relative'],
  ['我校23年度后', 2023],
  ['我校23年', 'short'],
  ['23年底', 'short'],
  ['23', undefined],
  ['不详', undefined],
])('年度列里写着“%s”：%s', (typed, says) => {
  const found = yearInCell(typed);
  const read = found.kind === 'year' ? found.year : found.kind === 'unclear' ? found.why : undefined;
  expect(read).toBe(says);
});

describe('年度列里只写着两位数', () => {
  const headings = ['姓名', '年度', '公需科目', '专业科目', '选修科目'];
  const settings = { headerRows: 1, columns: { name: 0, year: 1, common: 2, professional: 3, elective: 4 } };
  const whole = (...years: string[]) => {
    const rows = [headings, ...years.map((year) => ['赵一', year, '18', '42', '12']), ['合计', '2', '90']];
    return withWholeYears({ name: '', rows }, settings, headings)
      .rows.slice(1, -1)
      .map((row) => row[1]);
  };

  test.each<[written: string[], read: string[]]>([
    [
      ['23', '23'],
      ['2023', '2023'],
    ],
    [
      ['18', '23'],
      ['2018', '2023'],
    ],
    [
      ['（23）', '23.0'],
      ['2023', '2023'],
    ],
    [
      ['23', '', '〃'],
      ['2023', '', '〃'],
    ],
  ])('人人都这样写：%j 读作 %j', (written, read) => {
    expect(whole(...written)).toEqual(read);
  });

  test.each([
    ['有人写四位数，两位的可能是学时', ['23', '2023']],
    ['有人写的认不出来', ['23', '不详']],
    ['不像年份', ['99', '8', '230']],
    ['写的是天', ['23日', '23日']],
  ])('%s：照原样', (_, written) => expect(whole(...written)).toEqual(written));

  test('别的格子照原样', () => {
    const rows = [headings, ['赵一', '23', '18', '42', '12']];
    expect(withWholeYears({ name: '', rows }, settings, headings).rows[1]).toEqual([
      '赵一',
      '2023',
      '18',
      '42',
      '12',
    ]);
  });

  test('头二十行里没有人写短的，后面的不改；部门的表里写的不看', () => {
    const late = [...Array.from({ length: 20 }, () => ''), '23'];
    expect(whole(...late)).toEqual(late);
    const rows = [headings, ['赵一', '23', '18', '42', '12'], ['部门', '人数', '公需'], ['东区', '3', '180']];
    expect(withWholeYears({ name: '', rows }, settings, headings).rows[1]?.[1]).toBe('2023');
  });

  test('没有年度这一列，或者没有人写，整份照原样', () => {
    const sheet = { name: '', rows: [headings, ['赵一', '', '18', '42', '12']] };
    expect(withWholeYears(sheet, settings, headings)).toBe(sheet);
    expect(withWholeYears(sheet, { ...settings, columns: { name: 0 } }, headings)).toBe(sheet);
  });
});

test.each([
  ['2018', 2018],
  ['2018年', 2018],
  ['２０１８ 年度', 2018],
  ['2018年级', undefined],
  ['约2018', undefined],
  ['1818', undefined],
  ['20180101', undefined],
])('“%s”只是一个年度：%s', (typed, year) => {
  expect(readYear(typed)).toBe(year);
});

test('列名叫学年，写2023也是两个年度', () => {
  expect(yearInCell('不详', '学年')).toEqual({ kind: 'none' });
  expect(yearInCell('2023', '学年')).toMatchObject({
    kind: 'unclear',
    why: 'school-year',
    years: [2023, 2024],
  });
});

describe('没有写年度的行按哪一年', () => {
  const headings = ['姓名', '年度', '公需科目', '专业科目', '选修科目'];
  const settled = (years: string[], change: Partial<RosterSettings> = {}, last = ['合计']) => {
    const rows = [
      headings,
      ...years.map((year, i) => [`甲${'一二三四五'[i]}`, year, '18', '42', '12']),
      last,
    ];
    const sheet = { name: '', rows };
    const { headerRows, columns } = findColumns(sheet);
    const { settings, asks } = settleYears(sheet, { headerRows, columns, year: 2026, ...change }, headings);
    return {
      year: settings.year,
      place: settings.yearSeen?.kind === 'year' && settings.yearSeen.place,
      asks,
    };
  };
  const unclear = {
    kind: 'unclear',
    why: 'two-years',
    words: '2022、2023年度',
    years: [2022, 2023],
    place: 'title',
  } as const;

  test('什么也没有写：按选的', () => {
    expect(settled(['', ''])).toEqual({ year: 2026, place: false, asks: [] });
  });

  test('别的行都写着同一年：按那一年', () => {
    expect(settled(['2023', '', '2023'])).toEqual({ year: 2023, place: 'column', asks: [] });
  });

  test('别的行写着不同的年：问', () => {
    expect(settled(['2022', '', '2023']).asks).toMatchObject([
      {
        kind: 'which-year',
        seen: { kind: 'unclear', why: 'two-years', place: 'column', years: [2023, 2022] },
      },
    ]);
  });

  test.each([
    ['完成时间', ['2023-05-01', '2023-11-12'], [2023]],
    ['学习日期', ['2023.5.1', '2022年6月'], [2023, 2022]],
    ['认定时间', ['2023-05-01 10:20:30', ''], [2023]],
    ['提交时间', ['2024/1/5', '2024/1/6'], [2024]],
    ['登记日期', ['2022年6月', '2023.5.1'], [2023, 2022]],
    ['学完日期', ['2023-05-01', '没有写'], [2023]],
    ['学时取得时间', ['2023-05-01', '2023-11-20'], [2023]],
    ['参加培训时间', ['2023-05-01', '2023-11-20'], [2023]],
    ['學習時間', ['2023-05-01', '2023'], [2023]],
  ])('没有年度的列，“%s”一列写着日子：问', (heading, days, years) => {
    const [first = ''] = days;
    expect(ofDays(heading, days)).toMatchObject([
      {
        kind: 'which-year',
        seen: { why: 'day', place: 'days', years, words: `${heading} ${first}` },
      },
    ]);
  });

  test.each([
    ['是一个人的日子', '出生日期', ['1983-05-01', '1990-06-01']],
    ['是一个人的日子', '入职时间', ['2013-05-01', '2019-06-01']],
    ['是一个人的日子', '职称取得时间', ['2013-05-01', '2019-06-01']],
    ['是一个人的日子', '参加工作时间', ['2013-05-01', '2019-06-01']],
    ['写的多半不是日子', '学习时间', ['30小时', '2023-05-01', '半天']],
    ['空着', '完成时间', ['', '']],
    ['不是叫日期', '学习时间安排', ['2023-05-01', '2023-06-01']],
  ])('%s的“%s”：不问', (_, heading, days) => {
    expect(ofDays(heading, days)).toEqual([]);
  });

  test.each([
    [['2025-06-03', '2026-03-03', '2024-07-03'], { heading: '学习时间', years: [2026, 2024] }],
    [['2025-06-03', '2025-07-01'], undefined],
  ])('标题写了年度，学习时间里有别的年度的日子：按标题，并说出来（%j）', (days, otherDays) => {
    const all = ['姓名', '学习时间', '公需科目', '专业科目', '选修科目'];
    const sheet = { name: '', rows: [all, ...days.map((day) => ['甲', day, '30', '42', '18'])] };
    const columns = { name: 0, common: 2, professional: 3, elective: 4 };
    const yearSeen = { kind: 'year', year: 2025, words: '2025年度', place: 'title' } as const;
    const { settings, asks } = settleYears(sheet, { headerRows: 1, columns, year: 2025, yearSeen }, all);
    expect([settings.year, settings.otherDays, asks]).toEqual([2025, otherDays, []]);
    const says = yearSays(settings);
    expect(says).toMatch(/标题里写着“2025年度”，按2025年度核对。/);
    expect(says.includes('“学习时间”里还有2026年、2024年的日子，也算在2025年度。')).toBe(
      otherDays !== undefined,
    );
  });

  test('年度的列空着，另有一列写着日子：一样问；有人写了年度的，按那一年', () => {
    const all = ['姓名', '年度', '完成时间', '公需科目', '专业科目', '选修科目'];
    const asks = (...years: string[]) => {
      const rows = [all, ...years.map((year) => ['甲', year, '2023-05-01', '30', '42', '18'])];
      const sheet = { name: '', rows };
      return settleYears(sheet, { headerRows: 1, columns: findColumns(sheet).columns, year: 2026 }, all).asks;
    };
    expect(asks('', '')).toMatchObject([{ kind: 'which-year', seen: { place: 'days', years: [2023] } }]);
    expect(asks('2022', '')).toEqual([]);
  });

  function ofDays(heading: string, days: string[]) {
    const all = ['姓名', heading, '公需科目', '专业科目', '选修科目'];
    const sheet = { name: '', rows: [all, ...days.map((day) => ['甲', day, '30', '42', '18'])] };
    const columns = { name: 0, common: 2, professional: 3, elective: 4 };
    return settleYears(sheet, { headerRows: 1, columns, year: 2026 }, all).asks;
  }

  test('每一行都写了：标题看不准也不问，合计行没有写不算', () => {
    expect(settled(['2023', '2022'], { year: undefined, yearSeen: unclear }).asks).toEqual([]);
  });

  test('有一行没有写，标题看不准：问；选过了就不问', () => {
    const given = { year: undefined, yearSeen: unclear };
    expect(settled(['2023', ' '], given)).toEqual({
      year: undefined,
      place: false,
      asks: [{ kind: 'which-year', seen: unclear }],
    });
    expect(settled(['2023', ''], { ...given, year: 2022, yearBy: 'answered' })).toMatchObject({
      year: 2022,
      asks: [],
    });
    expect(settled(['2023', '', '2022'], { yearBy: 'chosen' })).toMatchObject({ year: 2026, asks: [] });
  });

  test('标题写了一年，没有别的日子：按标题', () => {
    const yearSeen = { kind: 'year', year: 2023, words: '2023年度', place: 'title' } as const;
    expect(settled(['', ''], { year: 2023, yearSeen })).toEqual({ year: 2023, place: 'title', asks: [] });
  });

  test('标题看不准，另有一列写着日子：问一次', () => {
    const all = ['姓名', '完成时间', '公需科目'];
    const columns = { name: 0, common: 2 };
    const sheet = { name: '', rows: [all, ['甲', '2023-05-01', '30']] };
    expect(settleYears(sheet, { headerRows: 1, columns, yearSeen: unclear }, all).asks).toEqual([
      { kind: 'which-year', seen: unclear },
    ]);
  });

  test('表头上面写的年度不是人的；占着几列的标题没有写年度，不算空着', () => {
    const columns = { name: 0, year: 1, common: 2, professional: 3, elective: 4 };
    const one = ['甲', '2023', '18', '42', '12'];
    const above = { name: '', rows: [['', '2022年'], headings, one, ['乙', '', '18', '42', '12']] };
    const { settings, asks } = settleYears(above, { headerRows: 2, columns }, headings);
    expect([settings.year, asks]).toEqual([2023, []]);
    const below = { name: '', rows: [headings, one, ['石油']], spanned: new Set([3]) };
    expect(settleYears(below, { headerRows: 1, columns, year: 2026 }, headings).settings.year).toBe(2026);
  });

  test('一列多半看不准：每种写法问一次，问过的不再问', () => {
    const years = ['2023-2024', '2023-2024', '2022-2023', '2023'];
    const words = [
      { word: '2023-2024', rows: 2, years: [2023, 2024] },
      { word: '2022-2023', rows: 1, years: [2022, 2023] },
    ];
    expect(settled(years).asks).toEqual([{ kind: 'year-words', words }]);
    const yearWords = new Map([
      ['2023-2024', 2023],
      ['2022-2023', undefined],
    ]);
    expect(settled(years, { yearWords }).asks).toEqual([]);
  });

  test('只有一两格看不准：不问，那几行退回', () => {
    expect(settled(['2023-2024', '2023', '2023']).asks).toEqual([]);
    expect(settled(['2023-2024', '2023']).asks).toEqual([]);
    expect(settled(['2023-2024', '2022-2023', '2023', '2023']).asks).toEqual([]);
  });

  test('写得多的在前面；写法太多的只问三十种；合计行写的不问', () => {
    const asked = (...given: Parameters<typeof settled>) =>
      settled(...given).asks.flatMap((ask) => (ask.kind === 'year-words' ? ask.words : []));
    const [first] = asked(['2022-2023', '2023-2024', '2023-2024']);
    expect(first).toMatchObject({ word: '2023-2024', rows: 2 });
    const many = Array.from({ length: 31 }, (_, i) => `2022-2023第${i + 1}批`);
    expect(asked(many)).toHaveLength(30);
    expect(asked(['2023-2024'], {}, ['合计', '2022-2023', '18', '42', '12'])).toHaveLength(1);
  });
});
