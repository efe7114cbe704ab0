import { describe, expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { Cell } from '~/sheets/cell';
import { columns, judged, words } from './listed';

const done = ['18', '42', '12'];
const error = { problem: 'error', read: '#N/A' } as const;

describe('是谁', () => {
  test.each([
    ['只有姓名', ['甲', ''], columns, 'met'],
    ['只有工号', ['', '1'], columns, 'met'],
    ['都没有', ['', ''], columns, 'rejected'],
    ['名单里只有姓名这一列，空着', ['', '1'], { ...columns, id: undefined }, 'rejected'],
    ['名单里只有工号这一列，空着', ['甲', ''], { ...columns, name: undefined }, 'rejected'],
    ['名单里两列都没有', ['', ''], { ...columns, name: undefined, id: undefined }, 'met'],
  ])('%s', (_, [name = '', id = ''], found, outcome) => {
    const given = Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined));
    const { rows } = judged([[name, id, '', '2018', '一般', ...done]], { columns: given });
    expect(rows[0]?.outcome).toBe(outcome);
    if (outcome === 'rejected') expect(rows[0]?.reasons).toEqual([{ kind: 'nobody' }]);
  });

  test.each<[heading: string, says: string, outcome: string]>([
    ['性别', '男', 'met'],
    ['职称', '副教授', 'met'],
    ['出生年月', '1980年1月', 'met'],
    ['手机', '', 'rejected'],
    ['备注', '男', 'rejected'],
  ])('没有工号、名字像单位的，%s里写着“%s”：%s', (heading, says, outcome) => {
    const { rows } = judged([['金学院', '', '', '2018', '一般', ...done, says]], {}, [heading]);
    expect(rows[0]?.outcome).toBe(outcome);
    if (outcome !== 'met') expect(rows[0]?.reasons).toEqual([{ kind: 'department', name: '金学院' }]);
  });

  test.each([' 甲', '甲 ', '　甲　', '\u00a0甲', '甲\u00a0', '\t甲\n'])('%j 前后的空白不算', (name) => {
    const { rows } = judged([[name, name, name, '2018', '一般', ...done]]);
    expect(rows[0]).toMatchObject({ name: '甲', id: '甲', department: '甲' });
  });

  test('看不见的方向符号夹在哪一格里，都照没有的读', () => {
    const marked = (text: string) => `\u202d${text}\u202c\u200e`;
    const { rows } = judged([['甲', 'A0\u200b1', '一部', '2018', '一般', ...done].map(marked)]);
    expect(rows[0]).toMatchObject({ name: '甲', id: 'A01', department: '一部', year: 2018, outcome: 'met' });
  });

  test('只有看不见的符号的格子当作没有写', () => {
    const { rows } = judged([['甲', '\u200e', '\u2069', '\u202d\u202c', '\ufeff', ...done]], {
      year: 2018,
      sector: 'general',
    });
    expect(rows[0]).toMatchObject({ id: '', department: '', outcome: 'met' });
  });

  test('读不懂的格子里写着什么，原样留着；公式没有存下结果，照直说；空着的是空的', () => {
    const lost: Cell = { problem: 'formula-without-value', read: '' };
    const [row] = judged([['甲', '1', '', '明年', '？', lost, '约42', error]]).rows;
    expect(row?.unread).toEqual({
      year: '明年',
      sector: '？',
      common: '（没有存下结果）',
      professional: '约42',
      elective: '#N/A',
    });
    expect(judged([['甲', '1', '', '', '一般', ...done]]).rows[0]?.unread).toEqual({ year: '' });
    expect(judged([['', '', '', '2018', '一般', ...done]]).rows[0]?.unread).toEqual({});
    const { year: _, ...without } = columns;
    expect(judged([['甲', '1', '', '', '一般', ...done]], { columns: without }).rows[0]?.unread).toEqual({
      year: '',
    });
  });

  test('姓名一格是错误值，退回', () => {
    expect(judged([[error, '1', '', '2018', '一般', ...done]]).rows[0]?.reasons).toEqual([
      { kind: 'cell', field: 'name', trouble: 'error' },
    ]);
  });

  test.each<[string, Cell, string]>([
    ['CSV 里没有值的公式', { problem: 'formula-without-value', read: '=1+1' }, '=1+1'],
    ['只有一个等号', { problem: 'formula-without-value', read: '=' }, '='],
    ...['@SUM(A1)', '-2+3', '＝一部', '+甲', '=1', '--甲'].map((t): [string, Cell, string] => [t, t, t]),
  ])('姓名、部门像公式（%s）：照文字显示，学时照样判断，并且说一声', (_, cell, shown) => {
    const [row] = judged([[cell, '1', cell, '2018', '一般', ...done]]).rows;
    expect(row).toMatchObject({ name: shown, department: shown, outcome: 'met' });
    expect(row?.reasons).toEqual([
      { kind: 'like-formula', field: 'department' },
      { kind: 'like-formula', field: 'name' },
    ]);
  });

  test.each(['-', '张三', '·', '=', '18-20', '(甲)'])('姓名写着“%s”，不像公式', (name) => {
    expect(judged([[name, '1', '', '2018', '一般', ...done]]).rows[0]?.reasons).toEqual([]);
  });

  test('工作簿里没有存下值的公式，没有姓名可读，还是退回', () => {
    const cell = { problem: 'formula-without-value', read: '' } as const;
    expect(judged([[cell, '1', '', '2018', '一般', ...done]]).rows[0]?.outcome).toBe('rejected');
  });

  test('工号一格是错误值的，号码靠不住，学时照样判断', () => {
    const [row] = judged([['甲', error, '', '2018', '一般', ...done]]).rows;
    expect(row).toMatchObject({ outcome: 'met', sureId: false });
    expect(row?.reasons).toEqual([{ kind: 'cell', field: 'id', trouble: 'error' }]);
  });

  test.each(["'A01", '‘A01', "A'01"])('工号写着“%s”：只有最前面的撇号不算', (id) => {
    expect(judged([['甲', id, '', '2018', '一般', ...done]]).rows[0]?.id).toBe(id.replace(/^['‘]/, ''));
  });

  test('年度一列叫“学年”的，写着一个年份也说不准', () => {
    const called = ['姓名', '学年', '公需', '专业', '选修'];
    const settings = {
      headerRows: 1,
      columns: { name: 0, year: 1, common: 2, professional: 3, elective: 4 },
      sector: 'general',
    };
    const rows = [called, ['甲', '2018', ...done]];
    const { rows: people } = judgeRoster({ name: '', rows }, settings, words.sectors, words.today, called);
    expect(people[0]).toMatchObject({ outcome: 'rejected', year: undefined });
  });

  test('像丢了末尾的号码写在姓名里，不是工号，不退回', () => {
    expect(judged([['440106199001011000', '1', '', '2018', '一般', ...done]]).rows[0]?.outcome).toBe('met');
  });
});

describe('不设的科目里画一道线', () => {
  const accountant = (elective: string) =>
    judged([['甲', '1', '', '2018', '会计', '30', '60', elective]]).rows[0];

  test.each(['—', '——', ' - ', '－', '/', '／', '\\'])('会计的选修写着“%s”：没有填，照样判断', (mark) => {
    expect(accountant(mark)).toMatchObject({ outcome: 'met', reasons: [] });
  });

  test.each(['无', '-5', '—5', '约18'])('写着“%s”，照样退回', (said) => {
    expect(accountant(said)?.outcome).toBe('rejected');
  });

  test('要学的科目里画一道线，是有没有学看不准：退回', () => {
    expect(judged([['甲', '1', '', '2018', '一般', '18', '42', '—']]).rows[0]?.reasons).toEqual([
      { kind: 'cell', field: 'elective', trouble: 'not-a-number', said: '—' },
    ]);
  });
});

describe('身份证号末三位是 000', () => {
  // The check digits of 440106 19900101 100x and 000x under GB 11643.
  test.each([
    ['440106199001011000', false],
    ['440106199001010008', true],
    ['44010619900101000X', true],
    ['12345678901234000', true],
    ['1234567890123456000', true],
  ])('%s：可靠 %s；学时照样判断', (id, sureId) => {
    const [row] = judged([['甲', id, '', '2018', '一般', ...done]]).rows;
    expect(row).toMatchObject({ outcome: 'met', sureId });
  });

  test('数字前面为了存成文字的撇号，不是工号的', () => {
    expect(judged([['甲', "'440106199001010008", '', '2018', '一般', ...done]]).rows[0]?.id).toBe(
      '440106199001010008',
    );
  });

  test('校验位碰巧就是 0 的，号码是对的', () => {
    const sure = Array.from(
      { length: 1000 },
      (_, i) => `${440106 - i * 311}${19000101 + i * 12_347}${i % 10}000`,
    ).filter((id) => checkDigit(id.slice(0, 17)) === '0');
    expect(sure.length).toBeGreaterThan(50);
    for (const id of sure)
      expect(judged([['甲', id, '', '2018', '一般', ...done]]).rows[0]?.outcome).toBe('met');
  });
});

/** GB 11643 (ISO 7064, MOD 11-2): each digit doubled with what came before, then the complement to 12. */
function checkDigit(first17: string): string {
  const rest = [...first17].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - rest) % 11] as string;
}

describe('名单里写的，和给全部人选的', () => {
  const all = { year: 2018, sector: 'general' };
  const read = (year: Cell, sector: Cell) => judged([['甲', '1', '', year, sector, ...done]], all).rows[0];

  test('名单里写了的，按名单', () => {
    expect(read('2019', '会计')).toMatchObject({ year: 2019, sector: 'accounting' });
  });

  test('名单里写了、但读不懂的，不拿选的来猜', () => {
    expect(read('去年', '一般')?.outcome).toBe('rejected');
    expect(read('2018', '航天')?.outcome).toBe('rejected');
  });

  test('年度一格是错误值的，也不拿选的来猜，说是错误值', () => {
    expect(read(error, '一般')?.reasons).toEqual([{ kind: 'cell', field: 'year', trouble: 'error' }]);
    expect(read('2018', error)?.reasons).toEqual([{ kind: 'cell', field: 'sector', trouble: 'error' }]);
  });

  test('只有空白的格子当作没有写', () => {
    expect(read(' ', '　')).toMatchObject({ year: 2018, sector: 'general', outcome: 'met' });
  });
});

test.each([
  ['1999', 1999],
  ['2018 年', 2018],
  ['2018　年度', 2018],
  ['2118', undefined],
  ['1899', undefined],
  ['2018年底', 2018],
  ['2018-01-01', 2018],
  ['（18年）', 2018],
])('年度写着“%s”：%s', (typed, year) => {
  expect(judged([['甲', '1', '', typed, '一般', ...done]]).rows[0]?.year).toBe(year);
});

test('读不出的姓名和工号，读到什么就列什么', () => {
  expect(judged([[error, '1', error, '2018', '一般', ...done]]).rows[0]).toMatchObject({
    name: '#N/A',
    department: '#N/A',
  });
});

test('不认得、人也没有说是哪个行业的写法，退回并说出来', () => {
  const sectorWords = new Map([['航天', '']]);
  expect(judged([['甲', '1', '', '2018', '航天', ...done]], { sectorWords }).rows[0]?.reasons).toEqual([
    { kind: 'cell', field: 'sector', trouble: 'unknown', said: '航天' },
  ]);
});

describe('姓名里写着不止一个人', () => {
  const row = (name: string, id: string) =>
    judged([[name, id, '', '2018', '一般', '18', '42', '12']]).rows[0];
  test.each([
    ['赵一、钱二', ''],
    ['赵一，钱二，孙三', ''],
    ['赵一/钱二', ''],
    ['赵一;欧阳娜娜', ''],
    ['赵一等5人', ''],
    ['1.赵一等人', ''],
    ['赵一、钱二', 'A01、A02'],
    ['赵一、钱二等共3人', ''],
  ])('%s %s：退给人看，说请一人一行', (name, id) => {
    expect(row(name, id)).toMatchObject({
      outcome: 'rejected',
      reasons: [{ kind: 'several-people', name }],
    });
  });

  test.each([
    ['赵一/赵二', 'A01'],
    ['买买提·艾力', ''],
    ['阿卜杜 热合曼', ''],
    ['赵一（组长、党员）', ''],
    ['赵一-组长、党员', ''],
    ['组长、党员 赵一', ''],
    ['赵一（高等人才）', ''],
  ])('%s %s：是一个人', (name, id) => {
    expect(row(name, id)?.outcome).toBe('met');
  });
});
