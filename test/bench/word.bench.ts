// How long 2,000 answers take as Word documents, and what they weigh: from the finished pages in dist/, over and over.
import { readdirSync, readFileSync } from 'node:fs';
import { contentOf } from '../../src/build/steps/content-of';
import { wordOf } from '../../src/word/word-of';
import { figure } from './figure';

const count = 2000;
const folder = 'dist/answers';
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, readFileSync(`${folder}/${name}/index.html`, 'utf8')] as const);

const from = performance.now();
let bytes = 0;
for (let i = 0; i < count; i++) {
  const [name, html] = pages[i % pages.length] as (typeof pages)[number];
  const { main, title, guide, address } = contentOf(html, { path: `/answers/${name}/` });
  const paper = { title, across: false, running: title, site: '继教指南', foot: [`网址：${address}`, guide] };
  bytes += (await wordOf(main, paper)).length;
}
const seconds = (performance.now() - from) / 1000;

figure({
  what: `多 ${count} 个问答，它们的 Word 文档（生成里没有算）`,
  ours: `${seconds.toFixed(0)} 秒，${(bytes / 2 ** 20).toFixed(1)} MiB`,
});
