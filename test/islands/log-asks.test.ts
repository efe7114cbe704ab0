import { describe, expect, test } from 'vitest';
import {
  type Ask,
  type AskedField,
  aboveOption,
  asAbove,
  askKey,
  askSays,
  bySubjectOption,
  DayNotes,
  inYearOption,
  monthAndDay,
  noYear,
  oneDay,
  oneDayOption,
  orderOptions,
  threeNumbers,
  wordOptions,
  yearEndOption,
  yearOptions,
  yearsOption,
} from '~/islands/check/log/asks';

const long = '长'.repeat(30);
const cut = '长'.repeat(20);

const ask = (field: AskedField, read: string, change: Partial<Ask> = {}): Ask => ({
  ...{ key: '', field, read, absent: false, rows: ['第2行', '第3行'], options: [['x', 'y']] },
  ...change,
});

test.each([
  [ask('whose', ''), '表里有几个人的记录，共2条，导入谁的：'],
  [ask('whose', 'unnamed'), '接在写了姓名的行下面、自己没有写姓名的2条：'],
  [ask('hours', ''), '有几列都写着学时、数又不同的2条，学时按哪一列：'],
  [ask('year', ''), '没有写计入哪个年度、有几个可以选的2条：'],
  [ask('year', '', { options: [[asAbove, '']] }), '没有写日期和年度的2条：'],
  [
    ask('year', '', {
      options: [
        [asAbove, ''],
        ['2018', ''],
      ],
    }),
    '没有写计入哪个年度、有几个可以选的2条：',
  ],
  [ask('year', long), `写的是“${cut}”、按日期不能计入那个年度的2条：`],
  [ask('day', ''), '没有日期的2条：'],
  [ask('day', monthAndDay), '日期没有写年份、另外写着年度的2条：'],
  [ask('day', noYear), '日期没有写年份的2条：'],
  [ask('day', threeNumbers), '日期里哪个数是年、月、日说不准的2条：'],
  [ask('day', long), `日期写的是“${cut}”的2条：`],
  [ask('day', '寒假', { year: 2024 }), '2024年度的，日期写的是“寒假”的2条：'],
  [ask('mode', '', { absent: true }), '表里没有“面授或远程”这一列，这2条都是：'],
  [ask('state', ''), '“状态”空着的2条是：'],
  [ask('subject', long), `“科目”写的是“${cut}”的2条是：`],
  [ask('sector', '海洋', { rows: ['第2行'] }), '“行业”写的是“海洋”的1条是：'],
  [ask('sector', ''), '“行业”空着的2条是：'],
  [ask('proof', '', { absent: true }), '表里没有“学时证明”这一列，这2条都是：'],
])('%j问：%s', (one, says) => {
  expect(askSays(one)).toBe(says);
});

describe('可以选的', () => {
  test('每一样都有话', () => {
    expect(wordOptions).toEqual({
      subject: [
        ['common', '公需科目'],
        ['professional', '专业科目'],
        ['elective', '个人选修科目'],
      ],
      mode: [
        ['in-person', '面授'],
        ['remote', '远程'],
      ],
      state: [
        ['learned', '已学'],
        ['declared', '已申报'],
        ['recognized', '已认定'],
      ],
      proof: [
        ['yes', '有'],
        ['no', '没有'],
      ],
    });
    expect(
      [...yearEndOption, ...bySubjectOption, ...inYearOption, ...oneDayOption].map(([, says]) => says),
    ).toEqual([
      '都记作那个年度的最后一天',
      '都按科目叫，例如“公需科目学习”',
      '都是“年度”写的那一年的日期',
      '都是这一天：',
    ]);
  });

  test('各样的答案不会混成一样', () => {
    const values = [...yearEndOption, ...bySubjectOption, ...inYearOption, ...oneDayOption].map(([v]) => v);
    expect(new Set([...values, asAbove, '']).size).toBe(6);
    expect(oneDay).toBe(values[3]);
  });

  test('和上面相同，只在上面写了的时候', () => {
    expect(aboveOption(undefined)).toEqual([]);
    expect(aboveOption('2024')).toEqual([[asAbove, '和上面写了的一行（或小标题）相同']]);
  });

  test('哪一年', () => {
    expect(yearsOption([2025, 2024], undefined)).toEqual([
      ['2025', '都是2025年的'],
      ['2024', '都是2024年的'],
    ]);
    expect(yearsOption([], '2023')).toEqual([[asAbove, '都是上面的标题或行写的那一年的']]);
    expect(yearOptions([2018])).toEqual([['2018', '计入2018年度']]);
  });

  test('哪种次序，各举第一个例子', () => {
    const days = [
      ['ymd', '2025-03-05'],
      ['mdy', '2025-03-06'],
      ['dmy', '2025-03-07'],
    ] as const;
    expect(orderOptions(long, days)).toEqual([
      ['ymd', `都是年、月、日：“${cut}”是2025年3月5日`],
      ['mdy', `都是月、日、年：“${cut}”是2025年3月6日`],
      ['dmy', `都是日、月、年：“${cut}”是2025年3月7日`],
    ]);
  });
});

test('写得一样的是同一个问题，空格和全角不论；别的不是', () => {
  expect(askKey('state', '审核 通过１')).toBe(askKey('state', '审核通过1'));
  const keys = [
    askKey('year', '20', [24]),
    askKey('year', '2024'),
    askKey('year', '', [2024]),
    askKey('day', '2024'),
  ];
  expect(new Set([...keys, askKey('year', '20', [2, 4])]).size).toBe(5);
});

test.each([
  ['serial', '写成表格软件里的天数'],
  ['digits', '写成连着的数字'],
  ['time', '带着时间、星期或别的字，只取日期'],
  ['month', '只写到月，按那个月的最后一天记（还没到的按今天）'],
  [
    'month-one',
    '写成“2025.1”这样，按1月的最后一天记（表格软件把2025.10也存成2025.1；是10月的请在文件里写成2025-10）',
  ],
  ['span', '写的是一段时间，按最后一天记（还没过完的月份、季度按今天）'],
  ['short-year', '年份只写了两位，前面补上20'],
  ['year-last', '年份写在最后，只有一种读法'],
] as const)('日期的写法 %s，说%s，只举第一个例子', (form, says) => {
  const notes = new DayNotes();
  notes.note(form, '长'.repeat(40), '2025-03-05');
  notes.note(form, '别的', '2025-03-06');
  expect(notes.says()).toEqual([`有2条的日期${says}：“${long}”读作2025年3月5日。`]);
});
