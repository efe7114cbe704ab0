import { expect, test } from './guarded';
import { newestRules } from './newest-rules';

test('结果好像不对：带着哪一页、这一份网站的版本，填的数选了才写进去', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=general&common=18&professional=42&elective=12');
  await page.getByRole('link', { name: '这个结果好像不对' }).click();
  const text = page.getByRole('textbox', { name: '可以改了再复制' });
  await expect(text).toHaveValue(/^页面：\S+\/check\/$/m);
  await expect(text).toHaveValue(
    new RegExp(`内容 20\\d\\d-\\d\\d-\\d\\d · 生成 20\\S+ · 规则 ${newestRules}$`),
  );
  await expect(text).not.toHaveValue(/common=18/);
});
