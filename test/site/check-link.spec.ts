import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

const said = 'v=1&year=2018&sector=general&common=18&professional=42&elective=2天';

async function expectRestored(page: Page) {
  await expect(page.getByLabel('年度')).toHaveValue('2018');
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
  await expect(page.getByLabel('个人选修科目')).toHaveValue('2天');
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'met');
  await expect(page.getByRole('alert')).toHaveCount(0);
}

for (const [how, spoilt] of [
  ['编码了一次', `#${encodeURIComponent(said)}`],
  ['编码了两次', `#${encodeURIComponent(encodeURIComponent(said))}`],
  ['带 &amp;', `#${said.replace(/&/g, '&amp;')}`],
  ['后面有句号', `#${said}。`],
  ['后面有 #wechat_redirect', `#${said}#wechat_redirect`],
  ['用问号代替井号', `?${said}`],
  [
    '用问号，带 &amp; 和聊天软件加的',
    `?from=singlemessage&amp;${said.replace(/&/g, '&amp;')}&isappinstalled=0#rd`,
  ],
] as const) {
  for (const path of ['check/', 'embed/check/']) {
    test(`${path}：链接${how}，答案照样还原，刷新也还在`, async ({ page }) => {
      await page.goto(path + spoilt);
      await expectRestored(page);
      expect(new URL(page.url()).search).toBe('');
      await page.reload();
      await expectRestored(page);
    });
  }
}

test('井号前面有聊天软件加的：答案还原，复制的链接里没有它们', async ({ page }) => {
  await page.goto(`check/?from=singlemessage&isappinstalled=0#${said}`);
  await expectRestored(page);
  await expect(page.getByLabel('带填写内容的链接')).toHaveValue(/check\/#v=1&year=2018/);
});

test('年度指南的链接用问号代替井号，也还原，并且移到井号后面', async ({ page }) => {
  await page.goto('guides/?v=1&amp;year=2021&amp;sector=accounting&who=employer。');
  await expect(page.getByLabel('年度')).toHaveValue('2021');
  await expect(page.getByLabel('行业')).toHaveValue('accounting');
  await expect(page.getByLabel('您是')).toHaveValue('employer');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(page.url()).toMatch(/guides\/#v=1/);
});

test('聊天软件加的，说出名字，不吓人', async ({ page }) => {
  await page.goto(`check/#${said}&from=singlemessage&utm_source=x`);
  await expectRestored(page);
  await expect(page.getByText('链接里的 from、utm_source 是聊天软件加上的，与答案无关。')).toBeVisible();
});

for (const path of ['check/', 'guides/', 'embed/check/']) {
  test(`${path}：地址里有一万个参数、一万个字，列出来的也不超过一屏`, async ({ page }) => {
    const many = Array.from({ length: 5000 }, (_, i) => `k${i}=${i}`).join('&');
    const long = '长'.repeat(3000);
    await page.goto(
      `${path}#v=${long}&year=${long}&sector=${long}&who=${long}&common=${long}&${long}=1&${many}`,
    );
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('不一一列出');
    expect((await notice.boundingBox())?.height).toBeLessThan(500);
    const height = await page
      .locator('.checker, .guides')
      .first()
      .evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(height).toBeLessThanOrEqual(1);
  });
}
