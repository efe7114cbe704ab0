import { expect, test } from 'vitest';
import { pageWords } from '../../src/build/steps/page-words';

const cut = (text: string) => `[${text}]`;
const page = (main: string) =>
  `<html><body><nav>目录</nav><main data-pagefind-body>${main}</main></body></html>`;
const words = (main: string) =>
  [...(pageWords(page(main), cut, []) ?? '').matchAll(/id="([^"]*)"|\[([^\]]*)\]/g)].map(
    (m) => m[2] ?? `#${m[1]}`,
  );

test.each([
  ['一段一段', '<p>一。</p><p>二。</p>', ['一。', '二。']],
  ['行内的连成一段', '<p>不少<b>于</b>18<span>学时</span></p>', ['不少于18学时']],
  ['词的解释不算正文', '<p>学时<span role="tooltip">怎样算</span>够</p>', ['学时够']],
  ['联系人不在里面', '<p data-personal>张三</p><p>正文</p>', ['正文']],
  [
    '按钮、表单、不印的都不在',
    '<button>复制</button><form>填</form><p class="no-print">关</p><p>正文</p>',
    ['正文'],
  ],
  [
    '一节的地址',
    '<section id="s3"><h2>三</h2><p id="s3-p1">甲</p><p>乙</p></section>',
    ['#s3', '三', '#s3-p1', '甲', '#s3', '乙'],
  ],
  ['出了一节，回到整页', '<p id="a">甲</p><p>乙</p>', ['#a', '甲', '#main', '乙']],
  [
    '表格一行是一段，数字带着它那一列的名字',
    '<table><thead><tr><th>行业</th><th>合计</th></tr></thead><tr><th>会计</th><td>90</td></tr></table>',
    ['行业，合计', '会计，合计：90'],
  ],
])('%s', (_, main, expected) => {
  expect(words(main)).toEqual(expected);
});

test('没有标明可以搜的页面不搜', () => {
  expect(pageWords('<html><body><main><p>一</p></main></body></html>', cut, [])).toBeUndefined();
});

test('类别、年度、行业，过滤时用', () => {
  const html = pageWords(page('<nav><a data-pagefind-filter="sector">会计</a></nav><p>一</p>'), cut, [
    ['kind', '问答'],
  ]);
  expect(html).toContain('<meta data-pagefind-filter="kind[content]" content="问答">');
  expect(html).toContain('<meta data-pagefind-filter="sector[content]" content="会计">');
});
