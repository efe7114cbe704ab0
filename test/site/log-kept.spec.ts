import type { BrowserContext } from '@playwright/test';
import { expect, test } from './guarded';
import { course, entry, logOf, visitWith, write, year } from './log-page';

async function secondTab(context: BrowserContext) {
  const other = await context.newPage();
  await other.goto('check/#log');
  return other;
}

test('两个页面同时开着：各记各的都在；改了同一条就让人选', async ({ page, context }) => {
  await visitWith(page, logOf(entry('a')));
  const other = await secondTab(context);
  await page.getByRole('button', { name: '记一条' }).click();
  await write(page, { ...course, title: '这边的' });
  await expect(other.getByText('这边的')).toBeVisible();
  await page.getByRole('button', { name: '先不记' }).click();

  await page.getByRole('button', { name: '改“课程a”' }).click();
  await other.getByRole('button', { name: '改“课程a”' }).click();
  await page.getByLabel('学时', { exact: true }).fill('40');
  await page.getByRole('button', { name: '改好了' }).click();
  await other.getByLabel('学时', { exact: true }).fill('41');
  await other.getByRole('button', { name: '改好了' }).click();
  const notice = other.getByRole('alert').filter({ hasText: '两边不一样' });
  await expect(notice).toContainText('41学时');
  await expect(notice).toContainText('40学时');
  await expect(page.locator('.entry-hours', { hasText: '40学时' })).toBeVisible();
  await other.getByRole('button', { name: '用这里写的' }).click();
  await expect(page.locator('.entry-hours', { hasText: '41学时' })).toBeVisible();
});

for (const [how, breakStore] of [
  [
    '存满了',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    '被关掉了',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`浏览器的存储${how}：说出来，接着能记，能拿走文件`, async ({ page }) => {
    await page.addInitScript(breakStore);
    await page.goto('check/#log');
    await write(page, course);
    await expect(year(page, 2018)).toBeVisible();
    const notice = page.getByRole('alert').filter({ hasText: '关掉以前请先存成文件' });
    const coming = page.waitForEvent('download');
    await notice.getByRole('button', { name: '存成文件' }).click();
    expect((await coming).suggestedFilename()).toBe('学习记录.json');
  });
}

test('存着的坏了：原样留着，给人拿走，新的照记', async ({ page }) => {
  await visitWith(page, '{"format":"learning-log","version":1,"entr');
  await expect(page.getByText('内容坏了，读不出来')).toBeVisible();
  await write(page, course);
  await page.reload();
  await expect(year(page, 2018)).toBeVisible();
  await page.getByRole('button', { name: '存好了，从这台设备上删去' }).click();
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(page.getByText('内容坏了，读不出来')).toBeVisible();
});
