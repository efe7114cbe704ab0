import { expect, test } from '@playwright/test';

test('什么都下载不了时，照实说，目录还在；网好了再打字就有', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent('补学')}`);
  const region = page.getByRole('region', { name: '搜索结果' });
  await expect(region).toHaveAttribute('data-search-state', 'failed');
  await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
  await page.unroute('**/search/*.json');
  await page.getByRole('searchbox').fill('补学期限');
  await expect(region).toHaveAttribute('data-search-state', 'done');
});
