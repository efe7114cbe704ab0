import { expect, test } from './guarded';

test('首页填好三个数，打开自查就是结果；数只在 # 后面，是自己的', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await page.getByLabel('年度').selectOption('2018年');
  await page.getByLabel('公需').fill('17');
  await page.getByLabel('专业').fill('42');
  await page.getByLabel('选修').fill('12');
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page).toHaveURL(/check\/#v=1&year=2018&sector=general&common=17&professional=42&elective=12$/);
  await expect(page.getByLabel('自查', { exact: true })).toHaveAttribute('data-outcome', 'short');
  await expect(page.getByText('这是链接里的数')).toHaveCount(0);
  expect(asked.filter((url) => /17|common/.test(new URL(url).search))).toEqual([]);
  await page.goto('');
  await expect(page.getByLabel('公需')).toHaveValue('17');
});

test('不判断的行业在首页就说，不问学时；也记成全站的行业', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('行业').selectOption('出版');
  await expect(page.getByText('本站不判断这个行业')).toBeVisible();
  await expect(page.getByLabel('公需')).toBeHidden();
  await expect(page.getByLabel('我是')).toHaveValue('publishing');
});

test('首页：搜索、五个最常问的、学习记录、原文', async ({ page }) => {
  await page.goto('');
  const asked = page.getByRole('main').locator('a[href*="/answers/"]');
  await expect(asked).toHaveCount(6);
  await page.getByRole('searchbox').fill('公需科目');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: '学习记录' }).first().click();
  await expect(page.getByRole('heading', { name: '记一条' })).toBeVisible();
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('按“看结果”到空的自查，填的数不写进地址', async ({ page }) => {
    await page.goto('');
    await page.getByLabel('公需').fill('17');
    await page.getByRole('button', { name: '看结果' }).click();
    await expect(page).toHaveURL(/check\/\??$/);
  });
});

test('手机上最大的字，条里的名称和数字也不出自己的一格', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('large-text', '2'));
  await page.goto('');
  const widths = await page
    .locator('.stack')
    .first()
    .evaluate((bar) =>
      [...bar.querySelectorAll('text')].map((text) => {
        const part = text.previousElementSibling as SVGRectElement;
        return [text.getBoundingClientRect().width, part.getBoundingClientRect().width] as const;
      }),
    );
  expect(widths).toHaveLength(3);
  for (const [text, part] of widths) expect(text).toBeLessThanOrEqual(part);
});
