import { expect, test } from '@playwright/test';
import { changesBetween } from '~/changeset/changeset';
import { packed } from '~/changeset/packed';
import { withFolder } from './edit-folder';
import { desk, opened, texts } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

test('不是本站的文件夹、太大的文件、带空格的名字：一句话说清', async ({ page }) => {
  await withFolder(page, '下载', { 'a.txt': '一', 'b/c.txt': '二' });
  await page.goto('edit/');
  await page.getByRole('button', { name: /^打开/ }).click();
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'failed');
  await expect(page.getByRole('alert')).toContainText('“下载”不是本站的内容');
});

test('文件夹里有 50 MB 的文件、名字带空格的文件：照样打开，逐个说', async ({ page }) => {
  const big = { 'answers/my answer.mdx': '', 'answers/big.mdx': '50 MB' };
  await opened(page, { ...texts, ...big }, '我的 副本');
  await expect(page.getByText('有 50 MB')).toBeVisible();
  await expect(page.getByText('这个文件谁也不读').first()).toBeVisible();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '问答' }).check();
  await page.getByLabel('网址里的名字').fill('my answer');
  await expect(page.getByText('“my answer”里有空格')).toBeVisible();
});

test('更改包当作内容打开：说它是更改包，怎样收', async ({ page }) => {
  await page.goto('edit/');
  await page.getByText('别的打开办法').click();
  const path = 'guides/2026.yaml';
  const files = changesBetween(new Map(), new Map([[`content/${path}`, texts[path] ?? '']]));
  const zip = packed({ madeOn: '2026-12-01', description: '', files });
  await page
    .getByLabel(/^选一个 zip/)
    .setInputFiles({ name: '包.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByRole('alert')).toContainText('是一个更改包');
});

test('别的页面不链到它，网站地图、不联网的副本里没有它', async ({ page, request }) => {
  for (const path of ['', 'about/', 'download/', 'data/', 'sitemap-0.xml', 'sw.js'])
    expect(await (await request.get(path)).text()).not.toMatch(/["/]edit\//);
  await page.goto('edit/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
