import type { Page } from '@playwright/test';
import { expect } from './guarded';
import type { counted, csvOf } from './roster-files';

type ListFile = ReturnType<typeof csvOf>;

export const region = (page: Page) => page.getByRole('region', { name: '名单核对' });
export const table = (page: Page) => page.getByRole('table', { name: '逐行结果' });
export const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

/** From the moment a list is there, the page asks no server for anything. */
export async function start(page: Page): Promise<string[]> {
  // The site's own offline worker fetches the whole site behind the page; what is watched here is the page.
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await page.goto('roster/');
  await expect(region(page)).toHaveAttribute('data-roster-state', 'idle');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  return asked;
}

export const choose = (page: Page, file: ListFile) => page.getByLabel(/名单文件/).setInputFiles(file);

export async function expectCounts(page: Page, counts: Partial<typeof counted>) {
  // What a slow machine needs for the longest list.
  await expect(region(page)).toHaveAttribute('data-roster-state', 'done', { timeout: 40_000 });
  for (const [name, count] of Object.entries(counts))
    await expect(region(page)).toHaveAttribute(`data-${name}`, String(count));
}

export async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
