import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test as base, expect } from '@playwright/test';
import { freePorts } from './free-port';
import { officeWith } from './host-page';
import { type Answer, findNginx, type Nginx, startNginx } from './nginx';
import { observed } from './observatory';

interface Served {
  /** The site at the root of its host. */
  readonly site: Nginx;
  /** The same files under /zxjy/. */
  readonly below: Nginx;
}

/** Started once a worker. */
const test = base.extend<object, { served: Served }>({
  served: [
    async ({ browserName: _ }, use) => {
      const nginx = findNginx();
      if (!nginx) return use(undefined as never);
      const [plain = 0, secure = 0, plainBelow = 0, secureBelow = 0] = await freePorts(4);
      const folder = mkdtempSync(join(tmpdir(), 'below-'));
      symlinkSync(resolve('dist'), join(folder, 'zxjy'));
      const site = await startNginx(nginx, { root: 'dist', ports: [plain, secure] });
      const below = await startNginx(nginx, {
        root: folder,
        ports: [plainBelow, secureBelow],
        home: '/zxjy/',
      });
      await use({ site, below });
      site.stop();
      below.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'default' });
test.beforeEach(({ served }) => test.skip(!served, '这台机器上没有 nginx，也装不上，跳过'));

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => statSync(`dist/${f}`).isFile());
const addresses = files.map((f) => `/${encodeURI(f.replace(/(^|\/)index\.html$/, '$1'))}`);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const typeOf = (address: string) =>
  types[address.endsWith('/') ? 'html' : (address.split('.').pop() ?? '')] ?? 'application/octet-stream';

function wrongIn(address: string, { status, headers }: Answer): string[] {
  const framable = address.includes('/embed/');
  const wanted: Readonly<Record<string, string | undefined>> = {
    'content-type': typeOf(address),
    'content-security-policy': framable ? 'frame-ancestors *' : "frame-ancestors 'none'",
    'x-frame-options': framable ? undefined : 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-opener-policy': 'same-origin',
    ...(/\.(?:html)$|\/$/.test(address) ? { 'cache-control': 'no-cache' } : {}),
    ...(address.includes('/_astro/')
      ? { 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' }
      : {}),
    ...(/\/data\/|\.md$|\/llms\.txt$|\/feed\.(?:xml|json)$|\/embed\/loader\.js$/.test(address)
      ? { 'access-control-allow-origin': '*' }
      : {}),
  };
  const wrong = Object.entries(wanted)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `${address} ${name}: ${headers[name]}，应是 ${value}`);
  return status === 200 ? wrong : [`${address} ${status}`, ...wrong];
}

test('每个地址都打得开，类型、字符集、缓存和安全的头都对；只有 /embed/ 可以放进框里', async ({ served }) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const address of addresses) wrong.push(...wrongIn(address, await served.site.get(address)));
  expect(wrong).toEqual([]);
  expect(addresses.length).toBeGreaterThan(100);
});

test('放在子路径下，规则照样认得', async ({ served: { below } }) => {
  const some = ['', 'check/', 'embed/check/', 'embed/loader.js', 'feed.xml', 'guides/2018/'];
  const script = addresses.find((a) => /_astro\/.*\.js$/.test(a)) ?? '';
  for (const address of [...some, script.slice(1)].map((a) => `/zxjy/${a}`))
    expect(wrongIn(address, await below.get(address))).toEqual([]);
  expect((await below.get('/zxjy/check')).headers.location).toBe('/zxjy/check/');
  const lost = await below.get('/zxjy/nowhere/');
  expect([lost.status, lost.body.toString()]).toEqual([404, expect.stringContaining('没有这个页面')]);
});

for (const [asked, to] of [
  ['/check', '/check/'],
  ['/check/index.html', '/check/'],
  ['/index.html', '/'],
  ['/search/index.html?q=%E5%AD%A6%E6%97%B6', '/search/?q=%E5%AD%A6%E6%97%B6'],
  ['/policies/yrsg-2018-11', '/policies/yrsg-2018-11/'],
] as const) {
  test(`${asked} 到 ${to}`, async ({ served: { site } }) => {
    const { status, headers } = await site.get(asked);
    expect([status, headers.location]).toEqual([301, to]);
    expect((await site.get(to)).status).toBe(200);
  });
}

test('转到哪里不由地址里写的别的网站决定', async ({ served: { site } }) => {
  for (const asked of ['//example.com/index.html', '//example.com/..', '/%0d%0aX: y/index.html']) {
    const { headers } = await site.get(encodeURI(decodeURI(asked)));
    expect(headers.location ?? '', asked).not.toMatch(/^(https?:)?\/\/example/);
    expect(headers.x).toBeUndefined();
  }
});

test('http 到 https，地址不变', async ({ served: { site } }) => {
  const location = await new Promise((done) =>
    request(`http://${site.plain}/check/?a=1`, { headers: { host: 'localhost' } }, (r) =>
      done(r.headers.location),
    ).end(),
  );
  expect(location).toBe(`https://${site.secure}/check/?a=1`);
});

test('没有的地址：404，中文页面，不进框，不缓存', async ({ served: { site } }) => {
  for (const asked of ['/nowhere', '/embed/nowhere/', '/check/nowhere.html', '/.git/config']) {
    const { status, headers, body } = await site.get(asked);
    expect([asked, status, headers['cache-control']]).toEqual([asked, 404, 'no-cache']);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(body.toString()).toContain('没有这个页面');
  }
});

test('文字边传边压；问过没有变的，只回 304', async ({ served: { site } }) => {
  for (const asked of ['/check/', '/search/plain.json', '/feed.xml']) {
    const full = await site.get(asked);
    const zipped = await site.get(asked, { 'accept-encoding': 'gzip' });
    expect([asked, zipped.headers['content-encoding'], zipped.headers.vary]).toEqual([
      asked,
      'gzip',
      'Accept-Encoding',
    ]);
    expect(gunzipSync(zipped.body).equals(full.body)).toBe(true);
    const again = await site.get(asked, { 'if-none-match': full.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBeTruthy();
  }
});

test('Mozilla 的 Observatory 打分：A+，130 分以上', async ({ served: { site } }) => {
  test.setTimeout(180_000);
  const found = observed(site.secure, site.certificate);
  test.skip(found === undefined, '这台机器上拿不到 Observatory，跳过');
  if (!found) return;
  expect(
    Object.entries(found.tests)
      .filter(([, t]) => !t.pass)
      .map(([name, t]) => `${name}: ${t.result}`),
  ).toEqual([]);
  expect(found.scan.grade).toBe('A+');
  expect(found.scan.score).toBeGreaterThanOrEqual(130);
});

test('在真的浏览器里：自查能用；别的网站放得进 /embed/，放不进别的页面', async ({ served, browser }) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  const root = `https://${served.site.secure}`;
  await page.goto(`${root}/check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12`);
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'met');
  expect(errors).toEqual([]);
  const frames = [`${root}/embed/check/`, `${root}/check/`].map(
    (src) => `<iframe sandbox="allow-scripts" src="${src}"></iframe>`,
  );
  const office = await officeWith(frames.join(''), `default-src 'none'; frame-src ${root}`);
  await page.goto(office.url);
  const [open, closed] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await open.getByLabel('公需科目').fill('18');
  await expect(open.getByLabel('公需科目')).toHaveValue('18');
  await expect(closed.getByLabel('公需科目')).toHaveCount(0);
  expect(errors.join()).toContain('frame-ancestors');
  await context.close();
  office.close();
});
