import { expect, test } from 'vitest';
import { encoded } from '../sheets/made';
import { cameTo } from './list-ground';

// Systems of offices export lists under the name of .xls that are pages, or the XML of 2003.

const heading = ['姓名', '工号', '科室', '公需科目', '专业科目', '选修科目'];
const lines = [
  ['汪海', 'Y01', '影像科', 30, 42, 18],
  ['凌云', 'Y02', '影像科', 30, 40, 18],
  ['伍岳', 'Y03', '检验科', 24, 42, 18],
];
const usual = [
  '汪海 Y01 影像科 2023 达标',
  '凌云 Y02 影像科 2023 未达标：专业科目差2学时',
  '伍岳 Y03 检验科 2023 未达标：公需科目差6学时',
];

const tr = (cells: readonly (string | number)[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
const rows = [heading, ...lines].map(tr).join('');
const title = '2023年度继续教育学时统计表';
const xml = (cells: readonly (string | number)[]) =>
  `<Row>${cells.map((c) => `<Cell><Data ss:Type="${typeof c === 'number' ? 'Number' : 'String'}">${c}</Data></Cell>`).join('')}</Row>`;
const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table><Row><Cell ss:MergeAcross="5"><Data ss:Type="String">${title}</Data></Cell></Row>${[heading, ...lines].map(xml).join('')}</Table></Worksheet></Workbook>`;

test.each<[string, string | Uint8Array, readonly string[]]>([
  ['标题是表里的一行', `<table><tr><td colspan="6">${title}</td></tr>${rows}</table>`, usual],
  [
    '标题在表的上面，表下面有落款',
    `<h3>${title}</h3><table>${rows}</table><p>填表人：汪海　2024年1月5日</p>`,
    usual,
  ],
  [
    'GBK',
    encoded(`<html><meta charset="gb2312"><table><caption>${title}</caption>${rows}</table>`, 'gbk'),
    usual,
  ],
  ['没写编码的 GBK', encoded(`<html><table><caption>${title}</caption>${rows}</table>`, 'gbk'), usual],
  [
    '查询条件在另一张表里',
    `<table><tr><td>年度：</td><td>2023</td></tr></table><table>${rows}</table>`,
    usual,
  ],
  [
    '表头另是一张表',
    `<p>${title}</p><table>${tr(heading)}</table><table>${lines.map(tr).join('')}</table>`,
    usual,
  ],
  [
    '科室占几行',
    `<p>${title}</p><table>${tr(heading)}<tr><td>汪海</td><td>Y01</td><td rowspan="2">影像科</td><td>30</td><td>42</td><td>18</td></tr><tr><td>凌云</td><td>Y02</td><td>30</td><td>40</td><td>18</td></tr>${tr(lines[2] ?? [])}</table>`,
    usual,
  ],
  [
    '表头两行，上面的合并',
    `<p>${title}</p><table><tr><th rowspan=2>姓名</th><th rowspan=2>工号</th><th rowspan=2>科室</th><th colspan=3>已完成学时</th></tr><tr><th>公需科目</th><th>专业科目</th><th>选修科目</th></tr>${lines.map(tr).join('')}</table>`,
    usual,
  ],
  ['XML', book, usual],
  ['GBK 的 XML', encoded(book.replace('"1.0"', '"1.0" encoding="GB2312"'), 'gbk'), usual],
])('%s', async (_, content, people) => {
  expect(await cameTo(content, '导出.xls')).toMatchObject({ kind: 'judged', people });
});

test('网页里看不见的行，照样算进看不见的里', async () => {
  const hidden = rows.replace('<tr><td>伍岳', '<tr style="display:none"><td>伍岳');
  expect(await cameTo(`<p>${title}</p><table>${hidden}</table>`, '导出.xls')).toMatchObject({
    people: usual,
    summary: { unseen: { hidden: { count: 1, where: '第5行' } } },
  });
});

test('工作簿存成的一页网页，几张工作表各是各的，列相同的可以一起核对', async () => {
  const links = '<a href="#table0">内科</a><a href="#table1">外科</a><a href="#table2">填表说明</a>';
  const sheet = (i: number, year: number) =>
    `<a name="table${i}"><h1>Sheet ${i + 1}</h1></a><table><tr><td colspan="6">${year}年度</td></tr>${rows}</table>`;
  const note = '<a name="table2"><h1>Sheet 3</h1></a><table><tr><td>每年12月底前报</td></tr></table>';
  const content = `<html>${links}${sheet(0, 2023)}${sheet(1, 2022)}${note}</html>`;
  expect(await cameTo(content, '名单.html')).toMatchObject({
    people: usual,
    summary: { alike: [{ sheet: 1, hidden: false }] },
  });
  const together = await cameTo(content, '名单.html', { together: 'seen' });
  expect(together).toMatchObject({ summary: { counts: { total: 6, rejected: 0 } } });
  expect(together.kind === 'judged' && together.people[3]).toMatch(/^汪海 Y01 影像科 2022/);
});
