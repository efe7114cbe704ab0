import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { oldEngine } from './old-engines';
import { serveFolder } from './serve-folder';
import { unzipped } from './unzipped';

const answers = '#v=1&year=2018&sector=general&common=15&professional=42&elective=12';
const list =
  '姓名,工号,年度,行业,公需科目,专业科目,个人选修科目\n张三,1,2018,一般,18,42,12\n李四,2,2018,一般,15,42,12\n';
const question = `?q=${encodeURIComponent('医生的学时谁认定')}`;

for (const [zip, folder] of [
  ['jijiao-site.zip', 'jijiao'],
  ['jijiao-usb.zip', 'files'],
] as const) {
  test(`${zip}：没有一个链接从根目录写起，每个都有它的文件`, () => {
    const root = join(unzipped(zip), folder);
    const broken = pagesIn(root).flatMap((page) =>
      addressesIn(readFileSync(join(root, page), 'utf8'))
        .filter((address) => !leads(join(root, dirname(page)), address, zip === 'jijiao-site.zip'))
        .map((address) => `${page} → ${address}`),
    );
    expect(broken).toEqual([]);
    rmSync(dirname(root), { recursive: true });
  });
}

test('网站包：放进任何一层目录，自查、搜索、指南都能用', async ({ page }) => {
  const folder = unzipped('jijiao-site.zip');
  const server = await serveFolder(() => join(folder, 'jijiao'), '/some/deep/path/');
  const wrong = watch(page, server.at);
  try {
    await page.goto(server.at);
    await useTools(page, server.at, '');
    expect(server.missing).toEqual([]);
    expect(wrong).toEqual([]);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test('单机版：双击打开，自查、搜索、指南都能用，一次也不上网', async ({ page }) => {
  const folder = unzipped('jijiao-usb.zip');
  const root = `${pathToFileURL(join(folder, 'files')).href}/`;
  const wrong = watch(page, pathToFileURL(folder).href);
  await page.goto(pathToFileURL(join(folder, '打开-继教指南.html')).href);
  await expect(page).toHaveURL(`${root}index.html`);
  await page.getByRole('searchbox').fill('补学');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/index\.html\?q=/);
  await useTools(page, root, 'index.html');
  expect(wrong).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('单机版在 Chromium 109 上', async () => {
  test.setTimeout(180_000);
  const engine = await oldEngine(109);
  test.skip(engine === undefined, '这台机器上拿不到 Chromium 109，跳过');
  if (!engine) return;
  const folder = unzipped('jijiao-usb.zip');
  const root = `${pathToFileURL(join(folder, 'files')).href}/`;
  const browser = await engine.launch();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${root}check/index.html${answers}`);
    await page.waitForSelector('[data-outcome="short"]');
    await page.goto(`${root}search/index.html${question}`);
    await page.waitForSelector('[data-search-state="done"] ol a[href*="/index.html"]');
    await page.goto(`${root}roster/index.html`);
    await page.waitForSelector('astro-island:not([ssr]) input[type=file]');
    await page.$eval('input[type=file]', (field) => {
      const chosen = new DataTransfer();
      const list = '姓名,年度,行业,公需科目,专业科目,个人选修科目\n张三,2018,一般,18,42,12\n';
      chosen.items.add(new File([list], '名单.csv'));
      (field as HTMLInputElement).files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForSelector('[data-roster-state="done"][data-total="1"][data-met="1"]');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test('下载页：大小和校验码和压缩包一样，压缩包里的这一页不再给压缩包', async ({ page }) => {
  await page.goto('download/');
  for (const zip of ['jijiao-site.zip', 'jijiao-usb.zip']) {
    const bytes = readFileSync(`dist/download/${zip}`);
    await expect(page.locator(`[data-size-of="${zip}"]`)).toContainText(`${bytes.length}字节`);
    await expect(page.locator(`[data-sum-of="${zip}"]`)).toHaveText(
      createHash('sha256').update(bytes).digest('hex'),
    );
  }
  const folder = unzipped('jijiao-usb.zip');
  const copy = readFileSync(join(folder, 'files/download/index.html'), 'utf8');
  expect(copy).not.toContain('.zip"');
  expect(copy).toMatch(/<p data-in-copy>|<p>\s*您正在看的/);
  expect(readFileSync(join(folder, '说明.txt'), 'utf8')).toMatch(/^\ufeff继教指南 单机版\r\n/);
  rmSync(folder, { recursive: true });
});

/** The same things done in either copy. */
async function useTools(page: Page, root: string, index: string): Promise<void> {
  await page.goto(`${root}check/${index}${answers}`);
  await expect(page.locator('[data-outcome="short"]')).toBeVisible();
  await page
    .getByLabel(/公需科目/)
    .first()
    .fill('18');
  await expect(page.locator('[data-outcome="met"]')).toBeVisible();
  await expect(page).toHaveURL(/common=18/);

  await page.goto(`${root}search/${index}${question}`);
  const results = page.getByRole('region', { name: '搜索结果' });
  await expect(results).toHaveAttribute('data-search-state', 'done');
  for (const link of await results.getByRole('listitem').getByRole('link').all()) {
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toMatch(
      new RegExp(`^${root}.+/${index}(#.*)?$`),
    );
  }
  await page.getByRole('button', { name: '在全文里找' }).click();
  const fullText = root.startsWith('file:') ? 'unable' : 'found';
  await expect(page.locator('[data-full-text]')).toHaveAttribute('data-full-text', fullText);
  await results.getByRole('listitem').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  for (const part of topPages()) await page.goto(`${root}${part}/${index}`);

  await readList(page, `${root}roster/${index}`);

  await page.goto(`${root}guides/${index}#year=2018`);
  await expect(page.locator('.guides[data-year="2018"]')).toBeVisible();
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.locator('html')).toHaveClass(/large/);
}

/** A list is read by a worker. */
async function readList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const file = { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-roster-state="done"][data-total="2"][data-met="1"]')).toBeVisible();
}

/** The page at the head of each part of the site. */
function topPages(): string[] {
  // The editor's form is for a copy of the content, not for whoever takes the site away.
  return readdirSync('dist').filter((part) => part !== 'edit' && existsSync(`dist/${part}/index.html`));
}

/** What goes wrong on the page, and every request to anywhere but the copy. */
function watch(page: Page, own: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) wrong.push(request.url());
  });
  return wrong;
}

function pagesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
}

function addressesIn(html: string): string[] {
  const found = html.matchAll(/<[a-z][^>]* (?:href|src|action|component-url|renderer-url)="([^"]+)"/g);
  return [...found].map(([, address = '']) => address).filter((a) => !/^(#|https?:|mailto:|data:)/.test(a));
}

/** Whether an address leads from the folder to a file; a folder will do where a server opens it. */
function leads(folder: string, address: string, folders: boolean): boolean {
  const path = decodeURIComponent(address.replace(/[?#].*/, ''));
  if (path.startsWith('/')) return false;
  const target = resolve(folder, path || '.');
  if (!existsSync(target)) return /_astro\/.+\.js$/.test(path) && !folders;
  return !statSync(target).isDirectory() || (folders && existsSync(join(target, 'index.html')));
}
