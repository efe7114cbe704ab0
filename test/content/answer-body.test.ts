import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { readBody, unbroken } from '~/schemas/answer-body';
import { frontMatterOf } from '~/schemas/front-matter';

const read = (text: string) => readBody('content/answers/some.mdx', text, 20);

test('段落和列表一段一项，链接只留下字', () => {
  const { body, links } = read('先看[要求](/guides/2018/)。\n接着写。\n\n- 甲\n- 乙\n  1. 丙\n');
  expect(body).toEqual(['先看要求。接着写。', '甲', '乙', '丙']);
  expect(links).toEqual(['/guides/2018/']);
});

test('数字用它的名字，原话连着条款', () => {
  const { body, quotes } = read(
    '一年<Figure of="general.2018.total"/>。\n\n原文写作<Quote clause="a-2018-1#s3">不少于72学时</Quote>，可以<Check sector="accounting">按会计自查</Check>，或者<Check/>。\n',
  );
  expect(body).toEqual([
    '一年{general.2018.total}。',
    '原文写作不少于72学时，可以按会计自查，或者打开自查。',
  ]);
  expect(quotes).toEqual([{ clause: 'a-2018-1#s3', quote: '不少于72学时' }]);
});

test.each([
  ['花括号', '一年{general.2018.total}。', /some\.mdx:20 .*应写作 <Figure of="general\.2018\.total"\/>/],
  ['花括号里是别的', '一段\n\n这{样}写', /some\.mdx:22 .*“\{样\}”.*应写作 （样）/],
  ['程序里的词', '一段\n\nimport 是程序', /some\.mdx:22 .*“import”/],
  ['没有写完的尖括号', '见<会计规定>。', /some\.mdx:20 .*〈〉/],
  ['不认识的组件', '<Table of="x"/>', /“<Table>”本站没有，可以写 <Figure of/],
  ['组件缺了条款', '<Quote>原话</Quote>', /“<Quote>”应写作 <Quote clause=/],
  ['组件里没有原话', '<Quote clause="a-2018-1#s3"></Quote>', /“<Quote>”应写作/],
  ['组件里写了代码', '<Figure of={1}/>', /some\.mdx:20/],
  ['标题', '## 小标题', /写了标题（#），这里只写段落、列表和链接/],
  ['加粗', '这**很**重要', /加粗/],
  ['表格、图片', '![图](/a.png)', /图片/],
])('%s：拒绝，并说出行和应写的', (_, text, says) => {
  expect(() => read(text)).toThrow(says);
});

/** Every word of a text, as MDX itself reads it or as we do. */
function words(node: Nodes): string {
  if (node.type === 'text') return unbroken(node.value);
  return 'children' in node ? node.children.map(words).join('') : '';
}

test.each(library().answers.map(({ id, tree }) => ({ id, tree })))(
  '$id：和 Astro 的 MDX 读到的一字不差',
  ({ id, tree }) => {
    const path = `content/answers/${id}.mdx`;
    const { body } = frontMatterOf({ path, text: readFileSync(path, 'utf8') });
    expect(words(tree)).toBe(words(mdxToMdast(body)));
  },
);

test.each(readdirSync('content/policies'))('%s：Astro 的 MDX 读得到每一个字', (name) => {
  const path = `content/policies/${name}`;
  const { body } = frontMatterOf({ path, text: readFileSync(path, 'utf8') });
  expect(words(mdxToMdast(body))).toBe(body.replace(/\s*\n\s*/g, ''));
});
