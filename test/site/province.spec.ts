import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

// Another province is a folder: the whole site, built once from a made-up one, below a path of its host, with addresses that moved.
const site = 'http://province.test/jx/';
const moved = `aliases:
  - { from: /answers/long-ago/, to: /answers/make-up/, on: 2026-12-01, reason: 改名 }
  - { from: /answers/long-ago/#lawyers, to: /ways/#common-remote, on: 2026-12-01, reason: 挪走 }
  - { from: /answers/make-up/#roads, to: /answers/make-up/#transport, on: 2026-12-01, reason: 改名 }
`;
let folder: string;
let built: string;

test.use({ baseURL: site });
// One build for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'province-'));
  built = join(folder, 'dist');
  const content = join(folder, 'content');
  cpSync('test/province/content', content, { recursive: true });
  writeFileSync(join(content, 'releases/aliases.yaml'), moved);
  execFileSync('npx', ['--no-install', 'astro', 'build', '--outDir', built], {
    stdio: 'pipe',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT: content,
      SITE_URL: 'https://example.gov.cn',
      BASE_PATH: '/jx/',
      BOOKLET: 'no',
    },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string) => readFileSync(join(built, file), 'utf8');
const pages = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));

/** Serves the built folder as a plain web server would: files, and index.html in folders. */
async function open(page: Page, address: string): Promise<void> {
  await page.route(`${site}**`, (route) => {
    const path = join(built, new URL(route.request().url()).pathname.replace('/jx/', ''));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(site + address);
}

test('每一页都是这个省的：别的省的名字、文号、行业一处也没有', () => {
  expect(pages().length).toBeGreaterThan(40);
  const strange = pages().filter((f) => /广东|粤|277号|yrs[bg]-|会计|卫生健康/.test(text(f)));
  expect(strange).toEqual([]);
  expect(text('index.html')).toContain('<h1>青原专业技术人员继续教育</h1>');
  expect(text('policies/qrsg-2018-5/index.html')).toContain('"jurisdiction":"青原省"');
});

test('放在子路径下生成，所有链接都在子路径下', () => {
  for (const page of pages()) {
    const outside = [...text(page).matchAll(/(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
      .map(([, a]) => a)
      .filter((a) => !a?.startsWith('/jx/'));
    expect(outside, page).toEqual([]);
  }
  expect(text('check/index.html')).toContain(
    '<link rel="canonical" href="https://example.gov.cn/jx/check/">',
  );
});

for (const [answers, outcome, basis] of [
  ['year=2018&sector=ordinary&common=12&professional=36&elective=12', 'met', 'official'],
  ['year=2021&sector=ordinary&common=12&professional=36&elective=12', 'short', 'official'],
  ['year=2024&sector=ordinary&common=24&professional=44&elective=16', 'met', 'reported'],
  ['year=2026&sector=ordinary&common=24&professional=44&elective=16', 'met', 'carried-forward'],
  ['year=2022&sector=law&common=10&professional=40', 'met', 'official'],
  ['year=2022&sector=transport&common=20&professional=44', 'incomplete', 'official'],
  ['year=2022&sector=museums&common=20&professional=44&elective=16', 'not-judged', 'reported'],
] as const) {
  test(`自查 ${answers}：${outcome}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-26T02:00:00Z'));
    await open(page, `check/#v=1&${answers}`);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-basis', basis);
  });
}

test('搜索：这个省的问题和文号', async ({ page }) => {
  for (const [question, path] of [
    ['律师多少学分', 'answers/which-standard/'],
    ['31号', 'policies/qrsb-2021-31/'],
  ] as const) {
    await open(page, `search/?q=${encodeURIComponent(question)}`);
    const results = page.getByRole('region', { name: '搜索结果' });
    await expect(results).toHaveAttribute('data-search-state', 'done');
    await expect(results.locator('[data-hit]').first()).toHaveAttribute('href', new RegExp(`/jx/${path}`));
  }
});

test('数据：四个行业，每个数字带着这个省的依据', () => {
  const { sectors } = JSON.parse(text('data/requirements.json'));
  expect(sectors.map((s: { sector: string }) => s.sector)).toEqual([
    'ordinary',
    'law',
    'transport',
    'museums',
  ]);
  expect(sectors[0].periods[1].requirements[0]).toMatchObject({
    atLeast: 80,
    basis: { clause: 'qrsb-2021-31#s1', quote: '每年不少于80学时' },
  });
});

test('旧地址通到新地址，井号后面的还在', async ({ page }) => {
  await open(page, 'answers/long-ago/#transport');
  await expect(page).toHaveURL(`${site}answers/make-up/#transport`);
});

test('旧页上另去别处的锚点，通到它去的地方', async ({ page }) => {
  await open(page, 'answers/long-ago/#lawyers');
  await expect(page).toHaveURL(`${site}ways/#common-remote`);
});

test('锚点改了名，旧的还到得了', async ({ page }) => {
  await open(page, 'answers/make-up/#roads');
  await expect(page.getByRole('heading', { name: '交通运输' })).toBeInViewport();
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('旧地址也自己转过去', async ({ page }) => {
    await open(page, 'answers/long-ago/');
    await expect(page).toHaveURL(`${site}answers/make-up/`);
  });
});

test('搜索引擎被告知新地址', () => {
  expect(text('answers/long-ago/index.html')).toContain(
    '<link rel="canonical" href="https://example.gov.cn/jx/answers/make-up/">',
  );
});
