import { describe, expect, test } from 'vitest';
import {
  type Answers,
  asAbove,
  askKey,
  askSays,
  eachRow,
  inYear,
  monthAndDay,
  noYear,
  oneDay,
  rowKey,
  threeNumbers,
  yearEnd,
} from '~/islands/check/log/asks';
import { slipInFileSays } from '~/islands/check/log/problem';
import { readText } from '~/islands/check/log/read-file';
import { emptyLog, importInto } from './log-ground';

const head = '年度,日期,名称,科目,方式,学时,状态';
const row = (year: string, day: string) => `${year},${day},甲,专业,网络,6,已学`;

/** What a table of these years and days comes to. */
function cameTo(rows: readonly (readonly [year: string, day: string])[], answers: Answers = {}, title = '') {
  const lines = [title, head, ...rows.map(([year, day]) => row(year, day))].filter((line) => line !== '');
  const { plan, open, judged } = importInto(emptyLog, readText(lines.join('\n')), answers);
  return {
    days: plan.added.map((e) => e.day),
    asked: open.map(askSays),
    choices: open.map((ask) => ask.options.map(([, name]) => name)),
    unread: judged.unread.length,
    slips: judged.unread.flatMap((u) => u.slips.map((slip) => slipInFileSays(slip, '学时'))),
    says: judged.says,
  };
}

describe('年度一列怎样写', () => {
  const written = ['25年', '25年度', '２５年', "'25年", '25 年', 'FY25', '2025.0', '2025 年 度'];
  test.each([...written, '2025年（度）', '二〇二五年', '二零二五', '贰零贰伍年度'])(
    '“%s”是2025年度',
    (year) => {
      expect(cameTo([[year, '2025-03-05']])).toMatchObject({ days: ['2025-03-05'], asked: [], unread: 0 });
      expect(cameTo([[year, '3月5日']], { [askKey('day', monthAndDay)]: inYear }).days).toEqual([
        '2025-03-05',
      ]);
      expect(cameTo([[year, '']], { [askKey('day', '')]: yearEnd }).days).toEqual(['2025-12-31']);
    },
  );

  test.each(['25', '05年', '去年', '2024-2025年', '2025学年', '25年3月至26年2月'])(
    '“%s”说不准，照写的问',
    (year) => {
      expect(cameTo([[year, '2025-03-05']])).toMatchObject({
        days: [],
        asked: [expect.stringContaining(`写的是“${year}”`)],
      });
    },
  );

  test.each(['25年', '25年度', '二〇二五年'])('日期一列只写“%s”的，是没有日期的那一年', (day) => {
    expect(cameTo([['', day]], { [askKey('day', '')]: yearEnd }).days).toEqual(['2025-12-31']);
  });

  test.each([
    '25年',
    '25年度',
    '二〇二五年度',
    '25年度公需科目',
    '2025年专业科目学习情况',
    '一、2025年度',
    '十二、25年度',
    '（一）2025年',
    '（3）2025年',
    '12、2025年',
  ])('小标题“%s”说的是下面的行的年度', (title) => {
    const lines = [head.replace('年度,', ''), title, row('', '3月5日').slice(1)].join('\n');
    const { open } = importInto(emptyLog, readText(lines));
    expect(open.map((ask) => ask.options[0]?.[0])).toEqual([asAbove]);
  });
});

describe('年份只写两位', () => {
  test.each([
    [
      '别的日期是那一年',
      [
        ['', '2025-01-02'],
        ['', '25.3.5'],
      ],
    ],
    [
      '年度写着那一年',
      [
        ['2025', '25/3/5'],
        ['2025年度', '25-01-02'],
      ],
    ],
  ] as const)('%s：就是那一年，并且说出来', (_, rows) => {
    const { days, asked, says } = cameTo(rows);
    expect([days.length, asked]).toEqual([2, []]);
    expect(days).toContain('2025-03-05');
    expect(says).toEqual([expect.stringMatching(/年份只写了两位.*读作2025年3月5日/)]);
  });

  test('没有别的可以看：几条只问一次，答了都照这样读', () => {
    const rows = [
      ['', '25.3.5'],
      ['', '25.4.6'],
    ] as const;
    expect(cameTo(rows)).toMatchObject({
      days: [],
      asked: ['日期里哪个数是年、月、日说不准的2条：'],
      choices: [['都是年、月、日：“25.3.5”是2025年3月5日']],
      unread: 0,
    });
    expect(cameTo(rows, { [askKey('day', threeNumbers)]: 'ymd' }).days).toEqual(['2025-03-05', '2025-04-06']);
  });

  test('年份在最后、月和日说不准的，各种次序都给选', () => {
    const rows = [
      ['', '3/5/2025'],
      ['', '6/7/25'],
    ] as const;
    expect(cameTo(rows).choices).toEqual([
      ['都是月、日、年：“3/5/2025”是2025年3月5日', '都是日、月、年：“3/5/2025”是2025年5月3日'],
    ]);
    expect(cameTo(rows, { [askKey('day', threeNumbers)]: 'dmy' }).days).toEqual(['2025-05-03', '2025-07-06']);
  });

  test('答的次序读不成日子的一行，照样指出来', () => {
    expect(
      cameTo(
        [
          ['', '3/5/2025'],
          ['', '25.13.5'],
        ],
        { [askKey('day', threeNumbers)]: 'mdy' },
      ),
    ).toMatchObject({
      days: ['2025-03-05'],
      unread: 1,
    });
  });
});

describe('没有写年份', () => {
  const rows = [
    ['', '3月5日'],
    ['', '第二季度'],
  ] as const;

  test('一起问一次是哪一年', () => {
    const { asked, choices } = cameTo(rows);
    expect(asked).toEqual(['日期没有写年份的2条：']);
    expect(choices).toEqual([['都是2026年的', '都是2025年的', '都是2024年的']]);
    expect(cameTo(rows, { [askKey('day', noYear)]: '2025' }).days).toEqual(['2025-03-05', '2025-06-30']);
  });

  test('表里别的年份也给选', () => {
    const of = (...years: number[]) =>
      cameTo([...years.map((y) => ['', `${y}-01-02`] as const), ...rows]).choices[0];
    expect(of(2019, 2025)).toEqual(['都是2026年的', '都是2025年的', '都是2024年的', '都是2019年的']);
    // More than anybody looks through are not offered.
    expect(of(2016, 2017, 2018, 2019, 2020)).toEqual(
      [2026, 2025, 2024, 2020, 2019, 2018].map((year) => `都是${year}年的`),
    );
  });

  test('表头上面的标题写着的一年，可以选', () => {
    const title = '2023年度继续教育情况,,,,,,';
    expect(cameTo(rows, {}, title).choices[0]?.[0]).toBe('都是上面的标题或行写的那一年的');
    expect(cameTo(rows, { [askKey('day', noYear)]: asAbove }, title).days).toEqual([
      '2023-03-05',
      '2023-06-30',
    ]);
  });

  test.each(['填表日期：2026年1月5日', '2023、2024年度'])('“%s”不是表的年度', (title) => {
    expect(cameTo(rows, {}, title).choices[0]).not.toContain('都是上面的标题或行写的那一年的');
  });

  test('另外写着年度的，问是不是那一年', () => {
    const own = [
      ['2025', '上半年'],
      ['2024', 'Q3'],
    ] as const;
    expect(cameTo(own, { [askKey('day', monthAndDay)]: inYear }).days).toEqual(['2025-06-30', '2024-09-30']);
  });
});

describe('日期写的是别的话', () => {
  const rows = [
    ['', '寒假'],
    ['', '寒假'],
    ['', '暑假'],
    ['', '暑假'],
  ] as const;

  test('写得一样的只问一次，一个日子就都答了', () => {
    expect(cameTo(rows)).toMatchObject({
      asked: ['日期写的是“寒假”的2条：', '日期写的是“暑假”的2条：'],
      unread: 0,
    });
    const answers = { [askKey('day', '寒假')]: '2025-02-10', [askKey('day', '暑假')]: '2025-08-10' };
    expect(cameTo(rows, answers).days).toEqual(['2025-02-10', '2025-02-10', '2025-08-10', '2025-08-10']);
  });

  test('不同年度的不是同一个日子，分开问；也可以都记作年末', () => {
    const years = [
      ['2024', '上学期'],
      ['2025', '上学期'],
    ] as const;
    expect(cameTo(years).asked).toEqual([
      '2024年度的，日期写的是“上学期”的1条：',
      '2025年度的，日期写的是“上学期”的1条：',
    ]);
    const answers = {
      [askKey('day', '上学期', [2024])]: yearEnd,
      [askKey('day', '上学期', [2025])]: '2025-07-01',
    };
    expect(cameTo(years, answers).days).toEqual(['2024-12-31', '2025-07-01']);
  });

  test('写着一个年份的可以记作那年年末，写着两个的不可以', () => {
    expect(cameTo([['', '2025年春']]).choices).toEqual([['都记作那个年度的最后一天', '都是这一天：']]);
    expect(cameTo([['', '2025年春']], { [askKey('day', '2025年春')]: yearEnd }).days).toEqual(['2025-12-31']);
    expect(cameTo([['', '2024-2025学年第一学期']]).choices).toEqual([['都是这一天：']]);
  });

  test('还没有写完的日子不算回答', () => {
    expect(cameTo(rows, { [askKey('day', '寒假')]: '' }).asked).toHaveLength(2);
  });

  test('选了一条一条写，就在那一行改', () => {
    expect(cameTo(rows.slice(0, 2), { [askKey('day', '寒假')]: eachRow })).toMatchObject({
      asked: [],
      unread: 2,
    });
  });

  test('选项里有一个是写日子的', () => {
    const { open } = importInto(emptyLog, readText([head, row('', '寒假')].join('\n')));
    expect(open[0]?.options.map(([value]) => value)).toEqual([oneDay]);
  });
});

describe('没有写日期', () => {
  const day = askKey('day', '');

  test('只写了年度的，可以记作那一年的最后一天，今年的是今天；答以前什么也不是', () => {
    const rows = [['2025', '']] as const;
    expect(cameTo(rows)).toMatchObject({
      days: [],
      asked: ['没有日期的1条：'],
      choices: [['都记作那个年度的最后一天']],
      unread: 0,
    });
    expect(cameTo(rows, { [day]: yearEnd }).days).toEqual(['2025-12-31']);
    expect(cameTo([['2026', '']], { [day]: yearEnd }).days).toEqual(['2026-11-26']);
  });

  const below = [
    ['', '2025.3.5'],
    ['', ''],
  ] as const;

  test('上面一行写了的，可以和它相同；年度也没有的，只有这一种', () => {
    expect(cameTo(below)).toMatchObject({
      days: ['2025-03-05'],
      asked: ['没有日期的1条：'],
      choices: [['和上面写了的一行（或小标题）相同']],
    });
    expect(cameTo(below, { [day]: asAbove }).days).toEqual(['2025-03-05', '2025-03-05']);
    expect(cameTo([below[0], ['2025', '']]).choices).toEqual([
      ['都记作那个年度的最后一天', '和上面写了的一行（或小标题）相同'],
    ]);
  });

  test('几条可以选的不同，一起给选，一样的只给一次', () => {
    expect(
      cameTo([
        ['2025', ''],
        ['', '2025-03-05'],
        ['2025', ''],
      ]).choices,
    ).toEqual([['都记作那个年度的最后一天', '和上面写了的一行（或小标题）相同']]);
  });

  test('下面的行写的年度，不是上面的标题', () => {
    expect(
      cameTo([
        ['', '3月5日'],
        ['2025', '2025-01-01'],
      ]).choices[0],
    ).not.toContain('都是上面的标题或行写的那一年的');
  });

  test('年末是对写了年度的几条答的，没有写年度的照样没有日期', () => {
    expect(cameTo([...below, ['2024', '']], { [day]: yearEnd })).toMatchObject({
      days: ['2025-03-05', '2024-12-31'],
      slips: ['日期空着，这里要写学完的那一天，例如 2025-03-01。'],
    });
  });

  test('什么也没有的，说空着，不问', () => {
    expect(cameTo([['', '']])).toMatchObject({ asked: [], unread: 1 });
  });
});

test('日历上没有的一天，说没有这一天，不当作别的话来问', () => {
  expect(cameTo([['', '2025年2月30日']])).toMatchObject({
    asked: [],
    slips: ['日期读到“2025年2月30日”，日历上没有这一天。'],
  });
});

test('在那一行自己写的，不再问，写得不对的说不对', () => {
  const mended = (cells: Answers) => cameTo([['', '寒假']], cells);
  expect(mended({ [rowKey('day', '第2行')]: '春天' })).toMatchObject({
    asked: [],
    slips: ['日期读到“春天”，日期写成 2025-03-01 这样。'],
  });
  expect(mended({ [rowKey('day', '第2行')]: '2025.3.5' }).days).toEqual(['2025-03-05']);
  const short = { [rowKey('day', '第2行')]: '25.3.5', [rowKey('year', '第2行')]: '2025' };
  expect(mended(short)).toMatchObject({ days: ['2025-03-05'], asked: [] });
});

test('还没有到的次序不给选，正好是今天的给选；后面有别的字的只问一次', () => {
  expect(cameTo([['', '12/11/26']]).choices).toEqual([['都是日、月、年：“12/11/26”是2026年11月12日']]);
  expect(cameTo([['', '11/26/26']]).choices).toEqual([['都是月、日、年：“11/26/26”是2026年11月26日']]);
  expect(cameTo([['', '3/5/27']])).toMatchObject({ asked: [], unread: 1 });
  expect(cameTo([['', '3/5/25上午']]).asked).toEqual(['日期里哪个数是年、月、日说不准的1条：']);
});

test('只画了一横的就是没有日期', () => {
  expect(
    cameTo(
      [
        ['2025', '-'],
        ['2025', '——'],
      ],
      { [askKey('day', '')]: yearEnd },
    ).days,
  ).toEqual(['2025-12-31', '2025-12-31']);
});
