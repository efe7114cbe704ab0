import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { said, visitWith } from './log-page';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const title = (page: Page) => page.getByLabel('课程或活动的名称');
const titles = (page: Page) => page.locator('.entry-title').allTextContents();
const inForm = (page: Page) => page.locator('.entry-form :focus');

const entry = (id: string, subject: string, hours: number) => ({
  ...{ id, title: id, subject, hours, day: '2018-09-01', mode: 'remote' },
  ...{ proof: true, state: 'recognized', year: 2018 },
});

const kept = JSON.stringify({
  ...{ format: 'learning-log', version: 1, revision: 1, sector: 'general', complete: [2018] },
  entries: [entry('公需', 'common', 18), entry('专业', 'professional', 42), entry('选修', 'elective', 12)],
});

async function visit(page: Page) {
  await visitWith(page, kept);
  await expect(button(page, '删去“选修”')).toBeVisible();
}

test('接连删几条，每一条都撤得回来，并说回来的是哪一条；撤多了还能重做', async ({ page }) => {
  await visit(page);
  await button(page, '删去“选修”').press('Enter');
  await button(page, '删去“专业”').press('Enter');
  await button(page, '删去2018年度').press('Enter');
  await expect(page.locator('.log-year')).toHaveCount(0);
  await expect(button(page, '撤销')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('已经恢复2018年度的1条。');
  await expect(button(page, '撤销')).toBeFocused();
  await expect(button(page, '撤销')).toHaveAccessibleDescription('再往前：已删去“专业”。');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('已经恢复“专业”。');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('已经恢复“选修”。');
  await expect(said(page), '没有可撤的了，焦点到说的那句话').toBeFocused();
  expect((await titles(page)).sort()).toEqual(['专业', '公需', '选修'].sort());
  await expect(page.locator('.log-year')).toHaveAttribute('data-outcome', 'met');

  await button(page, '重做').click();
  await expect(said(page)).toHaveText('已删去“选修”。');
  expect((await titles(page)).sort()).toEqual(['专业', '公需'].sort());
});

test('全部删去，再导入，再改行业，一步一步都撤得回去', async ({ page }) => {
  await visit(page);
  await button(page, '全部删去').click();
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(kept.replace(/公需|专业|选修/g, '$&二'));
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('行业').selectOption('会计');
  await button(page, '撤销').click();
  await expect(said(page)).toHaveText('2018年度改回按一般专业技术人员判断。');
  await expect(page.getByLabel('行业')).toHaveValue('general');
  await button(page, '撤销').click();
  await expect(said(page)).toHaveText('已经撤去导入的：新的3条，改动0条。');
  await expect(page.locator('.log-year')).toHaveCount(0);
  await button(page, '撤销').click();
  await expect(said(page)).toHaveText('已经恢复全部3条。');
  expect((await titles(page)).sort()).toEqual(['专业', '公需', '选修'].sort());
});

test('新的一条写了一半，去改别的一条又不改了，写的还在', async ({ page }) => {
  await visit(page);
  await button(page, '记一条').click();
  await title(page).fill('写了一半');
  await button(page, '改“公需”').click();
  await expect(title(page)).toHaveValue('公需');
  await button(page, '不改了').click();
  await expect(page.getByText('“写了一半”写了一半，按“记一条”接着写。')).toBeVisible();
  await button(page, '记一条').click();
  await expect(title(page)).toHaveValue('写了一半');
  await expect(page.getByText('没有写完的，接着写就行')).toBeVisible();
});

test('改了一半，去改别的一条，回来接着改', async ({ page }) => {
  await visit(page);
  await button(page, '改“公需”').click();
  await page.getByLabel('学时', { exact: true }).fill('20');
  await button(page, '改“专业”').click();
  await button(page, '接着改“公需”').click();
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('20');
  await button(page, '改好了').click();
  await expect(page.locator('.entry-hours', { hasText: '20学时' })).toBeVisible();
  await expect(button(page, '接着改')).toHaveCount(0);
});

test('先不记、不改了，写过的按撤销都回来，刷新以后也在', async ({ page }) => {
  await visit(page);
  await button(page, '记一条').click();
  await title(page).fill('不想记');
  await button(page, '先不记').click();
  await expect(said(page)).toHaveText('没有记下“不想记”。');
  await button(page, '改“公需”').click();
  await page.getByLabel('学时', { exact: true }).fill('20');
  await button(page, '不改了').click();
  await expect(said(page)).toHaveText('“公需”没有改。');
  await button(page, '撤销').click();
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('20');
  await button(page, '撤销').click();
  await expect(said(page)).toHaveText('“不想记”写了一半的回来了，接着写就行。');
  await expect(title(page)).toHaveValue('不想记');
  await expect(inForm(page)).toHaveCount(1);
  await page.reload();
  await expect(title(page)).toHaveValue('不想记');
  await expect(button(page, '接着改“公需”')).toBeVisible();
});

test('全部删去，写了一半的也从这台设备上删去，一撤销都回来', async ({ page }) => {
  await visit(page);
  await button(page, '记一条').click();
  await title(page).fill('写了一半');
  await button(page, '改“公需”').click();
  await page.getByLabel('学时', { exact: true }).fill('20');
  await button(page, '全部删去').click();
  await expect(said(page)).toHaveText('已删去全部3条，连同写了一半的2条。');
  await expect(page.locator('.entry-form')).toHaveCount(0);
  const left = await page.evaluate(() => JSON.stringify(localStorage));
  for (const written of ['写了一半', '公需']) expect(left).not.toContain(written);

  await button(page, '撤销').click();
  await expect(said(page)).toHaveText('已经恢复全部3条，连同写了一半的2条。');
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('20');
  await page.reload();
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('20');
  await button(page, '不改了').click();
  await expect(page.getByText('“写了一半”写了一半，按“记一条”接着写。')).toBeVisible();

  await button(page, '撤销').click();
  await button(page, '全部删去').click();
  await button(page, '撤销').click();
  await button(page, '重做').click();
  await expect(page.locator('.log-year')).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toHaveValue('');
});

test('什么也没有写就先不记，没有什么要撤销的', async ({ page }) => {
  await visit(page);
  await button(page, '记一条').click();
  await button(page, '先不记').click();
  await expect(button(page, '撤销')).toHaveCount(0);
  await button(page, '记一条').click();
  await expect(page.getByText('没有写完的')).toHaveCount(0);
});

test('两边改了同一条，选了另一边的，这边写的也撤得回来', async ({ page, context }) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto('check/#log');
  for (const [tab, hours] of [
    [page, '20'],
    [other, '21'],
  ] as const) {
    await button(tab, '改“公需”').click();
    await tab.getByLabel('学时', { exact: true }).fill(hours);
  }
  await button(page, '改好了').click();
  await button(other, '改好了').click();
  await button(other, '用另一个页面里的').click();
  await expect(other.locator('.entry-hours', { hasText: '20学时' })).toBeVisible();
  await button(other, '撤销').click();
  await expect(page.locator('.entry-hours', { hasText: '21学时' })).toBeVisible();
});

test('手机上存不下：不用滚动就看得到，正在写的不移动、不盖住；按一下就到怎样留住', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('check/#log');
  await title(page).focus();
  const before = await title(page).boundingBox();
  await page.keyboard.type('a');
  const short = page.getByText('浏览器没有存下。', { exact: true });
  await expect(short).toBeInViewport({ ratio: 1 });
  expect(await title(page).boundingBox()).toEqual(before);
  const foot = await page.locator('.foot').boundingBox();
  expect(foot?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
  expect(foot?.height).toBeLessThan(74);
  await button(page, '怎样留住').click();
  const notice = page.getByRole('alert').filter({ hasText: '关掉以前请先存成文件' });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('写了一半的，记下以后文件里才有。');
});

test('写的没有存下，离开这一页以前浏览器问一声，写了一半的也问', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('check/#log');
  await title(page).pressSequentially('a');
  await expect(page.getByText('关掉以前请先存成文件')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await Promise.all([asked.then((dialog) => dialog.accept()), page.goto('about/')]);
  expect((await asked).type()).toBe('beforeunload');
});
