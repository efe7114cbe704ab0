import { expect, type Page, test } from '@playwright/test';
import { opened, openFile } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

/** How many places still to be looked at each draft on this device has. */
function looksKept(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await asked(indexedDB.open('edit'));
    const drafts = await asked(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return drafts.map(({ looks }) => looks.filter((l: { done?: boolean }) => !l.done).length);
  });
}

test('关了页面，草稿还在；两个标签页各留各的；放不下就说', async ({ page, context }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
  await expect.poll(() => looksKept(page)).toEqual([0]);
  const other = await context.newPage();
  await opened(other);
  await openFile(other, /^年度/, /^2025/);
  await other.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-02');
  await expect.poll(() => looksKept(page)).toEqual([0, 0]);
  // A full disk refuses when the whole is to be kept.
  await other.evaluate(() => {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      const request = this.count();
      request.onsuccess = () => this.transaction.abort();
      return request as unknown as IDBRequest<IDBValidKey>;
    };
  });
  await other.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-03');
  await expect(other.getByText('浏览器没有让草稿留下来，请尽早保存')).toBeVisible();
  await other.close();
  await page.reload();
  await page.getByRole('button', { name: '不要了' }).click();
  await page.getByRole('button', { name: '接着上次改' }).click();
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^最后核对的日子/ })).toHaveValue('2026-12-01');
});

test('刚打完字就关闭，打的也还在', async ({ page }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '接着上次改' }).click();
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
});

test('还要看的，关了页面再打开还在；看完了、没有改什么，就没有草稿', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '年度' }).check();
  await page.getByLabel(/^哪一年/).fill('2027');
  await page.getByRole('button', { name: '建这个文件' }).click();
  const looks = page.locator('.edit-looks:not(.done) li');
  const many = await looks.count();
  const waiting = await page.locator('.edit-looks.later li').count();
  expect(many).toBeGreaterThan(5);
  await page.getByRole('button', { name: '不用改，2027年也对' }).first().click();
  await expect(looks).toHaveCount(many - 1);
  await expect.poll(() => looksKept(page)).toEqual([many - 1]);
  await page.reload();
  await expect(page.getByText(`有没有保存的修改，和 ${many - waiting - 1} 处还要看的`)).toBeVisible();
  await page.getByRole('button', { name: '接着上次改' }).click();
  await expect(looks).toHaveCount(many - 1);
  await page.reload();
  await page.getByRole('button', { name: '不要了' }).click();
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  const day = page.getByRole('textbox', { name: /^最后核对的日子/ });
  const before = await day.inputValue();
  await day.fill('2026-12-01');
  await expect.poll(() => looksKept(page)).toEqual([0]);
  await day.fill(before);
  await expect(page.getByText('改了 0 个文件')).toBeVisible();
  await expect.poll(() => looksKept(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: /^打开/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '接着上次改' })).toHaveCount(0);
});

test('有新版本，页面重新打开：打开的文件夹和文件还在，不用再选', async ({ page }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  const heading = page.locator('.edit-panel h3');
  const name = (await heading.textContent()) ?? '';
  // What the page is told before it is loaded anew for a new version.
  await page.evaluate(async () => {
    const kept: Promise<unknown>[] = [];
    dispatchEvent(
      new CustomEvent('keep', { detail: { waitFor: (one: Promise<unknown>) => kept.push(one) } }),
    );
    await Promise.all(kept);
  });
  await page.reload();
  await expect(heading).toHaveText(name);
  await expect(page.getByText('改了 0 个文件')).toBeVisible();
  // Once: whoever loads the page himself begins anew.
  await page.reload();
  await expect(page.getByRole('button', { name: /^打开 content/ })).toBeVisible();
  await expect(heading).toHaveCount(0);
});
