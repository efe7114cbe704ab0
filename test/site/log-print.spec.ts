import { expect, test } from './guarded';
import { entry, logOf, visitWith, year } from './log-page';

const years = [2018, 2019, 2022].flatMap((y) => [
  entry(`a${y}`, { day: `${y}-09-01`, year: y }),
  entry(`b${y}`, { day: `${y}-09-01`, year: y, subject: 'common', hours: 18 }),
  entry(`c${y}`, { day: `${y}-09-01`, year: y, subject: 'elective', hours: 12 }),
]);
const kept = JSON.stringify({
  ...JSON.parse(logOf(...years)),
  sector: 'accounting',
  sectors: { 2018: 'general', 2019: 'general' },
});

test('几个年度印在一张A4上：各按自己的行业，写着结论、学时、依据；留下的年度说出来', async ({ page }) => {
  await visitWith(page, kept);
  await page.getByRole('button', { name: '打印几个年度' }).click();
  const sheet = page.getByRole('region', { name: '几个年度的学习情况' });
  await expect(sheet.getByRole('heading', { name: '2018、2019、2022年度继续教育情况' })).toBeFocused();
  const row = (y: number) => sheet.locator(`tr[data-year="${y}"]`);
  await expect(row(2018)).toContainText(/2018一般达标按已认定的18至少1842至少4212至少1272至少72原文/);
  await expect(row(2022)).toContainText(/2022会计未达标/);
  await expect(sheet).toContainText('姓名、工号、单位、职称由填表的人自己写，不在任何校验码里');
  await expect(sheet).toContainText('这张表没有校验码；要别人能核验的，请打印每个年度的“年度小结”。');
  await sheet.getByLabel('2019年度').uncheck();
  await expect(row(2019)).toHaveCount(0);
  await expect(sheet).toContainText('学习记录里还有2019年度，没有印在这里。');
  await sheet.getByLabel('连同每一条记录').check();
  await expect(sheet.getByRole('row', { name: /课程a2018/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('row', { name: /课程a2018/ })).toBeVisible();
  await expect(year(page, 2022)).toBeHidden();
  await expect(sheet.getByLabel('2019年度')).toBeHidden();
  expect(await page.pdf().then((pdf) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length)).toBe(1);
});

test('打印学习记录：每个年度的每一条都印上', async ({ page }) => {
  await visitWith(page, kept);
  await expect(year(page, 2018)).toBeVisible();
  await expect(page.getByText('课程a2018')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('课程a2018')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('课程a2018')).toHaveCount(0);
});

test('不告诉网页要打印的浏览器：纸上说没有印齐', async ({ page }) => {
  await visitWith(page, kept);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('别的年度只印了结论')).toBeVisible();
});

test('收起以后，打印的又是整页，焦点回到按钮', async ({ page }) => {
  await visitWith(page, kept);
  await page.getByRole('button', { name: '打印几个年度' }).click();
  await page.getByRole('button', { name: '收起' }).click();
  await expect(page.getByRole('button', { name: '打印几个年度' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(year(page, 2022)).toBeVisible();
});

test('360 像素宽不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visitWith(page, kept);
  await page.getByRole('button', { name: '打印几个年度' }).click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});

test('在微信里：文件和打印都说怎么办，不说已经存下、印好', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    baseURL: baseURL as string,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await visitWith(page, kept);
  await page.getByRole('button', { name: '打印几个年度' }).click();
  await page.getByRole('button', { name: '打印这张表' }).click();
  await expect(page.getByText('微信里打印不了：请点右上角“…”，选“在浏览器打开”，再打印。')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  for (const button of ['存成文件', '导出 CSV', '导出 Excel 表格']) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('微信里常常存不下文件。没有存到的话').first()).toBeVisible();
  }
  await expect(page.getByText('已存成')).toHaveCount(0);
  await context.close();
});
