import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { counted, csvOf, list } from './roster-files';
import { choose, expectCounts, region, start } from './roster-page';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));

function saved(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, csvOf(list).buffer);
  return path;
}

/** Drops what stands on the disk, as a hand would. */
async function drop(page: Page, ...files: string[]) {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
}

test('拖进来的是文件夹：说读不到，不说内存不够；再拖一份名单照样读', async ({ page }) => {
  await start(page);
  await drop(page, folder);
  await expect(page.getByRole('alert')).toContainText('可能是文件夹');
  await drop(page, saved('名单.csv'));
  await expectCounts(page, counted);
});

test('一次拖进来两份：不猜是哪一份，原来的结果还在', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await drop(page, saved('甲部.csv'), saved('乙部.csv'));
  await expect(region(page)).toHaveAttribute('data-roster-state', 'failed');
  await expect(page.getByRole('alert')).toContainText('一次只核对一份名单');
  await expect(page.getByText('下面还是上一份名单的结果')).toBeVisible();
});

test('看条款不丢名单：条款在旁边打开', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  const [clause] = await Promise.all([
    page.waitForEvent('popup'),
    region(page).getByRole('link', { name: /277号/ }).first().click(),
  ]);
  await expect(clause).toHaveURL(/policies\/yrsb-2018-277\/#s3/);
  await expectCounts(page, counted);
});
