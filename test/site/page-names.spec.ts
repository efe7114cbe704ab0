import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { pageNames } from '../../src/says/page-names';
import { expect, test } from './guarded';

const read = (path: string) => parse(readFileSync(`dist${path}index.html`, 'utf8'));

/** What the bar at the top alone calls them. */
const shorts: Readonly<Record<string, string>> = {
  '/roster/': '名单',
  '/guides/': '年度',
  '/policies/': '原文',
};

test('一页一个名字：网页的标题和大标题里都有它', () => {
  for (const [path, name] of Object.entries(pageNames)) {
    const page = read(path);
    expect(page.querySelector('title')?.text).toContain(name);
    expect(page.querySelector('h1')?.text, path).toContain(name);
  }
});

test('导航、页尾、所在位置和搜索里的目录，叫的都是这个名字', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /(^|\/)index\.html$/.test(f),
  );
  const wrong = new Set<string>();
  for (const file of pages) {
    for (const link of parse(readFileSync(`dist/${file}`, 'utf8')).querySelectorAll('nav a, footer a')) {
      const path = link.getAttribute('href') ?? '';
      const name = pageNames[path as keyof typeof pageNames];
      const said = link.text.trim();
      if (name && said !== name && said !== shorts[path]) wrong.add(`${path} ${said}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('更新页里去哪里看，写的是页面的名字', () => {
  const links = read('/changes/').querySelectorAll('main li a');
  expect(links.length).toBeGreaterThan(10);
  expect(links.map((a) => a.text).filter((text) => text.includes('/'))).toEqual([]);
});
