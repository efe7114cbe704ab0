import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Citation, type CitationForm, citationText, documentName, guideName } from '~/says/citation';

const title = '关于我省专业技术人员继续教育工作几个具体问题答复口径的通知';
const number = '粤人社办〔2018〕277号';

test.each([
  ['', ''],
  ['s3', '三'],
  ['s3-p2', '三第2段'],
  ['s3-2', '三（二）'],
  ['s3-2-p1', '三（二）第1段'],
  ['s12', '十二'],
  ['p1', '正文'],
  ['preamble', '序言'],
  ['term', '有效期'],
])('锚点 %s 在引用里是“%s”，和页面上的叫法一样', (anchor, place) => {
  expect(documentName(title, number, anchor)).toBe(`《${title}》（${number}）${place}`);
});

test('标题里的书名号换成单的', () => {
  expect(documentName('转发《办法》的通知', '穗人社函〔2018〕3450号')).toBe(
    '《转发〈办法〉的通知》（穗人社函〔2018〕3450号）',
  );
});

test('本站的答复和年度，写明是解释，不是官方答复', () => {
  expect(guideName('病假、产假，当年学不完怎么办？', '继教指南')).toBe(
    '《病假、产假，当年学不完怎么办？》，继教指南的解释，不是官方答复',
  );
});

const cited: Citation = {
  name: documentName(title, number, 's3-p1'),
  words: [],
  address: 'https://example.gov.cn/zxjy/policies/yrsb-2018-277/#s3-p1',
  day: '2026-11-25',
};
const words = ['每年不少于72学时（或12天）。', '“从其规定”。'];
const name = `《${title}》（${number}）三第1段`;

test.each<[string, CitationForm, Citation, string]>([
  ['纯文本', 'text', cited, `${name}，${cited.address} ，查阅日期：2026年11月25日`],
  [
    '纯文本带原话，里面的引号换成单的',
    'text',
    { ...cited, words },
    `${name}：“每年不少于72学时（或12天）。\n‘从其规定’。”，${cited.address} ，查阅日期：2026年11月25日`,
  ],
  ['Markdown', 'markdown', cited, `${name}，<${cited.address}>，查阅日期：2026年11月25日`],
  [
    'Markdown 带原话',
    'markdown',
    { ...cited, words },
    `> ${words[0]}\n>\n> ${words[1]}\n\n${name}，<${cited.address}>，查阅日期：2026年11月25日`,
  ],
  [
    'HTML',
    'html',
    cited,
    `<p>${name}，<a href="${cited.address}">${cited.address}</a>，查阅日期：2026年11月25日</p>`,
  ],
  [
    'HTML 带原话',
    'html',
    { ...cited, words },
    `<blockquote cite="${cited.address}">\n<p>${words[0]}</p>\n<p>${words[1]}</p>\n</blockquote>\n<p>${name}，<a href="${cited.address}">${cited.address}</a>，查阅日期：2026年11月25日</p>`,
  ],
])('%s', (_, form, citation, expected) => {
  expect(citationText(citation, form)).toBe(expected);
});

test('HTML 和 Markdown 里的记号照字面', () => {
  const odd = { ...cited, name: 'a&b<c>"*' };
  expect(citationText(odd, 'html')).toContain('<p>a&amp;b&lt;c&gt;&quot;*，');
  expect(citationText(odd, 'markdown')).toContain('a&b\\<c\\>"\\*，');
});

test('什么文字放进 HTML 都只是文字', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, word) => {
      const html = citationText(
        { name, words: [word], address: 'https://a/?x=1&y="<', day: cited.day },
        'html',
      );
      expect(html.replace(/<\/?(blockquote|p|a)( (cite|href)="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});

test('什么文字放进 Markdown 都不成为记号', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      const markdown = citationText({ ...cited, name: '名', words: [word] }, 'markdown');
      const quote = markdown.slice(2, markdown.lastIndexOf('\n\n名'));
      expect(quote.replace(/\\[\\`*_[\]<>#|]/g, '')).not.toMatch(/[`*_[\]<>#|]/);
    }),
  );
});
