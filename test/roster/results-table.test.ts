import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writing } from '~/islands/roster/desk/exported';
import { library } from '~/queries/library';
import { findColumns } from '~/roster/find/find-columns';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { ExplainedRow } from '~/roster/judge/roster';
import { resultsTable, resultsWidths } from '~/roster/say/results-table';
import type { Cell } from '~/sheets/cell';
import { readPasted } from '~/sheets/read-pasted';
import { firstSheet } from '../sheets/made';
import { judged, personIn, words } from './listed';

/** What stands under a heading in the first row of the table. */
function under(heading: string, row: ExplainedRow, said = words) {
  const [first = [], second = []] = resultsTable([row], said);
  return second[first.indexOf(heading)];
}

const official = '粤人社办〔2018〕277号 三第1段（yrsb-2018-277#s3-p1）';
const accounting = '粤人社办〔2018〕277号 三第2段（yrsb-2018-277#s3-p2）';

describe('判断了的每一行都带着依据、等级、规则版本和日子', () => {
  test.each([
    ['2018', '一般', official, '原文'],
    ['2019', '教育', official, '原文'],
    ['2018', '会计', accounting, '原文'],
    ['2024', '会计', accounting, '原文'],
    ['2020', '一般', /^广东技术师范大学通知.*，系转载$/, '据转载'],
    ['2023', '卫生', /^广州城市职业学院人事处通知.*，系转载$/, '据转载'],
    ['2022', '一般', /^2023年度省里学习要求的转载/, '据转载'],
    ['2025', '一般', /^沿用2023年的转载数字.*（编者推定）$/, '编者推定'],
    ['2026', '一般', /^沿用2023年的转载数字.*（编者推定）$/, '暂按最近一年'],
  ])('%s年度%s：%s，%s', (year, sector, basis, grade) => {
    for (const hours of [
      ['99', '99', '99'],
      ['0', '0', '0'],
      ['', '99', ''],
    ]) {
      const row = personIn(year, sector, ...hours);
      expect(under('依据', row)).toEqual(typeof basis === 'string' ? basis : expect.stringMatching(basis));
      expect(under('依据等级', row)).toBe(grade);
      expect(under('规则版本', row)).toBe('2026-09-01');
      expect(under('判断日期', row)).toBe('2026-11-25');
    }
  });

  test('不是原文的不写条款', () => {
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2026'])
      expect(under('依据', personIn(year, '一般', '30', '42', '18'))).not.toMatch(/#|277号/);
  });

  test('几个行业、几个年度在一份名单里，各是各的依据', () => {
    const rows = [
      personIn('2018', '一般', '18', '42', '12'),
      personIn('2018', '会计', '30', '60', ''),
      personIn('2023', '一般', '30', '42', '18'),
      personIn('2018', '一般', '18', '42', '12'),
    ];
    const [first = [], ...table] = resultsTable(rows, words);
    expect(table.map((row) => row[first.indexOf('依据')])).toEqual([
      official,
      accounting,
      expect.stringMatching(/，系转载$/),
      official,
    ]);
  });

  test('文号不在手里，就写文件编号，条款照样在', () => {
    const row = personIn('2018', '一般', '18', '42', '12');
    expect(under('依据', row, { ...words, documents: {} })).toBe(
      'yrsb-2018-277 三第1段（yrsb-2018-277#s3-p1）',
    );
  });
});

test.each([
  ['2017', '一般', '18', '信息不足'],
  ['2027', '一般', '18', '信息不足'],
  ['2023', '档案', '18', '信息不足'],
  ['2023', '出版', '18', '信息不足'],
  ['2018', '航天', '18', '无法识别'],
  ['去年', '一般', '18', '无法识别'],
  ['2018', '一般', '约18', '无法识别'],
])('%s年度%s、公需“%s”没有判断（%s），就没有依据和等级', (year, sector, common, outcome) => {
  const row = personIn(year, sector, common, '42', '12');
  expect(under('结论', row)).toBe(outcome);
  expect(under('依据', row)).toBe('');
  expect(under('依据等级', row)).toBe('');
  expect(under('计入合计', row)).toBe('');
});

describe('表里写什么', () => {
  test('一行是一个人：学时是数字，差多少各科分开写', () => {
    const table = resultsTable([personIn('2018', '一般', '17.5', '50', '0')], words);
    expect([...table]).toEqual([
      [
        '行号',
        '姓名',
        '工号',
        '部门',
        '年度',
        '行业',
        '公需科目',
        '专业科目',
        '个人选修科目',
        '计入合计',
        '结论',
        '合计还差',
        '公需科目还差',
        '专业科目还差',
        '个人选修科目还差',
        '原因',
        '依据',
        '依据等级',
        '规则版本',
        '判断日期',
      ],
      [
        2,
        '甲',
        '001',
        '一部',
        2018,
        '一般',
        17.5,
        50,
        0,
        67.5,
        '未达标',
        4.5,
        0.5,
        '',
        12,
        '合计还差4.5；公需科目还差0.5；个人选修科目还差12；多出的科目不能抵别的科目',
        official,
        '原文',
        '2026-09-01',
        '2026-11-25',
      ],
    ]);
  });

  test('会计不设选修：填了的不计入合计，说出来', () => {
    const row = personIn('2018', '会计', '30', '50', '20');
    expect(under('计入合计', row)).toBe(80);
    expect(under('专业科目还差', row)).toBe(10);
    expect(under('原因', row)).toContain('这个行业不设个人选修科目，填的不计入');
  });

  test('没有填的是空格，不是 0；没有读懂的照原样写着', () => {
    expect(under('公需科目', personIn('2018', '一般', '', '42', '12'))).toBe('');
    expect(under('公需科目', personIn('2018', '一般', '0', '42', '12'))).toBe(0);
    expect(under('公需科目', personIn('2018', '一般', '约18', '42', '12'))).toBe('约18');
    expect(under('年度', personIn('去年', '一般', '18', '42', '12'))).toBe('去年');
    expect(under('行业', personIn('2018', '航天', '18', '42', '12'))).toBe('航天');
  });

  test('工号重复的，原因里写出是哪几行', () => {
    const { rows } = judged([
      ['甲', '7', '', '2018', '一般', '18', '42', '12'],
      ['乙', '7', '', '2018', '一般', '18', '42', '12'],
    ]);
    expect(under('原因', rows[0] as ExplainedRow)).toBe('第2、3行的工号、年度相同，请确认哪一行是对的');
  });

  test('名单里有其中专业通识一列的，多写这一项和还差多少；名单里没有的另一项要求，说没有核对', () => {
    const columns = { ...words.columns, 'general-knowledge': 8 };
    const rows = [['甲', '1', '', '2025', '会计', '30', '60', '', '15']];
    const all = { name: '名单', rows: [[...words.headings, '其中专业通识'], ...rows] };
    const { sectors } = library();
    const { rows: found, explained } = judgeRoster(all, { headerRows: 1, columns }, sectors, words.today, []);
    const row = explained(found[0] as (typeof found)[number]);
    const said = { ...words, sectors, columns };
    expect(under('其中专业通识', row, said)).toBe(15);
    expect(under('其中专业通识还差', row, said)).toBe(5);
    expect(under('结论', row, said)).toBe('未达标');
    const nurse = personIn('2025', '卫生健康', '30', '42', '18');
    expect(under('原因', nurse, { ...words, sectors })).toContain(
      '“卫生健康继续教育学分”名单里没有，没有核对',
    );
    expect(under('原因', { ...nurse, year: 2023 }, { ...words, sectors })).not.toContain('没有核对');
  });

  test('每一列都有宽度，要读整句的最宽', () => {
    const [first = []] = resultsTable([], words);
    expect(resultsWidths).toHaveLength(first.length);
    const widest = first.filter((_, i) => resultsWidths[i] === Math.max(...resultsWidths));
    expect(widest).toEqual(['原因', '依据']);
    expect(resultsWidths[first.indexOf('工号')]).toBeGreaterThanOrEqual(18);
  });
});

type Format = 'csv' | 'cells' | 'xlsx';

/** An export as the page makes it, step by step. */
async function exportOf(rows: readonly ExplainedRow[], format: Format): Promise<Blob> {
  const steps = writing(resultsTable(rows, words), format);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The texts of an export as a spreadsheet is handed them, a row of names and ids under the heading. */
async function handed(row: ExplainedRow, format: Format): Promise<string[]> {
  const blob = await exportOf([row], format);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (format === 'xlsx') {
    const shared = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] as Uint8Array);
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    return [...shared.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, t = '']) =>
      t.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] as string),
    );
  }
  const text = new TextDecoder().decode(bytes);
  return Papa.parse<string[]>(text, { delimiter: format === 'csv' ? ',' : '\t' }).data.flat();
}

/** Whether a spreadsheet could take a text for a formula: a sign in any of its forms, behind whatever can't be seen. */
function couldRun(text: string): boolean {
  const seen = text.replace(/^[\p{C}\p{Z}]+/u, '').normalize('NFKC');
  return /^[\t\r\n]/.test(text) || /^[=+\-@\u2212]/.test(seen);
}

const short = personIn('2018', '一般', '18', '42', '0');
const formats = ['csv', 'cells', 'xlsx'] as const;
const signs = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1+1',
  '@SUM',
  '\t=1+1',
  '\r=1+1',
  '\t甲',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\u2060=1+1',
  '\u0001=1+1',
  '"=1+1"',
  '"=1+1',
  '甲"\t=1+1',
  '甲\n=1+1',
];

describe.each(formats)('导出成 %s，没有什么能当公式运行', (format) => {
  test.each(signs)('姓名、工号、部门写着 %j', async (text) => {
    const row = { ...short, name: text, id: text, department: text };
    expect((await handed(row, format)).filter(couldRun)).toEqual([]);
  });

  test('随便怎样拼的开头（fast-check 种子 20181227）', async () => {
    const piece = fc.constantFrom(...'=+-@＝＋－＠﹢﹣﹦−\t\r\n \u3000\u200b\ufeff\u2060"\'甲1');
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        expect((await handed({ ...short, name, department: name }, format)).filter(couldRun)).toEqual([]);
      }),
      { seed: 20181227, numRuns: format === 'xlsx' ? 60 : 600 },
    );
  });
});

test('XLSX 里没有公式格子；写下再读回来，姓名还是原来的字', async () => {
  for (const name of signs.map((text) => text.trim()).filter((text) => !/\p{C}/u.test(text))) {
    const blob = await exportOf([{ ...short, name }], 'xlsx');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<f');
    expect((await firstSheet(bytes)).rows[1]?.[1]).toBe(name);
  }
});

describe.each(formats)('导出成 %s，工号看得清、读得回', (format) => {
  test.each(['-12', '0012', '000', '440106199001011234', '12345678901', 'A-01', '12-3'])('%s', async (id) => {
    const row = { ...short, id };
    const blob = await exportOf([row], format);
    const { rows } =
      format === 'cells'
        ? (readPasted(await blob.text()).sheets[0] as Awaited<ReturnType<typeof firstSheet>>)
        : await firstSheet(new Uint8Array(await blob.arrayBuffer()));
    expect(String(rows[1]?.[2]).trim()).toBe(id);
  });

  test('前面有零的、十二位以上的，给表格的不是光秃秃的数字', async () => {
    if (format === 'xlsx') return;
    for (const id of ['0012', '440106199001011234']) {
      expect((await handed({ ...short, id }, format)).filter((text) => text === id)).toEqual([]);
    }
  });

  test('学时还是数字，一行还是一行', async () => {
    const row = { ...short, name: '甲\n乙\t丙' };
    const blob = await exportOf([row, short], format);
    const rows =
      format === 'cells'
        ? (readPasted(await blob.text()).sheets[0]?.rows ?? [])
        : (await firstSheet(new Uint8Array(await blob.arrayBuffer()))).rows;
    expect(rows).toHaveLength(3);
    expect(rows.map((r) => r.length)).toEqual([20, 20, 20]);
    expect(rows[1]?.slice(6, 10)).toEqual(['18', '42', '0', '60']);
  });
});

test.each(formats)('导出成 %s，写了多少行一路说，从不后退；一行也不少', async (format) => {
  const steps = writing(resultsTable(Array(1700).fill(short), words), format);
  const said: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) said.push(step.value);
  expect(said.slice(0, 3)).toEqual([500, 1000, 1500]);
  expect(said).toEqual([...said].sort((a, b) => a - b));
  const { rows } = await firstSheet(new Uint8Array(await step.value.arrayBuffer()));
  expect(rows).toHaveLength(1701);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
});

describe('导出的再打开核对一遍，结论不变', () => {
  const messy: Cell[][] = [
    ['甲', '001', '一部', '2018', '一般', '18', '42', '12'],
    ['乙', '002', '一部', '2018', '一般', '约18', '-3', '0'],
    ['丙', '003', '一部', '2018', '药学', '18', '42', '12'],
    ['丁', '004', '一部', '去年', '一般', '18', '42', '12'],
    ['戊', '005', '一部', '2023', '一般', '5天', '42', '18'],
    ['己', '006', '一部', '2018', '一般', { problem: 'error', read: '#N/A' }, '42', '12'],
    ['庚', '007', '一部', '2018', '一般', { problem: 'formula-without-value', read: '' }, '42', '12'],
    ['辛', { problem: 'lost-digits', read: '4.4E+17' }, '一部', '2018', '一般', '18', '42', '12'],
    ['壬', '009', '一部', '2018', '会计', '30', '50', ''],
    ['癸', '010', '一部', '2017', '一般', '', '0', '1'],
  ];

  test.each(['xlsx', 'csv', 'cells'] as const)('%s', async (format) => {
    const { rows } = judged(messy);
    const bytes = new Uint8Array(await (await exportOf(rows, format)).arrayBuffer());
    const sheet = await firstSheet(bytes);
    const found = findColumns(sheet);
    const again = judgeRoster(sheet, found, words.sectors, words.today, found.headings);
    expect(again.rows.map((r) => `${r.name} ${r.id} ${r.outcome}`)).toEqual(
      rows.map((r) => `${r.name} ${r.id} ${r.outcome}`),
    );
  });
});
