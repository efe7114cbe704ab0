import { expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { encoded, firstSheet, refusal } from './made';

const page = (html: string) => firstSheet(encoded(html, 'utf8'), '统计表.xls');
const table = (rows: string, before = '') => `<html><body>${before}<table>${rows}</table></body></html>`;
const row = (...cells: (string | number)[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;

test('一行一行，一格一格', async () => {
  expect(await page(table(row('姓名', '公需') + row('赵一', 30)))).toMatchObject({
    name: '统计表',
    hidden: false,
    rows: [
      ['姓名', '公需'],
      ['赵一', '30'],
    ],
  });
});

test.each<[string, string, string]>([
  ['字符代号', '&#36213;&#x4e00;&nbsp;&amp;&lt;2&gt;', '赵一 &<2>'],
  ['没有写完的空格代号', '&nbsp赵&nbsp一&nbsp', '赵 一'],
  ['上标', 'H<sup>2</sup>O', 'H2O'],
  ['多个空格和换行', '  赵\n   一 ', '赵 一'],
  ['换行的标签', '专业<br>科目', '专业\n科目'],
  ['格子里的段落', '<p>专业</p>\n<p>科目</p>', '专业\n科目'],
  ['格子里的标题', '<h2>专业</h2>科目', '专业\n科目'],
  ['选中的那一项，写着值', '<select><option value="2" selected>2023</option></select>', '2023'],
  ['格子里的样式标签', '<font color=red><b>赵</b>一</font>', '赵一'],
  ['脚本和样式不是字', '<script>var a = "<td>";</script><style>td{}</style>赵一', '赵一'],
  ['注释不是字', '<!-- <td>无</td> -->赵一<!--[if gte mso 9]><p><![endif]-->', '赵一'],
  ['选中的那一项', '<select><option>2022<option selected="selected">2023</option></select>', '2023'],
  ['显示不下小数的，按存着的', '</td><td x:num="17.5">18', '17.5'],
  ['LibreOffice 存着的数', '</td><td sdval="17.5" sdnum="2052;">18', '17.5'],
  ['显示的是字，就是字', '</td><td x:num="0.3">30%', '30%'],
  ['显示的是约数，就是约数', '</td><td x:num="17.5">约18', '约18'],
  ['存着的负数', '</td><td x:num="-17.5">-18', '-17.5'],
  ['没有存着什么', '</td><td x:num>18', '18'],
  ['存着的是空的', '</td><td x:num="">18', '18'],
  ['没有选的', '赵一<select><option>2022<option>2023</select>', '赵一'],
  ['样子叫选中的、其实没有选的', '<select><option class=selected>2022<option selected>2023</select>', '2023'],
  ['空着的几行', '专业 <br><br> <p></p> 科目<hr>', '专业\n科目'],
  ['自己关上的脚本', '<script src="a.js"/>赵一', '赵一'],
  ['大写的、结束标签里有空格的脚本', '<SCRIPT>a</script2></SCRIPT\n>赵一', '赵一'],
  ['给旧浏览器的话', '<![if !vml]>赵<![endif]>一<?x y?>', '赵一'],
  ['引号里的大于号', '<b title="a>b">赵</b><b title=\'a>"b\'>一</b>', '赵一'],
  ['小于号', '1 < 2 <3', '1 < 2 <3'],
  ['脚本那样的名字，不是脚本', '<titled>赵</titled>一', '赵一'],
  ['带前缀的名字，不是标题', '<o:title>赵</o:title>一', '赵一'],
  ['图的说明', '赵<figcaption>一</figcaption>二', '赵一二'],
  ['名字像段落的，不换行', '赵<picture><img></picture>一', '赵一'],
  ['标签之间的换行', '<b>赵</b>\n<b>一</b>', '赵 一'],
  ['脚本里写着选项', '<script>"<option selected>2022"</script>赵一', '赵一'],
  [
    '几处选的，各是各的',
    '<select><option>1<option selected>2</select></td><td><select><option selected>3</select>',
    '2,3',
  ],
])('格子里：%s', async (_, inside, text) => {
  const { rows } = await page(table(`<tr><td>${inside}</td></tr>`));
  expect(rows[0]?.filter((cell) => cell !== '').join()).toBe(text);
});

test('写得不规整的也读：不写结束的标签，大写，没有引号的属性', async () => {
  const { rows } = await page(
    '<TABLE border=1><TR bgcolor=#eeeeee><TH>姓名<TH>公需<TR><TD align=left>赵一<TD>30<TR><TD>钱二<TD></TABLE>',
  );
  expect(rows).toEqual([
    ['姓名', '公需'],
    ['赵一', '30'],
    ['钱二', ''],
  ]);
});

test('没有写行的格子，行里格子外面的字：不混进别的行', async () => {
  const { rows } = await page(
    '<table><td>姓名</td><td>公需</td><tr>查看<td>赵一</td><td>30</td></tr></table>',
  );
  expect(rows.filter((cells) => cells.join('') !== '')).toEqual([
    ['姓名', '公需'],
    ['查看', ''],
    ['赵一', '30'],
  ]);
});

test('格子和格子、行和行之间的字，不混进格子', async () => {
  const { rows } = await page('<table><tr><td>赵一</td>查看<td>30</td></tr>修改<tr><td>钱二</td></tr>');
  expect(rows.flat().filter((cell) => cell !== '')).toEqual(['赵一', '查看', '30', '修改', '钱二']);
});

test('占几行几列的格子：往下占的每一行都有，往右占的只在左边；下面的格子让开', async () => {
  const { rows, spanned } = await page(
    table(
      '<tr><td colspan="3">2023年</td></tr>' +
        '<tr><td rowspan=2>办公室</td><td>赵一</td><td>30</td></tr>' +
        '<tr><td>钱二</td><td>18</td></tr>' +
        '<tr><td>财务</td><td colspan=2>停</td></tr>',
    ),
  );
  expect(rows).toEqual([
    ['2023年', '', ''],
    ['办公室', '赵一', '30'],
    ['办公室', '钱二', '18'],
    ['财务', '停', ''],
  ]);
  expect([...(spanned ?? [])]).toEqual([1]);
});

test.each([
  ['colspan=0', 1],
  ['colspan=-2', 1],
  ['colspan=x', 1],
  ['colspan=""', 1],
  ['data-colspan=3', 1],
  ['colspan=1', 1],
  ['COLSPAN = "2"', 2],
  ["colspan='3列'", 3],
  ['colspan=1000', 1000],
  ['colspan=9999', 1000],
])('占几列写成 %s 的，占%i列', async (said, across) => {
  const { rows } = await page(table(`<tr><td ${said}>甲</td><td>乙</td></tr>`));
  expect(rows[0]?.indexOf('乙')).toBe(across);
});

test('没有结束的脚本、注释，后面的都不是字', async () => {
  for (const rest of ['<script>var a = "<td>乙</td>";', '<!-- <td>乙</td>', '<style>td{}<td>乙</td>'])
    expect((await page(`<table>${row('甲')}${rest}`)).rows).toEqual([['甲']]);
});

test('表里的标题是一行', async () => {
  const { rows } = await page(`<table><caption>2023<b>年度</b></caption>${row('甲', '乙')}</table>`);
  expect(rows).toEqual([
    ['2023年度', ''],
    ['甲', '乙'],
  ]);
});

test.each([
  ['没有结束的', '<td><s>甲</td>'],
  ['多了一个结束的', '<td><s>甲</s></s></td>'],
  ['结束得晚了的', '<td><del>甲</td></del>'],
  ['套着的', '<td><strike><s>甲</s></strike></td>'],
  ['前后有空白的', '<td> <s>甲</s> </td>'],
  ['只多了一个结束的', '<td style="text-decoration:line-through">甲</s></td>'],
])('划掉一格的标签是%s，只划掉那一格', async (_, cell) => {
  const { struckRows } = await page(
    table(`<tr>${cell}</tr>${row('乙')}<tr><td><s></s><span>丙</span></td></tr>`),
  );
  expect([...(struckRows ?? [])]).toEqual([1]);
});

test('划掉整张表的标签，每一行都划掉', async () => {
  const { struckRows } = await page(
    `<html><s><table>${row('甲', '乙')}${row('丙')}</table></s><table>${row('丁')}`,
  );
  expect([...(struckRows ?? [])]).toEqual([1, 2]);
});

test('样式表里一个名字写了几次的，都算', async () => {
  const { hiddenRows } = await page(
    `<style>.a{display:none}\n.b{color:red}</style><style>.a td, .c{color:red}</style>${table('<tr class="b"><td>1<tr class="b a"><td>2<tr class=c><td>3')}`,
  );
  expect([...(hiddenRows ?? [])]).toEqual([2]);
});

test('读的时候报告进度，从不后退，到 1 为止', async () => {
  const shares: number[] = [];
  const link = (n: number) => `<a href="#t${n}">表${n}</a>`;
  const sheet = (n: number) => `<a name="t${n}"></a>${table(row('甲', 1).repeat(3000))}`;
  const { sheets } = await readWorkbook(
    encoded(`<html>${link(1)}${link(2)}${sheet(1)}${sheet(2)}`, 'utf8'),
    '',
    {
      onProgress: (share) => void shares.push(share),
    },
  );
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['表1', 3000],
    ['表2', 3000],
  ]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(1);
  expect(shares[shares.length - 1]).toBe(1);
});

test('占的行数写得再多，也不占到下一张表里去', async () => {
  const two = `<table><tr><td rowspan=9>办公室</td><td>赵一</td></tr></table><table>${row('', '钱二')}</table>`;
  expect((await page(two)).rows).toEqual([
    ['办公室', '赵一'],
    ['', '钱二'],
  ]);
});

test('外面的格子占几行，管不到套在里面的表', async () => {
  const inner = `<table>${row('姓名', '公需')}${row('赵一', 30)}</table>`;
  const { rows } = await page(table(`<tr><td rowspan=3>名单${inner}</td></tr>`));
  expect(rows.slice(1)).toEqual([
    ['姓名', '公需'],
    ['赵一', '30'],
  ]);
});

test('表头和人分成两张表的，上下接着', async () => {
  const two = `<table>${row('姓名', '公需')}</table><div><table>${row('赵一', 30)}</table></div>`;
  expect((await page(two)).rows).toEqual([
    ['姓名', '公需'],
    ['赵一', '30'],
  ]);
});

test('表外面的字各是一行：上面的标题，下面的落款', async () => {
  const { rows, hiddenRows } = await page(
    `<title>导出</title><h2>2023年度学时统计</h2><p>单位：某校</p>${table(row('姓名', '公需'))}<p>制表人：赵一</p>`,
  );
  expect(rows.map((cells) => cells.filter((c) => c !== '').join())).toEqual([
    '2023年度学时统计',
    '单位：某校',
    '姓名,公需',
    '制表人：赵一',
  ]);
  expect(hiddenRows?.size).toBe(0);
});

test('最后一个标签后面的字，也是一行', async () => {
  const { rows } = await page(`<table>${row('姓名')}</table>制表人：赵一`);
  expect(rows).toEqual([['姓名'], ['制表人：赵一']]);
});

test('套在排版用的表里的表，也是一行一行的', async () => {
  const inner = `<table>${row('姓名', '公需')}${row('赵一', 30)}</table>`;
  const { rows } = await page(table(`<tr><td>2023年度</td></tr><tr><td>${inner}</td></tr>${row('制表人')}`));
  expect(rows.map((cells) => cells.filter((c) => c !== '').join()).filter(Boolean)).toEqual([
    '2023年度',
    '姓名,公需',
    '赵一,30',
    '制表人',
  ]);
});

test('看不见的行和列、划掉的行，标在元素上或者样式表里都算', async () => {
  const sheet = await page(
    '<style>.no{display:none} td.x{text-decoration:line-through}</style><table><col><col style="display:none"><col span=2><col width=0>' +
      row(1, 2, 3, 4, 5) +
      '<tr style="color:red; display : none"><td>5</td></tr><tr class="a no"><td>6</td></tr>' +
      '<tr><td class=x>7</td><td><s>8</s></td></tr><tr><td><del>9</del></td><td>10</td></tr>' +
      '<tr style="text-decoration:line-through"><td>11</td></tr><tr><td><ins>12</ins></td></tr></table>',
  );
  expect([...(sheet.hiddenRows ?? [])]).toEqual([2, 3]);
  expect([...(sheet.struckRows ?? [])]).toEqual([4, 6]);
  expect([...(sheet.hiddenColumns ?? [])]).toEqual([1, 4]);
});

test('每一格都看不见的列，是看不见的列；占几列的标题不算', async () => {
  const hidden = '<td style="display:none">x</td>';
  const sheet = await page(
    table(
      `<tr><td>名单<td colspan=2>学时</tr><tr><td>姓名</td>${hidden}</tr><tr><td>赵一</td>${hidden}</tr>`,
      '<p>标题</p>',
    ),
  );
  expect([...(sheet.hiddenColumns ?? [])]).toEqual([1]);
});

test('只有一格看不见的列，看得见', async () => {
  const { hiddenColumns } = await page(
    table(`<tr><td>姓名</td><td style="display:none">公需</td></tr>${row('赵一', 30)}`),
  );
  expect([...(hiddenColumns ?? [])]).toEqual([]);
});

test('整张看不见的表，里面的行都看不见', async () => {
  const sheet = await page(`<table style="display:none">${row('样')}</table><table>${row('赵一')}</table>`);
  expect([...(sheet.hiddenRows ?? [])]).toEqual([1]);
});

test.each([
  ['写明 gb2312', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gbk', 'gb18030'],
  ['写明 GBK', '<META charset=GBK>', 'gbk', 'gb18030'],
  ['写明 big5', '<meta charset="big5">', 'big5', 'big5'],
  ['写明 utf-8，其实是 GBK', '<meta charset="utf-8">', 'gbk', 'gb18030'],
  ['写明 gb2312，其实是 UTF-8', '<meta charset="gb2312">', 'utf8', 'utf-8'],
  ['什么也没写', '', 'gbk', 'gb18030'],
])('编码：%s', async (_, meta, of, encoding) => {
  const name = of === 'big5' ? '趙一' : '赵一';
  const book = await readWorkbook(encoded(`<html>${meta}${table(row('姓名') + row(name))}`, of), 'a.xls');
  expect(book).toMatchObject({ format: 'page', encoding, sheets: [{ rows: [['姓名'], [name]] }] });
});

test.each([
  ['big5', 'big5', '黃蘭'],
  ['gb2312', 'gbk', '珺玥'],
])('字少得两种编码都像的，按写明的：%s', async (said, of, name) => {
  const bytes = encoded(`<meta charset="${said}">${table(row(name))}`, of);
  expect((await firstSheet(bytes)).rows).toEqual([[name]]);
});

test('网页里没有表格，多半是登录页：另有一句话', async () => {
  expect(await refusal(encoded('<!DOCTYPE html><html><body><form>请登录</form></body></html>', 'utf8'))).toBe(
    'html',
  );
});

test('一张表看不见、划掉、藏着列，管不到后面的表', async () => {
  const hidden = await page('<table style="display:none"><tr><td>甲</td></tr></table><tr><td>乙</td></tr>');
  expect([...(hidden.hiddenRows ?? [])]).toEqual([1]);
  const struck = await page(
    '<table><tr style="text-decoration:line-through"><td>甲</td></tr></table><table><td>乙</td></table>',
  );
  expect([...(struck.struckRows ?? [])]).toEqual([1]);
  const table = '<table><col style="display:none"><col><tr><td>甲</td><td>乙</td><td>丙</td></tr></table>';
  expect([...((await page(table + table)).hiddenColumns ?? [])]).toEqual([0]);
});

test('开头的链接各通到一张表的，每张表是一张工作表，名字是链接的字', async () => {
  const sheet = (place: string, name: string) =>
    `<A NAME="${place}"><h1>Sheet: <em>${name}</em></h1></A>${table(row('姓名') + row(name))}`;
  const links =
    '<A HREF="#table0">内&amp;科</A><br><A HREF="#table1"><b>外科</b></A><A HREF="#table2">附注</A>';
  const { sheets } = await readWorkbook(
    encoded(
      `<html><style>.no{display:none}</style>${links}${sheet('table0', '内')}${sheet('table1', '外')}<table><tr class="no"><td>无</td></tr></table><a name="table2"></a><p>没有表</p></html>`,
      'utf8',
    ),
    '名单.html',
  );
  expect(sheets.map(({ name, rows }) => [name, rows.flat().filter((cell) => cell !== '')])).toEqual([
    ['内&科', ['Sheet: 内', '姓名', '内']],
    ['外科', ['Sheet: 外', '姓名', '外', '无', '没有表']],
  ]);
  expect([...(sheets[1]?.hiddenRows ?? [])]).toEqual([4]);
});

test.each([
  ['<a name=t1>', '<a name=t2>'],
  ['<A NAME="t1">', "<A NAME='t2'>"],
  ['<div id = "t1">', '<h2 class="x" id="t2">'],
  ['<i id=none></i><p id=t1>', '<i id="none"></i><p class=y id=t2 title=z>'],
])('链接通到 %s、%s 的，各是一张工作表', async (first, second) => {
  const links =
    '<a name=top>名单</a><a href="#">目录</a><a href="#t0"> </a><a class=x href=#t1> 内 科\n</a ><a href=\'#t2\'>外科</a>';
  const own = `<i id=t0></i>${table('<tr><td>丙')}<i id=undefined></i>${table('<tr><td>丁')}`;
  const html = `<html>${links}${first}${table('<tr><th>甲')}${own}${second}<TABLE><TD>乙</TABLE>`;
  const { sheets } = await readWorkbook(encoded(html, 'utf8'), '名单.html');
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['内 科', [['甲'], ['丙'], ['丁']]],
    ['外科', [['乙']]],
  ]);
});

test('工作表的样式：开头写的每一张都用，一张里写的别的不用', async () => {
  const sheet = (n: number, style: string) =>
    `<a name=t${n}>表${n}</a>${style}<table><tr class=a><td>甲<tr class=b><td>乙<tr class=c><td>丙</table>`;
  const styles = '<style>.a { display: none }\n</style><style>.b{display:none}</style >';
  const { sheets } = await readWorkbook(
    encoded(
      `<html>${styles}<a href=#t1>一</a><a href=#t2>二</a>${sheet(1, '')}${sheet(2, '<style>.c{display:none}</style>')}`,
      'utf8',
    ),
    '',
  );
  expect(sheets.map(({ rows }) => rows.flat())).toEqual([
    ['表1', '甲', '乙', '丙'],
    ['表2', '甲', '乙', '丙'],
  ]);
  expect(sheets.map(({ hiddenRows }) => [...(hiddenRows ?? [])])).toEqual([
    [2, 3],
    [2, 3, 4],
  ]);
});

test.each([
  ['只有一处有表', `<a href="#a">上</a><a href="#b">下</a><i id=a></i>${table(row(1))}<i id=b></i>落款`],
  [
    '链接在表的后面',
    `<i id=a></i>${table(row(1))}<i id=b></i>${table(row(2))}<a href="#a">一</a><a href="#b">二</a>`,
  ],
  [
    '链接通到别的页面里的一处',
    `<a href="a.html#a">一</a><a href="a.html#b">二</a><i id=a></i>${table(row(1))}<i id=b></i>${table(row(2))}`,
  ],
  ['链接通到别的页面', `<a href="a.html">一</a><a href="b.html">二</a><i id=a></i>${table(row(1))}`],
])('开头的链接分不出工作表：%s', async (_, html) => {
  const { sheets } = await readWorkbook(encoded(`<html>${html}</html>`, 'utf8'), '名单.html');
  expect(sheets.map(({ name }) => name)).toEqual(['名单']);
});
