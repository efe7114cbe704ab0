import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from './serve-folder';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

/** Waits until the worker has put the whole site in this browser and answers for the page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}

test('打开过一次，断网后自查、搜索、条款都能用，没有的地址照实说', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('about/');
  await isKept(page);
  await context.setOffline(true);

  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  await expect(page.locator('[data-outcome="met"]')).toBeVisible();

  await page.goto(`search/?q=${encodeURIComponent('医生的学时谁认定')}&from=singlemessage`);
  const results = page.getByRole('region', { name: '搜索结果' });
  await expect(results).toHaveAttribute('data-search-state', 'done');
  await results.getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('policies/yrsg-2018-11/#s3-1');
  await expect(page.locator('#s3-1')).toBeInViewport();
  await expect(page.locator('[data-term-today="elapsed"]')).toBeVisible();

  await page.goto('duties');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/谁做什么|职责/);

  await page.goto('policies/no-such/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page.getByText('现在没有联网')).toBeVisible();
  await page.getByRole('link', { name: '首页', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(errors).toEqual([]);
});

test('断网时打不开的页面，联网时照样问服务器', async ({ page }) => {
  await page.goto('about/');
  await isKept(page);
  const answer = await page.goto('policies/no-such/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('现在没有联网')).toBeHidden();
});

test('每一页要的脚本、样式、图片、资料都在保存之列', () => {
  const kept = new Set(keptIn('dist'));
  const wanted = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(html|js|css|json|svg|png|webp|ics)$/.test(f),
  );
  const missing = wanted
    .filter((f) => !/^(pagefind|download|share|embed\/(check|clause))\/|^sw(-off)?\.js$/.test(f))
    .map((f) => f.replace(/(^|\/)index\.html$/, '$1') || './')
    .filter((f) => !kept.has(f));
  expect(missing).toEqual([]);
});

test('有新版本：悄悄告诉，填的留着，旧页面的脚本还在，点了才换', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  const script = onlyIn('duties');
  makeVersions(folder, script);
  let version = 'v1';
  const server = await serveFolder(() => join(folder, version));
  try {
    await page.goto(`${server.at}duties/`);
    await page.getByLabel(/工资总额/).fill('１００万');
    const other = await context.newPage();
    await other.goto(`${server.at}about/`);
    await isKept(other);
    await expect(other.getByText('有新版本')).toBeHidden();

    version = 'v2';
    await other.reload();
    await expect(other.getByText('有新版本')).toBeVisible({ timeout: 30_000 });
    await expect(other.getByText('第二版')).toBeHidden();
    await expect(page.getByText('有新版本')).toBeVisible();
    expect(await isThere(page, script)).toBe(true);

    await other.getByRole('button', { name: '现在刷新' }).click();
    await expect(other.getByText('第二版')).toBeVisible();
    await expect(page.getByLabel(/工资总额/)).toHaveValue('１００万');
    expect(await isThere(page, script)).toBe(true);

    await page.getByRole('button', { name: '现在刷新' }).click();
    await expect(page.getByText('第二版')).toBeVisible();
    await expect(page.getByLabel(/工资总额/)).toHaveValue('１００万');
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test('撤掉：换上 sw-off.js，存下的就没有了', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'off-'));
  cpSync('dist', join(folder, 'on'), { recursive: true });
  cpSync('dist', join(folder, 'off'), { recursive: true });
  cpSync('dist/sw-off.js', join(folder, 'off/sw.js'));
  let version = 'on';
  const server = await serveFolder(() => join(folder, version));
  try {
    await page.goto(`${server.at}about/`);
    await isKept(page);
    version = 'off';
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
      .toBe(true);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** A script of this page's tool that no other version will have. */
function onlyIn(page: string): string {
  return /component-url="\/([^"]+)"/.exec(readFileSync(`dist/${page}/index.html`, 'utf8'))?.[1] as string;
}

function isThere(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (url) => (await fetch(url)).ok, `/${path}`);
}

/** The site as built; and a later one, with 第二版 in every page and a script under another name. */
function makeVersions(folder: string, script: string): void {
  for (const version of ['v1', 'v2']) cpSync('dist', join(folder, version), { recursive: true });
  const later = join(folder, 'v2');
  const renamed = script.replace(/\.js$/, '-2.js');
  cpSync(join(later, script), join(later, renamed));
  rmSync(join(later, script));
  for (const page of readdirSync(later, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.html'),
  )) {
    const html = readFileSync(join(later, page), 'utf8').split(script).join(renamed);
    writeFileSync(join(later, page), html.replace('</h1>', '</h1><p>第二版</p>'));
  }
  const worker = readFileSync(join(later, 'sw.js'), 'utf8').split(script).join(renamed);
  writeFileSync(join(later, 'sw.js'), worker.replace(/(revision:[`"'])[0-9a-f]{4}/g, '$1ffff'));
}

function keptIn(folder: string): string[] {
  return [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/url:[`"']([^`"']+)/g)].map(
    ([, u]) => u as string,
  );
}
