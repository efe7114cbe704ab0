import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { figure } from './figure';

// What a visit costs over the wire, with the offline worker and without it, and how soon there is a result offline. Run after a build.
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const packed = new Map<string, Buffer>();
let sent = 0;
let requests = 0;

/** The site as a careful server sends it: brotli, hashed files for good, the rest asked for anew. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url as string, 'http://x').pathname).replace(
    /\/$/,
    '/index.html',
  );
  const file = join('dist', path);
  requests++;
  if (!existsSync(file)) return void response.writeHead(404).end();
  const raw = readFileSync(file);
  const etag = `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const body = packed.get(file) ?? brotliCompressSync(raw);
  packed.set(file, body);
  sent += body.length;
  response.writeHead(200, {
    'content-type': (types as Record<string, string>)[extname(file)] ?? 'application/json',
    'content-encoding': 'br',
    'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    etag,
  });
  response.end(body);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu'],
});

async function cost(what: string, act: () => Promise<unknown>): Promise<void> {
  [sent, requests] = [0, 0];
  const from = performance.now();
  await act();
  const took = Math.round(performance.now() - from);
  figure({
    what,
    ours: `${(sent / 1024).toFixed(0)} KB，${requests} 个请求，${took} 毫秒`,
    compared: sent,
  });
}

async function visit(page: Page): Promise<void> {
  await page.goto(root, { waitUntil: 'load' });
  await page.goto(`${root}search/?q=${encodeURIComponent('补学期限')}`);
  await page.waitForSelector('[data-search-state="done"]');
}

async function firstResult(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(`${root}search/?q=${encodeURIComponent('补学期限')}`, { waitUntil: 'commit' });
  await page.waitForSelector('[data-search-state="done"]');
  await page.close();
  return Math.round(performance.now() - from);
}

for (const serviceWorkers of ['block', 'allow'] as const) {
  const context = await browser.newContext({ serviceWorkers });
  const page = await context.newPage();
  const how = serviceWorkers === 'allow' ? '存下全站的' : '不存的';
  await cost(`${how}，第一次：首页和一次搜索`, () => visit(page));
  if (serviceWorkers === 'allow') {
    await page.goto(root);
    await cost('随后存下全站', () =>
      page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 }),
    );
  }
  await cost(`${how}，再来一次`, () => visit(page));
  const times = [];
  if (serviceWorkers === 'allow') await context.setOffline(true);
  for (let i = 0; i < 5; i++) times.push(await firstResult(context));
  figure({
    what: `${how}，${serviceWorkers === 'allow' ? '断了网' : '连着本机'}，到第一个搜索结果`,
    ours: `${times.sort((a, b) => a - b)[2]} 毫秒`,
  });
  await context.close();
}
await browser.close();
server.close();
