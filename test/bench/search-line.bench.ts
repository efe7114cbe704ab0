import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { freePorts } from '../site/free-port';
import { figure } from './figure';

// What a phone waits for its first result, and what that costs: 1.6 Mbit/s, 150 ms to the server, nothing kept. Run after a build.
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const times = 7;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const sent = new Map<string, Buffer>();
const [port = 0] = await freePorts(1);
const server = createServer((asked, answer) => {
  const path = `dist${new URL(asked.url ?? '/', 'http://x').pathname}`.replace(/\/$/, '/index.html');
  const type = types[path.replace(/^.*\./, '')];
  try {
    const body = sent.get(path) ?? (type ? brotliCompressSync(readFileSync(path)) : readFileSync(path));
    sent.set(path, body);
    answer.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'br' }),
    });
    answer.end(body);
  } catch {
    answer.writeHead(404).end();
  }
}).listen(port);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

interface Visit {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

async function visit(until: (page: Page) => Promise<unknown>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.requestWillBeSent', () => requests++);
  devtools.on('Network.loadingFinished', (e) => {
    bytes += e.encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  const from = performance.now();
  await page.goto(`http://127.0.0.1:${port}/search/?q=${encodeURIComponent('公需课什么时候截止')}`, {
    waitUntil: 'commit',
  });
  await until(page);
  const ms = performance.now() - from;
  await context.close();
  return { ms, bytes, requests };
}

async function report(what: string, until: (page: Page) => Promise<unknown>) {
  const visits: Visit[] = [];
  for (let i = 0; i < times; i++) visits.push(await visit(until));
  const { ms, bytes, requests } = [...visits].sort((a, b) => a.ms - b.ms)[times >> 1] as Visit;
  figure({
    what,
    ours: `${(ms / 1000).toFixed(2)} 秒，${(bytes / 1024).toFixed(0)} KB，${requests} 个请求`,
    compared: bytes,
  });
}

const first = (page: Page) => page.waitForSelector('[data-search-state="done"] [data-hit]');

await report('手机线路上打开搜索，到第一个结果', first);
await report('手机线路上，再加全文', async (page) => {
  await first(page);
  await page.getByRole('button', { name: '在全文里找' }).click();
  await page.waitForSelector('[data-full-text="found"]');
});

await browser.close();
server.close();
