import { expect, test } from 'vitest';
import { markdownOf } from '../../src/build/steps/markdown-of';

/** A page with this in its main part. */
const page = (main: string) =>
  `<head><meta property="og:title" content="术语"></head><main>${main}</main><footer class="page-foot"><nav></nav><p>本站是指南。</p></footer>`;
const here = { path: '/zxjy/terms/' };
const textOf = (main: string, standing: { path: string; site?: string } = here) =>
  markdownOf(page(main), standing).split('\n\n').slice(2).join('\n\n').trim();

test.each([
  {
    what: '知道网址时，链接是完整的网址',
    site: 'https://example.gov.cn',
    to: 'https://example.gov.cn/zxjy/policies/x/#s1',
  },
  { what: '不知道时，从网站的根写起', site: undefined, to: '/zxjy/policies/x/#s1' },
])('$what', ({ site, to }) => {
  expect(textOf('<a href="/zxjy/policies/x/#s1">一</a>', { ...here, ...(site && { site }) })).toBe(
    `[一](${to})`,
  );
});

test.each([
  {
    voice: '原文是引用块',
    html: '<article class="official"><p>甲</p><p>乙</p></article>',
    text: '> 甲\n>\n> 乙',
  },
  { voice: '引文在引号里', html: '<p><q>甲“乙”</q></p>', text: '“甲“乙””' },
  { voice: '等级在【】里', html: '<p><span class="grade">据转载</span> 甲</p>', text: '【据转载】 甲' },
  { voice: '附带的话在括号里', html: '<p>甲<small>乙</small></p>', text: '甲（乙）' },
])('$voice', ({ html, text }) => {
  expect(textOf(html)).toBe(text);
});

test('占一整行的依据，接在上一行后面', () => {
  const rows =
    '<tr><th>一般</th><td>72</td></tr><tr><td colspan="2"><span>甲</span><span>乙</span></td></tr>';
  expect(
    textOf(`<table><thead><tr><th>行业</th><th>合计</th></tr></thead><tbody>${rows}</tbody></table>`),
  ).toBe('| 行业 | 合计 | 依据 |\n| --- | --- | --- |\n| 一般 | 72 | 甲<br>乙 |');
});

test('联系人一行不写，写明少了什么', () => {
  const text = textOf('<p data-personal>联系人：某某，电话：020-12345678</p>');
  expect(text).toContain('编者注');
  expect(text).not.toMatch(/某某|\d{8}/);
});

test('按钮、脚本、只在屏幕上有用的，不写', () => {
  expect(textOf('<p>甲</p><button>复制</button><p class="no-print">乙</p><script>1</script>')).toBe('甲');
});
