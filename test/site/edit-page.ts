import { expect, type Page } from '@playwright/test';
import { contentIn, withFolder } from './edit-folder';

/** The texts of the content that the site is built of. */
export const texts = contentIn('content');

export const desk = (page: Page) => page.locator('[data-edit-state]');

/** Opens a content folder in the editors' form. */
export async function opened(page: Page, own: Record<string, string> = texts, name = 'content') {
  await withFolder(page, name, own);
  await page.goto('edit/');
  await page.getByRole('button', { name: /^打开/ }).click();
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'ready', { timeout: 30_000 });
}

/** Opens a file in the list at the left, and the group it is in. */
export async function openFile(page: Page, group: RegExp, file: RegExp) {
  const files = page.getByRole('navigation', { name: '文件' });
  const button = files.getByRole('button', { name: file });
  if (!(await button.isVisible())) await files.getByText(group).click();
  await button.click();
}

/** Makes a policy out of its pasted text. */
export async function pasted(page: Page, text: string) {
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  await page.getByLabel('粘贴整份公文').fill(text);
  await page.getByRole('button', { name: '建这个文件' }).click();
}

/** Saves into the folder, having seen whom it affects. */
export async function savedInFolder(page: Page, many: number) {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText(`写好了 ${many} 个文件`)).toBeVisible({ timeout: 20_000 });
}
