import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findNginx, startNginx } from '../site/nginx';
import { figure } from './figure';

// How big the whole site is, and what a first and a second visit cost through the nginx we hand out. Run after a build.
const texts = /\.(html|css|js|mjs|json|xml|txt|md|ics|svg|webmanifest|csv)$/;
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((f) => `dist/${f}`)
  .filter((f) => statSync(f).isFile());
const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const sum = (of: readonly string[], size: (data: Buffer) => number) =>
  of.reduce((total, f) => total + size(readFileSync(f)), 0);

function report(what: string, of: readonly string[]) {
  const [raw, fly, best, brotli] = [
    sum(of, (d) => d.length),
    sum(of, (d) => gzipSync(d, { level: 6 }).length),
    sum(of, (d) => gzipSync(d, { level: 9 }).length),
    sum(of, (d) => brotliCompressSync(d).length),
  ];
  figure({
    what,
    ours: `${of.length} 个文件，原样 ${kb(raw)}，gzip 边传边压 ${kb(fly)}，事先压好 ${kb(best)}，brotli ${kb(brotli)}`,
    compared: brotli,
  });
}

report(
  '整站的文字',
  files.filter((f) => texts.test(f) && !f.startsWith('dist/pagefind/')),
);
const rest = files.filter((f) => !texts.test(f) && !f.startsWith('dist/pagefind/'));
console.log(`别的（图片、压缩包、PDF）：${rest.length} 个文件，${kb(sum(rest, (d) => d.length))}`);
console.log(
  `Pagefind：${kb(
    sum(
      files.filter((f) => f.startsWith('dist/pagefind/')),
      (d) => d.length,
    ),
  )}`,
);

const nginx = findNginx();
if (!nginx) throw new Error('没有 nginx，量不了往返的字节');
const site = await startNginx(nginx, { root: 'dist', ports: [4375, 4376] });
const key = new X509Certificate(readFileSync(site.certificate)).publicKey.export({
  type: 'spki',
  format: 'der',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    // A certificate the browser trusts, or it would keep nothing in its cache.
    `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
  ],
});

/** The bytes and requests that reach the network while a page is opened. */
async function opened(page: Page, path: string) {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  let [bytes, requests] = [0, 0];
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    if (encodedDataLength > 0) requests++;
  });
  await page.goto(`https://${site.secure}/${path}`, { waitUntil: 'networkidle' });
  await wire.detach();
  return { bytes, says: `${(bytes / 1024).toFixed(1)} KB，${requests} 个请求` };
}

// With the heads of the answers, without the worker's copy.
for (const path of [
  '',
  'check/',
  'policies/yrsg-2018-11/',
  'answers/carry-over/',
  'guides/2025/',
  'embed/check/',
]) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const first = await opened(page, path);
  await page.goto('about:blank');
  const again = await opened(page, path);
  figure({
    what: `经 nginx（gzip）打开 /${path}`,
    ours: `${first.says}；再来一次 ${again.says}`,
    compared: first.bytes,
  });
  await context.close();
}

const context = await browser.newContext();
const page = await context.newPage();
await page.goto(`https://${site.secure}/`);
await page.evaluate(async () => {
  await navigator.serviceWorker?.ready;
});
const kept = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
console.log(`离线缓存，一次取齐：浏览器里 ${kb(kept)}`);
await browser.close();
site.stop();
