import { expect, test } from '@playwright/test';

test('Pagefind 下载不了时，同样的问法照样有结果', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.route('**/search/lexicon.json', async (route) => {
    const lexicon = await (await route.fetch()).json();
    await route.fulfill({ json: { ...lexicon, engine: 'pagefind' } });
  });
  await page.goto(`search/?q=${encodeURIComponent('医生的学时谁认定')}`);
  const region = page.getByRole('region', { name: '搜索结果' });
  await expect(region).toHaveAttribute('data-search-state', 'done');
  await expect(region.locator('ol a').first()).toHaveAttribute(
    'href',
    /answers\/(teachers-and-medical|who-recognizes)\//,
  );
});

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
