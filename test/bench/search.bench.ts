import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { searchRecords } from '~/queries/search-records';
import { placeOf, type QueryCase, queries, score } from '../search/measure';

// Our search against MiniSearch with pairs of characters, FlexSearch and Pagefind as it comes:
// the same records, the same queries (the part only measured on), one run. Run after a build.
const records = searchRecords().map((r, id) => ({ id, ...r }));
const cases = queries('measure');
const fields = ['title', 'also', 'text'];
const brotli = (data: Buffer | string) => brotliCompressSync(data).length;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function pairs(text: string): string[] {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z0-9.%]+/g) ?? []).flatMap((run) =>
    run.length < 2 || run.charCodeAt(0) < 0x3400
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
}

async function measure(name: string, bytes: number, find: (q: string) => Promise<string[]>) {
  const places: number[] = [];
  const times: number[] = [];
  for (const c of cases) {
    const from = performance.now();
    const paths = await find(c.q);
    times.push(performance.now() - from);
    places.push(placeOf(c as QueryCase, paths));
  }
  report(name, places, bytes, median(times));
}

function report(name: string, places: number[], bytes: number, ms: number) {
  const { recall, mrr } = score(places);
  console.log(
    `${name}\trecall@3 ${recall.toFixed(3)}\tMRR ${mrr.toFixed(3)}\t${(bytes / 1024).toFixed(0)} KB\t${ms.toFixed(1)} ms`,
  );
}

const mini = new MiniSearch({ fields, tokenize: pairs });
mini.addAll(records);
const miniBytes =
  brotli(readFileSync('node_modules/minisearch/dist/es/index.js')) + brotli(JSON.stringify(records));
await measure('MiniSearch，两字一词', miniBytes, async (q) =>
  mini.search(q).map((r) => records[r.id]?.path ?? ''),
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
await measure('FlexSearch，两字一词', flexBytes, async (q) => {
  const found = flex.search(q, { suggest: true, limit: 20 }) as { result: number[] }[];
  return [...new Set(found.flatMap((f) => f.result))].map((id) => records[id]?.path ?? '');
});

const { index } = await createIndex({});
for (const r of records)
  await index?.addCustomRecord({
    url: `/${r.path}`,
    content: `${r.title} ${r.also} ${r.text}`,
    language: 'zh-CN',
  });
const plainFiles = new Map((await index?.getFiles())?.files.map((f) => [f.path, Buffer.from(f.content)]));

const server = await preview({ logLevel: 'silent', server: { host: '127.0.0.1', port: 4377 } });
const root = `http://127.0.0.1:${server.port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

interface InPage {
  readonly paths: string[];
  readonly ms: number;
}

async function inBrowser(
  name: string,
  ready: (page: Page) => Promise<void>,
  find: (page: Page, q: string) => Promise<InPage>,
) {
  const page = await browser.newPage();
  let bytes = 0;
  page.on('response', async (r) => {
    if (r.request().resourceType() !== 'document')
      bytes += brotli(await r.body().catch(() => Buffer.alloc(0)));
  });
  await page.route('**/plain-pagefind/**', (route) => {
    const body = plainFiles.get(new URL(route.request().url()).pathname.replace('/plain-pagefind/', ''));
    const contentType = route.request().url().endsWith('.js')
      ? 'text/javascript'
      : 'application/octet-stream';
    return body ? route.fulfill({ body, contentType }) : route.abort();
  });
  await ready(page);
  await find(page, (cases[0] as QueryCase).q);
  await page.waitForTimeout(500);
  const first = bytes;
  const places: number[] = [];
  const times: number[] = [];
  for (const c of cases) {
    const { paths, ms } = await find(page, c.q);
    times.push(ms);
    places.push(placeOf(c, paths));
  }
  report(name, places, first, median(times));
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
    const all = [...region.querySelectorAll<HTMLAnchorElement>('ol a')];
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

for (const engine of ['pagefind', 'plain'] as const) {
  await inBrowser(
    `本站的查询层，${engine === 'plain' ? '普通索引（现用）' : 'Pagefind'}`,
    async (page) => {
      await page.route('**/search/lexicon.json', async (route) => {
        const lexicon = await (await route.fetch()).json();
        await route.fulfill({ json: { ...lexicon, engine } });
      });
      await page.goto(`${root}search/`);
    },
    typeAndRead,
  );
}

await browser.close();
await server.stop();
