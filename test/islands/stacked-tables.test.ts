import { describe, expect, test } from 'vitest';
import type { Settings } from '~/islands/roster/desk/protocol';
import { cameTo } from './list-ground';

// Several tables one below the other, each with a year of its own.

type Row = readonly (string | number)[];
const heading = ['姓名', '工号', '公需科目', '专业科目', '选修科目'];
const one: Row[] = [
  ['汪海', 'Y01', 30, 42, 18],
  ['凌云', 'Y02', 30, 40, 18],
];
const two: Row[] = [
  ['汪海', 'Y01', 30, 42, 18],
  ['伍岳', 'Y03', 24, 42, 18],
];
const of2022 = ['汪海 Y01 2022 达标', '凌云 Y02 2022 未达标：专业科目差2学时'];
const of2023 = ['汪海 Y01 2023 达标', '伍岳 Y03 2023 未达标：公需科目差6学时'];

const tr = (cells: Row) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (lines: readonly Row[], head: Row = heading, caption = '') =>
  `<table>${caption}${[head, ...lines].map(tr).join('')}</table>`;
const text = (...lines: (string | readonly Row[])[]) =>
  lines
    .map((line) => (typeof line === 'string' ? line : line.map((row) => row.join()).join('\n')))
    .join('\n');
const head = heading.join();

const together = (content: string, answers: Partial<Settings> = {}) =>
  cameTo(content, content.startsWith('<') ? '导出.xls' : '名单.csv', { together: 'seen', ...answers });

const turned = ['工号', '姓名', ...heading.slice(2)];
const turnedTwo = two.map(([name = '', id = '', ...hours]) => [id, name, ...hours]);

describe('各张表写着自己的年度：一张一张读，各按自己的年度', () => {
  test.each<[string, string]>([
    ['网页，h2', `<h2>2022年度</h2>${table(one)}<h2>2023年度</h2>${table(two)}`],
    ['网页，h3，只写四位数', `<h3>2022</h3>${table(one)}<h3>2023</h3>${table(two)}`],
    [
      '网页，上面有总的标题',
      `<h1>继续教育学时</h1><h2>2022</h2>${table(one)}<p>合计2人</p><h2>2023</h2>${table(two)}`,
    ],
    ['网页，p', `<p>2022年度学时</p>${table(one)}<p>2023年度学时</p>${table(two)}`],
    ['网页，粗体的字', `<b>2022年</b>${table(one)}<b>2023年</b>${table(two)}`],
    [
      '网页，表的题目',
      table(one, heading, '<caption>2022</caption>') + table(two, heading, '<caption>2023</caption>'),
    ],
    [
      '网页，一层一层的格子',
      `<div><h2>2022年度</h2><div>${table(one)}</div></div><div><h2>2023年度</h2><div>${table(two)}</div></div>`,
    ],
    [
      '网页，年度是表里的一行',
      table(one, heading, '<tr><td colspan=5>2022年度</td></tr>') +
        table(two, heading, '<tr><td colspan=5>2023年度</td></tr>'),
    ],
    [
      '网页，年度在另一张表里',
      `<table>${tr(['年度：', 2022])}</table>${table(one)}<table>${tr(['年度：', 2023])}</table>${table(two)}`,
    ],
    ['网页，列的次序不同', `<h2>2022年度</h2>${table(one)}<h2>2023年度</h2>${table(turnedTwo, turned)}`],
    ['文字', text('2022年度,,,,', head, one, '2023年度,,,,', head, two)],
    ['文字，只写四位数', text('2022,,,,', head, one, '2023,,,,', head, two)],
    ['文字，空一行', text('2022年度', head, one, '', '2023年度', head, two)],
    ['文字，标题和表头之间也空一行', text('2022年度', '', head, one, '', '2023年度', '', head, two)],
    ['文字，年度有两格', text('年度：,2022', head, one, '年度：,2023', head, two)],
    ['文字，年度在表头里', text(head.replace(/科目/g, '2022'), one, '', head.replace(/科目/g, '2023'), two)],
    [
      '文字，表下面有签字的日子',
      text('2022年度', head, one, '填表日期：2023年1月5日', '2023年度', head, two),
    ],
    ['用制表符分开的文字', text('2022年度', head, one, '2023年度', head, two).replace(/,/g, '\t')],
  ])('%s', async (_, content) => {
    expect(await cameTo(content, content.startsWith('<') ? '导出.xls' : '名单.csv')).toMatchObject({
      kind: 'judged',
      people: of2022,
      summary: { alike: [{ sheet: 1, hidden: false }] },
    });
    const all = await together(content);
    expect(all).toMatchObject({ kind: 'judged', people: [...of2022, ...of2023] });
    expect(all.kind === 'judged' && all.said).toContain(
      '名单里没有写年度，各表按各自的年度核对：2022、2023。',
    );
  });

  test('同一年度后面又来一张的，名字不重', async () => {
    const content = text('2022年度', head, one, '2023年度', head, two, '2022年度', head, [
      ['丁一', 'Y04', 0, 0, 0],
    ]);
    expect(await cameTo(content)).toMatchObject({ summary: { alike: [{ sheet: 1 }, { sheet: 2 }] } });
    const all = await together(content, { several: 'apart' });
    expect(all.kind === 'judged' && all.people[4]).toMatch(/^丁一 Y04 2022 /);
  });
});

describe('有一张表的年度看不准：问那一张', () => {
  const shapes: [string, (first: string, second: string) => string][] = [
    [
      '网页',
      (first, second) => `${first && `<h2>${first}</h2>`}${table(one)}<h2>${second}</h2>${table(two)}`,
    ],
    ['文字', (first, second) => text(...(first ? [first] : []), head, one, '', second, head, two)],
  ];
  test.each(
    shapes.flatMap(([shape, made]) =>
      ['2023、2024年度', '2023-2024学年', '本年度'].map((says) => [shape, says, made] as const),
    ),
  )('%s，第二张写着“%s”', async (_, says, made) => {
    const content = made('2022年度', says);
    expect(await together(content)).toMatchObject({
      kind: 'asked',
      questions: [{ kind: 'which-year', sheet: says }],
    });
    expect(await together(content, { yearsOfSheets: new Map([[says, 2023]]) })).toMatchObject({
      people: [...of2022, ...of2023],
    });
  });

  test.each(shapes)('%s，第一张没有写，别的写着：不当作第一张的年度，也不当作今年', async (_, made) => {
    for (const first of ['', '上次报的']) {
      const content = made(first, '2023年度');
      expect(await cameTo(content, content.startsWith('<') ? '导出.xls' : '名单.csv')).toMatchObject({
        kind: 'asked',
        questions: [{ kind: 'which-year', seen: { place: 'elsewhere', words: '2023年度', years: [2023] } }],
      });
      expect(await together(content, { year: 2022, yearBy: 'answered' })).toMatchObject({
        people: [...of2022, ...of2023],
      });
    }
  });

  test('从第二张看，第一张没有写的，也问', async () => {
    const content = text(head, one, '', '2023年度', head, two);
    expect(await together(content, { sheet: 1 })).toMatchObject({
      kind: 'asked',
      questions: expect.arrayContaining([expect.objectContaining({ kind: 'which-year', sheet: '名单' })]),
    });
  });
});

describe('不是各有年度的：还是一份名单', () => {
  const all = (year: number) => [...of2022, ...of2023].map((said) => said.replace(/20\d\d/, String(year)));
  test.each<[string, string]>([
    ['分成几页，每页又有表头', text('2023年度', head, one, '第2页', head, two)],
    ['每页都写着同一个年度', text('2023年度', head, one, '2023年度', head, two)],
    ['各科室一张', `<h1>2023年度</h1><h2>内科</h2>${table(one)}<h2>外科</h2>${table(two)}`],
    ['标题里只是一个日子', text('2023年度', head, one, '填表日期：2024年1月5日', head, two)],
  ])('%s', async (_, content) => {
    const came = await cameTo(content, content.startsWith('<') ? '导出.xls' : '名单.csv', {
      several: 'apart',
    });
    expect(came).toMatchObject({ kind: 'judged', summary: { alike: [], counts: { total: 4 } } });
    expect(came.kind === 'judged' && came.people.map((said) => said.replace(/：第.*$/, ''))).toEqual(
      all(2023),
    );
  });
});

describe('只有标题、没有再写表头的，不猜', () => {
  test.each(['2023年度', '2023、2024年度', '2023-2024学年'])(
    '下面写着“%s”：那几行不判断，说明',
    async (says) => {
      const came = await cameTo(text('2022年度', head, one, '', says, two));
      expect(came).toMatchObject({ kind: 'judged', summary: { counts: { met: 1, short: 1, rejected: 2 } } });
      expect(came.kind === 'judged' && came.people[2]).toContain(`第6行写着“${says}”，和名单的年度不同`);
    },
  );

  test('上面的没有写年度：问', async () => {
    expect(await cameTo(text(head, one, '2023年度', two))).toMatchObject({
      kind: 'asked',
      questions: [{ kind: 'which-year', seen: { place: 'elsewhere', years: [2023] } }],
    });
  });
});

test('另一张表的行，说的是在文件里的第几行', async () => {
  const content = text('2022年度', head, one, '2023年度', head, [
    ['汪海', 'Y01', '约30', 42, 18],
    two[0] as Row,
  ]);
  const all = await together(content);
  expect(all.kind === 'judged' && all.people[3]).toContain('“2023年度”第7、8行的工号、年度相同');
});
