import { expect, test } from 'vitest';
import { preloaded, withoutFacades } from '../../src/build/steps/entry-files';

const scripts = new Map([
  ['page.js', 'import"./reading.js";'],
  ['list.js', 'import"./reading.js";import"./offline.js";'],
  ['reading.js', 'const a=1;export{a};const later=()=>import("./panel.js");'],
  ['offline.js', 'import{a}from"./reading.js";a();'],
  ['Island.js', 'import{h as e}from"./tools.js";export{e as default};'],
  ['tools.js', 'import{a}from"./reading.js";export{a as h};'],
  ['client.js', 'import{h}from"./tools.js";export{h as default};'],
]);
const script = (name: string) => `<script type="module" src="/zxjy/_astro/${name}.js"></script>`;

test('只引用别的文件的入口，页面直接写它引用的，每个一次', () => {
  expect(withoutFacades(`<body>${script('page')}${script('list')}</body>`, scripts)).toBe(
    `<body>${script('reading')}${script('offline')}</body>`,
  );
});

test('做了事的脚本照旧', () => {
  expect(withoutFacades(script('offline'), scripts)).toBe(script('offline'));
});

test('程序要的文件，连同它们引用的，在页头就开始取；后来才要的不取', () => {
  const island = '<astro-island component-url="/_astro/Island.js" renderer-url="/_astro/client.js">';
  const links = ['Island', 'tools', 'reading', 'client'].map(
    (name) => `<link rel="modulepreload" href="/_astro/${name}.js">`,
  );
  expect(preloaded(`<head></head>${island}`, scripts)).toBe(`<head>${links.join('')}</head>${island}`);
});

test('没有程序的页面不变', () => {
  expect(preloaded('<head></head><p>字</p>', scripts)).toBe('<head></head><p>字</p>');
});

test('要等页面到了才来的岛，它的文件不先要', () => {
  const island = '<astro-island component-url="/_astro/a.js" client="later" renderer-url="/_astro/b.js">';
  expect(preloaded(`<head></head>${island}`, scripts)).toBe(`<head></head>${island}`);
});
