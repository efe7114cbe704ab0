import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Block } from '~/word/block';
import { blocksOf } from '~/word/blocks-of';

const blocks = (html: string) => blocksOf(parse(html));
const says = (block: Block): string => {
  switch (block.kind) {
    case 'line':
      return `${block.mark ?? ''}${block.runs.map(({ text }) => text).join('')}`;
    case 'table':
      return block.rows.map((row) => row.map((c) => c.blocks.map(says).join('／')).join('｜')).join('\n');
    default:
      return block.kind;
  }
};
const words = (html: string) => blocks(html).map(says);

test.each([
  {
    what: '一段一行，空白合成一个',
    html: '<p>甲\n  乙</p><div>丙<p>丁</p></div>',
    lines: ['甲 乙', '丙', '丁'],
  },
  { what: '标题里可以断开的地方不留空', html: '<h1>广东<wbr>省</h1>', lines: ['广东省'] },
  { what: '引文在引号里', html: '<p><q>甲“乙”</q></p>', lines: ['“甲“乙””'] },
  { what: '等级在【】里', html: '<p><span class="grade">据转载</span> 甲</p>', lines: ['【据转载】 甲'] },
  {
    what: '附带的话在括号里，原文如此的除外',
    html: '<p>甲<small>乙</small><small class="sic">〔丙〕</small></p>',
    lines: ['甲（乙）〔丙〕'],
  },
  { what: '名称和说明在一行', html: '<dl><dt>发文机关</dt><dd>省厅</dd></dl>', lines: ['发文机关：省厅'] },
  {
    what: '编号列表的号是打出来的字',
    html: '<ol><li>甲</li><li>乙<ul><li>丙</li></ul></li></ol>',
    lines: ['1. 甲', '2. 乙', '• 丙'],
  },
  { what: '一条里的第二段不再有号', html: '<ol><li><p>甲</p><p>乙</p></li></ol>', lines: ['1. 甲', '乙'] },
  {
    what: '只给屏幕看的不写',
    html: '<p>甲<a class="pin" href="#s1"></a></p><p class="no-print">乙</p><p hidden>丙</p><button>丁</button><script>戊</script>',
    lines: ['甲'],
  },
  {
    what: '填了的字写上，没有填的留空',
    html: '<label>姓名<input value="王"></label><label>工号<input></label><input type="checkbox">',
    lines: ['姓名王工号＿＿＿＿＿＿＿＿'],
  },
  {
    what: '占一整行的依据，一条一行',
    html: '<table><tr><th>一般</th><td>72</td></tr><tr><td colspan="2"><span class="grade">原文</span><span>甲</span><span>乙</span></td></tr></table>',
    lines: ['一般｜72\n【原文】／甲／乙'],
  },
  {
    what: '换页在新的一页之前，第一页除外',
    html: '<p class="next-page">甲</p><p class="next-page">乙</p>',
    lines: ['甲', 'page-end', '乙'],
  },
])('$what', ({ html, lines }) => {
  const typed = parse(html);
  for (const field of typed.querySelectorAll('input[value]'))
    Object.assign(field, { value: field.getAttribute('value') });
  expect(blocksOf(typed).map(says)).toEqual(lines);
});

test('表头的行数记下来，跨列的格子算几列', () => {
  const [table] = blocks(
    '<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td colspan="2">丙</td></tr></tbody></table>',
  );
  expect(table).toMatchObject({ kind: 'table', head: 1 });
  expect(table?.kind === 'table' && table.rows[1]?.[0]?.columns).toBe(2);
});

test('锚点跟着它下面的第一段，一段可以有几个；行内的算所在的一段', () => {
  const lines = blocks(
    '<section id="s3"><h2>三、</h2><section id="s3-1"><p id="s3-1-p1">甲</p></section></section><p>乙<a id="x">丙</a></p>',
  );
  expect(lines.map((line) => line.kind === 'line' && line.anchors)).toEqual([
    ['s3'],
    ['s3-1', 's3-1-p1'],
    ['x'],
  ]);
});

test('原文、我们的话、小字是三种样子，标题有级', () => {
  const lines = blocks(
    '<article class="official"><h1>题</h1><p>甲</p><p data-editorial>注</p></article><p>乙</p><p class="small">丙</p><blockquote><p>丁</p></blockquote>',
  );
  expect(lines.map((line) => line.kind === 'line' && [line.voice, line.heading])).toEqual([
    ['official', 1],
    ['official', undefined],
    ['small', undefined],
    ['own', undefined],
    ['small', undefined],
    ['official', undefined],
  ]);
});

test('链接、引文、加粗、改动各自标明，合起来还是一句', () => {
  const [line] = blocks('<p><b>甲</b><q>乙</q><a href="/x/">丙<wbr>丁</a><mark>戊</mark></p>');
  expect(line?.kind === 'line' && line.runs).toEqual([
    { text: '甲', bold: true },
    { text: '“' },
    { text: '乙', quoted: true },
    { text: '”' },
    { text: '丙丁', link: '/x/' },
    { text: '戊', marked: true },
  ]);
});

test('一句话也不丢：正文的字和读出来的字一样多', () => {
  expect(words('<main>甲<h2>乙</h2>丙<p>丁</p>戊<ul><li>己</li></ul>庚</main>').join('')).toBe(
    '甲乙丙丁戊• 己庚',
  );
});
