import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { searchRecords } from '~/queries/search-records';
import { gapQueries, parts, placeOf, queries, score } from '../search/measure';
import { figure, median } from './figure';

// Our search against MiniSearch with pairs of characters, FlexSearch and Pagefind as it comes:
// the same records, the same questions, set by set, one run. Run after a build.
const records = searchRecords().map((r, id) => ({ id, ...r }));
const sets = parts.map((part) => ({ part, cases: queries(part) }));
const example = '公需科目补学';
const fields = ['title', 'also', 'lead', 'text'];
const brotli = (data: Buffer | string) => brotliCompressSync(data).length;

function pairs(text: string): string[] {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z0-9.%]+/g) ?? []).flatMap((run) =>
    run.length < 2 || run.charCodeAt(0) < 0x3400
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
}

/** Looks for every question of every set, and reports how many are found at once, within three, and how fast. */
interface Scored {
  readonly name: string;
  readonly part: string;
  readonly questions: number;
  readonly first: number;
}
const scores: Scored[] = [];

async function measure(name: string, bytes: number, find: (q: string) => Promise<InPage>) {
  for (const { part, cases } of sets) {
    const found = [];
    for (const c of cases) found.push({ c, ...(await find(c.q)) });
    const { first, recall, mrr } = score(found.map(({ c, paths }) => placeOf(c, paths)));
    const line = [`r@1 ${first.toFixed(3)}`, `r@3 ${recall.toFixed(3)}`, `MRR ${mrr.toFixed(3)}`];
    const cost = [`${(bytes / 1024).toFixed(0)} KB`, `${median(found.map((f) => f.ms)).toFixed(1)} ms`];
    console.log([name, `${part}（${cases.length}）`, ...line, ...cost].join('\t'));
    scores.push({ name, part, questions: cases.length, first });
  }
}

interface InPage {
  readonly paths: string[];
  readonly ms: number;
}

/** The same with the time it took, here. */
function timed(find: (q: string) => string[]): (q: string) => Promise<InPage> {
  return async (q) => {
    const from = performance.now();
    const paths = find(q);
    return { paths, ms: performance.now() - from };
  };
}

const mini = new MiniSearch({ fields, tokenize: pairs });
mini.addAll(records);
const miniBytes =
  brotli(readFileSync('node_modules/minisearch/dist/es/index.js')) + brotli(JSON.stringify(records));
await measure(
  'MiniSearch，两字一词',
  miniBytes,
  timed((q) => mini.search(q).map((r) => records[r.id]?.path ?? '')),
);

const flex = new FlexSearch.Document({
  document: { id: 'id', index: fields },
  encode: pairs,
  tokenize: 'strict',
});
for (const record of records) flex.add(record);
const flexBytes =
  brotli(readFileSync('node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs')) +
  brotli(JSON.stringify(records));
await measure(
  'FlexSearch，两字一词',
  flexBytes,
  timed((q) => {
    const found = flex.search(q, { suggest: true, limit: 20 }) as { result: number[] }[];
    return [...new Set(found.flatMap((f) => f.result))].map((id) => records[id]?.path ?? '');
  }),
);

const { index } = await createIndex({});
for (const r of records)
  await index?.addCustomRecord({
    url: `/${r.path}`,
    content: `${r.title} ${r.also} ${r.lead ?? ''} ${r.text}`,
    language: 'zh-CN',
  });
const plainFiles = new Map((await index?.getFiles())?.files.map((f) => [f.path, Buffer.from(f.content)]));

const server = await preview({ logLevel: 'silent', server: { host: '127.0.0.1', port: 4377 } });
const root = `http://127.0.0.1:${server.port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function inBrowser(
  name: string,
  ready: (page: Page) => Promise<void>,
  find: (page: Page, q: string) => Promise<InPage>,
  more: (page: Page) => Promise<void> = async () => undefined,
) {
  const page = await browser.newPage();
  let bytes = 0;
  page.on('response', async (r) => {
    // What comes after the page's own scripts: the data of ours, the whole of an engine that comes as it is.
    if (r.request().resourceType() !== 'fetch' && !r.url().includes('/plain-pagefind/')) return;
    const body = await r.body().catch(() => Buffer.alloc(0));
    bytes += brotli(body);
  });
  await page.route('**/plain-pagefind/**', (route) => {
    const body = plainFiles.get(new URL(route.request().url()).pathname.replace('/plain-pagefind/', ''));
    const contentType = route.request().url().endsWith('.js')
      ? 'text/javascript'
      : 'application/octet-stream';
    return body ? route.fulfill({ body, contentType }) : route.abort();
  });
  await ready(page);
  await find(page, example);
  await page.waitForTimeout(500);
  await measure(name, bytes, (q) => find(page, q));
  await more(page);
  await page.close();
}

/** Types into the box and waits for its results, as a person does. */
function typeAndRead(page: Page, q: string): Promise<InPage> {
  return page.evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('#q') as HTMLInputElement;
    const region = document.querySelector('[data-search-state]') as HTMLElement;
    const done = () => region.dataset.searchState === 'done' && region.dataset.searchQuery === query;
    const from = performance.now();
    box.value = query;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    while (!done()) await new Promise((r) => setTimeout(r, 1));
    const ms = performance.now() - from;
    const all = [
      ...region.querySelectorAll<HTMLAnchorElement>('[data-answer-card] [data-hit], ol > li > [data-hit]'),
    ];
    return { ms, paths: all.map((a) => a.href.replace(`${location.origin}/`, '')) };
  }, q);
}

await inBrowser(
  'Pagefind，按它自己的样子',
  async (page) => {
    await page.goto(`${root}search/`);
    await page.reload();
  },
  (page, q) =>
    page.evaluate(async (query) => {
      const path = '/plain-pagefind/pagefind.js';
      const pagefind = await import(/* @vite-ignore */ path + location.hash);
      await pagefind.options({ noWorker: true });
      const from = performance.now();
      const { results } = await pagefind.search(query);
      const data = await Promise.all(
        results.slice(0, 10).map((r: { data(): Promise<{ url: string }> }) => r.data()),
      );
      return { ms: performance.now() - from, paths: data.map((d) => d.url.replace(/^\//, '')) };
    }, q),
);

/** How many of the questions that nothing here answers are told so. */
async function gaps(page: Page) {
  const all = gapQueries();
  let told = 0;
  for (const { q } of all) {
    const { paths } = await typeAndRead(page, q);
    const said = await page.locator('[data-search-state] .notice').count();
    if (said > 0 || paths.length === 0) told++;
  }
  console.log(`没有答案的 ${all.length} 个问题，照实说的 ${told} 个`);
}

await inBrowser(
  '本站的查询层和索引',
  async (page) => {
    await page.goto(`${root}search/`);
  },
  typeAndRead,
  gaps,
);

await browser.close();
await server.stop();

const own = scores.filter(({ name }) => name.startsWith('本站'));
const peers = scores.filter(({ name }) => !name.startsWith('本站'));
for (const { part, questions, first } of own) {
  const beside = peers.filter((peer) => peer.part === part);
  figure({
    what: `搜索，第一个就对（${part}）；比的是没有对的`,
    ours: `${first.toFixed(2)}，${questions} 个问题`,
    peer: beside.map((peer) => `${peer.name} ${peer.first.toFixed(2)}`).join('；'),
    compared: (1 - first) / (1 - Math.max(...beside.map((peer) => peer.first))),
    aim: 1,
  });
}
