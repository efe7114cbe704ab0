import { describe, expect, test } from 'vitest';
import type { Answers } from '~/islands/check/log/asks';
import {
  asAbove,
  askKey,
  askSays,
  bySubject,
  inYear,
  leaveOut,
  monthAndDay,
  yearEnd,
} from '~/islands/check/log/asks';
import { slipInFileSays } from '~/islands/check/log/problem';
import { readText } from '~/islands/check/log/read-file';
import { readTable } from '~/islands/check/log/read-table';
import { unnamedKey } from '~/islands/check/log/whose';
import { emptyLog, importInto } from './log-ground';

const list = (...lines: string[]) => readText(lines.join('\n'));
const head = '日期,名称,科目,方式,学时,状态';
const row = '2025-03-01,甲,专业,网络,6,已学';

function cameTo(lines: readonly string[], answers: Answers = {}) {
  const { plan, open, judged, list: used } = importInto(emptyLog, list(...lines), answers);
  return {
    added: plan.added.map((e) => [e.day, e.title, e.subject, e.mode, e.hours / 10].join(' ')),
    asked: open.map(askSays),
    unread: judged.unread.map((u) => u.slips.map((s) => slipInFileSays(s, '学时')).join('')),
    says: used.leftOut,
  };
}

describe('表里有几个人', () => {
  const rows = [`姓名,${head}`, `张三,${row}`, `李四,${row}`, `张三,2025-03-02,乙,专业,网络,4,已学`];

  test('不混在一起：先问是谁的，回答以前什么也不导入', () => {
    expect(cameTo(rows)).toMatchObject({
      added: [],
      asked: ['表里有几个人的记录，共3条，导入谁的：'],
      unread: [],
    });
  });

  test('答了就只导入这一个人的，别人的几条说出来', () => {
    expect(cameTo(rows, { [askKey('whose', '')]: '张三' })).toMatchObject({
      added: ['2025-03-01 甲 professional remote 6', '2025-03-02 乙 professional remote 4'],
      asked: [],
      says: ['别人的没有导入：李四1条。'],
    });
  });

  test('没有写姓名的一行不知道是谁的，说出来，不导入', () => {
    expect(cameTo([...rows, `,${row}`], { [askKey('whose', '')]: '李四' })).toMatchObject({
      added: ['2025-03-01 甲 professional remote 6'],
      says: ['别人的没有导入：张三2条。', '没有写姓名、不知道是谁的，没有导入：第5行。'],
    });
  });

  describe('姓名只写在每个人的第一行', () => {
    const one = (who: string, n: number) => `${who},2025-03-0${n},课${n},专业,网络,${n},已学`;
    const merged = [`姓名,${head}`, one('张三', 1), one('', 2), one('', 3), one('李四', 4), one('', 5)];
    const whose = { [askKey('whose', '')]: '张三' };
    const question = '接在写了姓名的行下面、自己没有写姓名的3条：';

    test('先问下面的行是不是同一个人，不猜', () => {
      expect(cameTo(merged)).toMatchObject({
        added: [],
        asked: [question, expect.stringContaining('导入谁的')],
      });
      expect(cameTo(merged, whose)).toMatchObject({ asked: [question] });
    });

    test('答了是，各归上面的人', () => {
      const { added, says } = cameTo(merged, { ...whose, [unnamedKey]: asAbove });
      expect(added.map((says) => says.slice(11, 13))).toEqual(['课1', '课2', '课3']);
      expect(says).toEqual(['别人的没有导入：李四2条。']);
    });

    test('两种答案都有话', () => {
      const { open } = importInto(emptyLog, list(...merged));
      expect(open[0]).toMatchObject({
        absent: false,
        options: [
          [asAbove, '和上面写了姓名的是同一个人'],
          [leaveOut, '不知道是谁的，不导入'],
        ],
      });
    });

    test('答了不知道，不导入，照写的列出来', () => {
      const { added, says } = cameTo(merged, { ...whose, [unnamedKey]: leaveOut });
      expect(added).toHaveLength(1);
      expect(says).toEqual([
        '别人的没有导入：李四1条。',
        '没有写姓名、不知道是谁的，没有导入：第3行、第4行、第6行。',
      ]);
    });

    test('工号跟着姓名走，不接到别人后面', () => {
      const lines = merged.map((line, i) => line.replace(',', i === 0 ? ',工号,' : i === 1 ? ',A1,' : ',,'));
      const { added } = cameTo(lines, { [askKey('whose', '')]: '李四', [unnamedKey]: asAbove });
      expect(added.map((says) => says.slice(11, 13))).toEqual(['课4', '课5']);
    });

    test('写着“同上”的就是上面那个人，不问', () => {
      const lines = [`姓名,${head}`, one('张三', 1), one('同上', 2), one('李四', 4), one('〃', 5)];
      expect(cameTo(lines, whose)).toMatchObject({
        added: [{}, {}],
        asked: [],
        says: ['别人的没有导入：李四2条。'],
      });
    });
  });

  test('只有一个人的，姓名只写在第一行也不问', () => {
    expect(cameTo([`姓名,${head}`, `张三,${row}`, `,${row}`])).toMatchObject({ asked: [], says: [] });
  });
});

describe('一行里学时分几列写', () => {
  test.each([
    ['公需科目,专业科目,个人选修科目', '6,,2'],
    ['公需学时,专业学时,选修学时', '6,0,2'],
    ['公需课,专业课,选修课', '6,-,2'],
  ])('%s：写着的每一列是一条', (columns, cells) => {
    const { added, asked } = cameTo([`日期,名称,方式,${columns},状态`, `2025-03-01,甲,面授,${cells},已学`]);
    expect(added).toEqual(['2025-03-01 甲 common in-person 6', '2025-03-01 甲 elective in-person 2']);
    expect(asked).toEqual([]);
  });

  test('表头两层，学时下面分公需、专业、选修', () => {
    const rows = ['日期,名称,方式,学时,,,状态', ',,,公需,专业,选修,', '2025-03-01,甲,面授,,6,,已学'];
    expect(cameTo(rows).added).toEqual(['2025-03-01 甲 professional in-person 6']);
  });

  test('打勾的列说科目，学时在自己的一列', () => {
    const rows = ['日期,名称,公需,专业,选修,学时,方式,状态', '2025-03-01,甲,,√,,6,面授,已学'];
    expect(cameTo(rows).added).toEqual(['2025-03-01 甲 professional in-person 6']);
  });

  test('面授和远程各一列', () => {
    const rows = ['日期,名称,科目,面授学时,远程学时,状态', '2025-03-01,甲,专业,6,4,已学'];
    expect(cameTo(rows).added).toEqual([
      '2025-03-01 甲 professional in-person 6',
      '2025-03-01 甲 professional remote 4',
    ]);
  });

  test('有科目一列的，公需、专业两列不当学时', () => {
    const rows = [`${head},公需,专业`, `${row},30,42`];
    expect(cameTo(rows)).toMatchObject({
      added: ['2025-03-01 甲 professional remote 6'],
      says: ['没有用到的列：“公需”、“专业”。'],
    });
  });
});

describe('几列都像学时', () => {
  const rows = (columns: string, cells: string) => [
    `日期,名称,科目,方式,${columns},状态`,
    `2025-03-01,甲,专业,网络,${cells},已学`,
  ];

  test('认定的比申报的准，没有用的一列说出来', () => {
    expect(cameTo(rows('申报学时,认定学时', '20,18'))).toMatchObject({
      added: ['2025-03-01 甲 professional remote 18'],
      says: ['没有用到的列：“申报学时”。'],
    });
  });

  test('学分和学时的数不同，问按哪一列', () => {
    const both = rows('学分,学时', '2,18');
    expect(cameTo(both)).toMatchObject({
      added: [],
      asked: ['有几列都写着学时、数又不同的1条，学时按哪一列：'],
      unread: [],
    });
    expect(cameTo(both, { [askKey('hours', '')]: '学时' }).added).toEqual([
      '2025-03-01 甲 professional remote 18',
    ]);
  });

  test.each(['18,18', ',18', '18,'])('数相同、只写了一列的，不问：%s', (cells) => {
    expect(cameTo(rows('学分,学时', cells)).added).toEqual(['2025-03-01 甲 professional remote 18']);
  });

  test.each([
    ['学时（天）', '3', '3天'],
    ['培训天数', '3', '3天'],
    ['时长（分钟）', '90', '90分钟'],
    ['学时（单位：天）', '1.5', '1.5天'],
  ])('表头写着“%s”的，数不当学时', (column, cell, read) => {
    const { added, unread } = cameTo(rows(column, cell));
    expect([added, unread]).toEqual([[], [expect.stringContaining(`“${read}”`)]]);
  });

  test('表头写着一学时多少分钟的，数就是学时', () => {
    expect(cameTo(rows('学时数（45分钟/学时）', '6')).added).toHaveLength(1);
  });
});

test.each(['=Excel函数入门', '=1+1等于几'])('CSV 里名称以等号开头、不是公式的，就是名称：%s', (title) => {
  expect(cameTo([head, row.replace('甲', title)]).added).toEqual([
    `2025-03-01 ${title} professional remote 6`,
  ]);
});

test('别的列里这样写的，也是坏了的一格', () => {
  const { judged } = importInto(emptyLog, list(head, row.replace('已学', '=已学')));
  expect(judged.unread.map((u) => u.spoilt)).toEqual([expect.stringContaining('读到“=已学”')]);
});

test.each(['=A1', '=SUM(A1:A3)', '=VLOOKUP(A1,表!A:B,2)'])('是公式的，说这一格坏了：%s', (title) => {
  const { list: used, judged, plan } = importInto(emptyLog, list(head, row.replace('甲', `"${title}"`)));
  expect([plan.added, used.listed.length, judged.unread.map((u) => u.spoilt)]).toEqual([
    ...[[], 1],
    [expect.stringContaining(`读到“${title.slice(0, 20)}”，表格里的这一格坏了`)],
  ]);
});

describe('不是一条记录的行', () => {
  test.each([
    '合计,,,,30,',
    ',2024年合计,,,30,',
    ',小计：,,,30,',
    ',,,学时合计,30,',
    '2025年度总计,,,,30,',
    ',合 计,,,60,',
  ])('合计写在哪一格都不导入：%s', (sum) => {
    expect(cameTo([head, row, sum])).toMatchObject({
      added: ['2025-03-01 甲 professional remote 6'],
      asked: [],
      unread: [],
      says: ['第3行是合计，没有导入。'],
    });
  });

  test.each([
    '注：以上均为本人填写',
    '填表人：张三,,审核人：李四,,日期：2025-12-31',
    '（盖章）',
    '单位负责人签字：,,,',
    '打印日期：2025-12-31',
    '2025年12月31日',
    ',,,,6,',
    '填表人：张三,,经办,,,',
    '（以上由单位填写）',
    '负责人：',
    '1、注：以证书为准',
  ])('落款和说明不问，照写的列出来：%s', (foot) => {
    const { added, asked, unread, says } = cameTo([head, row, foot]);
    expect([added.length, asked, unread]).toEqual([1, [], []]);
    expect(says).toEqual([expect.stringMatching(/^第3行“.{1,20}”不像一条记录，没有导入。$/)]);
  });

  test.each(['总学时制度解读', '合计与统计实务', '累计计时工资管理', '注册会计师后续教育', '打印技术'])(
    '名称像合计、像说明，有日期有学时的照样是一条：%s',
    (title) => {
      expect(cameTo([head, row.replace('甲', title)]).added).toHaveLength(1);
    },
  );
});

describe('只写一次的，下面的行跟着', () => {
  const dated = { [askKey('day', '')]: yearEnd };

  test('年度合并成一格的，问一次是不是和上面相同', () => {
    const rows = ['年度,名称,科目,方式,学时,状态', '2024,甲,公需,网络,30,已学', ',乙,专业,网络,42,已学'];
    expect(cameTo(rows, dated)).toMatchObject({
      asked: ['没有写日期和年度的1条：'],
      unread: [],
    });
    expect(cameTo(rows, { ...dated, [askKey('year', '')]: asAbove }).added).toEqual([
      '2024-12-31 甲 common remote 30',
      '2024-12-31 乙 professional remote 42',
    ]);
  });

  test('每年一个小标题的', () => {
    const rows = [
      '名称,科目,方式,学时,状态',
      '2024年度',
      '甲,公需,网络,30,已学',
      '2025年',
      '乙,专业,网络,42,已学',
    ];
    const { added, says } = cameTo(rows, { ...dated, [askKey('year', '')]: asAbove });
    expect(added).toEqual(['2024-12-31 甲 common remote 30', '2025-12-31 乙 professional remote 42']);
    expect(says).toEqual(['第2行“2024年度”、第4行“2025年”是小标题，没有当作一条。']);
  });

  test('按科目分小标题的', () => {
    const rows = [
      '日期,名称,方式,学时,状态',
      '一、公需科目',
      '2025-03-01,甲,网络,30,已学',
      '（二）专业课',
      '2025-03-02,乙,网络,6,已学',
    ];
    expect(cameTo(rows, { [askKey('subject', '')]: asAbove }).added).toEqual([
      '2025-03-01 甲 common remote 30',
      '2025-03-02 乙 professional remote 6',
    ]);
  });

  test('上面没有写过的，没有“和上面相同”可以选', () => {
    const { open } = importInto(
      emptyLog,
      list('日期,名称,科目,方式,学时,状态', '2025-03-01,甲,,网络,6,已学'),
    );
    expect(open[0]?.options.map(([value]) => value)).not.toContain(asAbove);
  });
});

describe('日期只写月和日', () => {
  const rows = [
    '年度,日期,名称,科目,方式,学时,状态',
    '2025,3月5日,甲,专业,网络,6,已学',
    '2025,4月1日至3日,乙,专业,网络,6,已学',
  ];

  test('有年度的，问一次是不是那一年', () => {
    expect(cameTo(rows).asked).toEqual(['日期没有写年份、另外写着年度的2条：']);
    expect(cameTo(rows, { [askKey('day', monthAndDay)]: inYear }).added).toEqual([
      '2025-03-05 甲 professional remote 6',
      '2025-04-03 乙 professional remote 6',
    ]);
  });

  test('写成“3.1”的，可能是表格丢了零的3月10日，不猜', () => {
    expect(cameTo([rows[0] as string, '2025,3.1,甲,专业,网络,6,已学']).unread).toHaveLength(1);
  });
});

test('一张表里上下两个表头，列的次序不同，各按各的读', () => {
  const rows = [head, row, '合计,,,,6', '名称,日期,科目,学时,方式,状态', '乙,2025-04-01,公需,30,面授,已学'];
  expect(cameTo(rows).added).toEqual([
    '2025-03-01 甲 professional remote 6',
    '2025-04-01 乙 common in-person 30',
  ]);
});

test('学习时间下面分起、止两列的，按止的一天', () => {
  const rows = [
    '学习时间,,名称,科目,方式,学时,状态',
    '起,止,,,,,',
    '2025-03-01,2025-03-05,甲,专业,网络,6,已学',
  ];
  expect(cameTo(rows).added).toEqual(['2025-03-05 甲 professional remote 6']);
});

test('每年一行、三类学时各一列的，也是记录', () => {
  const rows = ['年度,公需科目,专业科目,个人选修科目,总学时,状态,方式', '2024,30,42,18,90,已认定,网络'];
  const answers = { [askKey('day', '')]: yearEnd, [askKey('title', '')]: bySubject };
  expect(cameTo(rows, answers)).toMatchObject({
    added: [
      '2024-12-31 公需科目学习 common remote 30',
      '2024-12-31 专业科目学习 professional remote 42',
      '2024-12-31 个人选修科目学习 elective remote 18',
    ],
    says: ['没有用到的列：“总学时”。'],
  });
});

test('繁体的表头和词也认得，名称照原来的字', () => {
  const rows = ['日期,課程名稱,科目,學習方式,學時,審核狀態', '2025-03-01,會計實務,專業科目,網絡,6,審核通過'];
  expect(cameTo(rows).added).toEqual(['2025-03-01 會計實務 professional remote 6']);
});

describe('同一年度的行写得不一样', () => {
  const rows = (...ends: string[]) => [
    `${head},年度,行业,本年度记全`,
    ...ends.map((end, i) => `2025-03-0${i + 1},课${i},专业,网络,6,已学,2025,${end}`),
  ];
  const says = (...ends: string[]) => importInto(emptyLog, list(...rows(...ends))).plan.says;

  test.each([
    [
      ['会计,是', '卫生健康,是'],
      '2025年度的行业写得不一样（会计专业技术人员、卫生健康专业技术人员），按先写的会计专业技术人员。',
    ],
    [['会计,是', '会计,否'], '2025年度有的行写记全、有的写没有，按没有记全。'],
    [['会计,已齐'], '“本年度记全”写的是“已齐”，无法识别（这里要写是或否），按没有记全。'],
  ])('%j：说按了什么', (ends, said) => {
    expect(says(...ends)).toEqual([said]);
  });

  test('写得一样的不说', () => {
    expect(says('会计,是', '会计,是')).toEqual([]);
  });
});

test('隐藏和划掉的行、没有表头的表，都说出来', () => {
  const cells = (text: string) => text.split(',');
  const found = readTable({
    format: 'xlsx',
    sheets: [
      {
        name: '记录',
        rows: [head, row, row].map(cells),
        hiddenRows: new Set([2]),
        struckRows: new Set([3]),
      },
      { name: '草稿', rows: [['2024年学了30学时']] },
    ],
  });
  expect(found).toMatchObject({
    leftOut: [
      '第2行在表格里是隐藏的，也读了，请核对。',
      '第3行在表格里划掉了，也读了，请核对。',
      '表“草稿”里没有学习记录的表头，没有导入。',
    ],
  });
});

test('没有用到的列按名称说出来；序号和空的列不说', () => {
  const rows = [`序号,${head},施教机构,,空的`, `1,${row},协会,备注,`];
  expect(cameTo(rows).says).toEqual(['没有用到的列：“施教机构”、第9列（没有表头）。']);
});
