import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prunedPage, pruneStyles } from '../../src/build/steps/prune-styles';
import { type Tree, text, utf8, withFiles } from '../../src/build/steps/tree';

const tree = (files: Record<string, string>): Tree => withFiles(new Map(), Object.entries(files));
const hashOf = (words: string) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
const styleIn = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
const pruned = (css: string, ...words: string[]) =>
  styleIn(prunedPage(`<style>${css}</style>`, new Set(words)));

test.each([
  ['页面里没有的类', '.a{color:red}.b{top:0}', '.a{color:red}'],
  ['几个选择器里的一个', '.a,.b .a,.a .b{top:0}', '.a{top:0}'],
  [
    '整个条件里什么也不剩',
    '@media print{.b{top:0}}@media (width>1px){.a{top:0}}',
    '@media (width>1px){.a{top:0}}',
  ],
  ['没有的元素、编号、数据属性', 'p{top:0}#b{top:0}[data-b=x]{top:0}a{top:0}', 'a{top:0}'],
  [
    '状态不算',
    'a:hover,a[open]:not(.b)::after,*,:root{top:0}',
    'a:hover,a[open]:not(.b)::after,*,:root{top:0}',
  ],
  ['引号和括号里的花括号', '.a:after{content:"}.b{"}.b{top:0}', '.a:after{content:"}.b{"}'],
  [
    '@page 一直留着',
    '@page{margin:1px;@bottom-right{content:"b"}}.b{top:0}',
    '@page{margin:1px;@bottom-right{content:"b"}}',
  ],
  [
    '没有谁用的颜色',
    ':root{--x:#fff;--y:a, "b;c";--z:0}.a{color:var(--x)}',
    ':root{--x:#fff}.a{color:var(--x)}',
  ],
])('%s：不带进页面', (_, css, left) => {
  expect(pruned(css, 'a')).toBe(left);
});

test('程序自己加上的样子留着，它以后才取的不算，工具以后才取的算；安全策略跟着换', () => {
  const css = '.seen{top:0}.added{top:1px}.later{top:2px}.further{top:3px}.tool{top:4px}.never{top:5px}';
  const page = (body: string) =>
    `<meta content="style-src ${hashOf(css)}"><style>${css}</style><i class="seen"></i>${body}`;
  const made = pruneStyles('/at/')(
    tree({
      'read/index.html': page('<script type="module" src="/at/_astro/r.js"></script>'),
      'tool/index.html': page('<astro-island component-url="../_astro/t.js"></astro-island>'),
      '_astro/r.js': 'import"./s.js";import(`./l.js`)',
      '_astro/s.js': 'x.className=`added`',
      '_astro/l.js': 'import{f}from"./f.js";x.className="later"',
      '_astro/f.js': 'x.className="further"',
      '_astro/t.js': 'import("./u.js")',
      '_astro/u.js': 'import"./f.js";x="tool"',
    }),
  ) as Tree;
  const read = (path: string) => text(made.get(path) ?? utf8(''));
  expect(styleIn(read('read/index.html'))).toBe('.seen{top:0}.added{top:1px}.later{top:2px}');
  expect(styleIn(read('tool/index.html'))).toBe('.seen{top:0}.further{top:3px}.tool{top:4px}');
  expect(read('read/index.html')).toContain(hashOf('.seen{top:0}.added{top:1px}.later{top:2px}'));
  expect(read('read/index.html')).not.toContain(hashOf(css));
});

test('程序写在 dataset 里的状态，样子留着', () => {
  const css = '[data-window-today="closed"]{top:0}[data-never]{top:1px}';
  const made = pruneStyles('/')(
    tree({
      'index.html': `<style>${css}</style><script src="/_astro/r.js"></script>`,
      '_astro/r.js': 'e.dataset.windowToday=`closed`',
    }),
  ) as Tree;
  expect(styleIn(text(made.get('index.html') ?? utf8('')))).toBe('[data-window-today="closed"]{top:0}');
});
