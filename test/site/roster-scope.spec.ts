import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readWorkbook } from '~/sheets/read-workbook';
import { expect, test } from './guarded';
import { counted, csvOf, headings, list, manyRows } from './roster-files';
import { choose, expectCounts, row, start, table } from './roster-page';

async function namesIn(page: Page, button: string | RegExp): Promise<unknown[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const { sheets } = await readWorkbook(readFileSync(await (await download).path()), 'x');
  return sheets[0]?.rows.slice(1).map((cells) => cells[1]) ?? [];
}

test.describe('只要一个部门', () => {
  test.beforeEach(async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByLabel('部门', { exact: true }).selectOption('二部');
  });

  for (const format of ['XLSX', 'CSV']) {
    test(`按钮上写着部门，导出的 ${format} 只有这个部门；改回来就是全部`, async ({ page }) => {
      expect(await namesIn(page, `导出 ${format} “二部”`)).toEqual(['丙三', '丁四', '戊五']);
      await page.getByRole('button', { name: '改成所有部门' }).click();
      await expect(page.getByLabel('部门', { exact: true })).toHaveValue('all');
      expect(await namesIn(page, `导出 ${format}`)).toHaveLength(6);
    });
  }

  test('提醒也只写给这个部门的人', async ({ page }) => {
    await page.getByText('给“二部”未达标、没填全的1人写提醒').click();
    await expect(page.getByText(/^丁四：您好/)).toBeVisible();
    await expect(page.getByText(/^乙二：您好/)).toHaveCount(0);
    await expect(page.getByText('另有1行没有提醒：1行请先改正名单。')).toBeVisible();
  });
});

test('格子读不懂的不写提醒给本人，说有几行、为什么', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await expect(page.getByText('另有2行没有提醒：2行请先改正名单。')).toBeVisible();
  await page.getByText('给未达标、没填全的2人写提醒').click();
  await expect(page.getByRole('button', { name: '打印2条' })).toBeEnabled();
  await expect(page.getByText(/^戊五：您好/)).toHaveCount(0);
  await row(page, '戊五').getByRole('button').click();
  await expect(page.getByRole('heading', { name: /戊五/ })).toBeVisible();
  await expect(page.getByLabel(/给这个人的提醒/)).toHaveCount(0);
});

test('改过的提醒的话，换一份名单还在', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await page.getByText('给未达标、没填全的2人写提醒').click();
  await page.getByLabel(/提醒的话/).fill('{姓名}请看：{还差}');
  await choose(page, csvOf(list.slice(0, 4)));
  await expectCounts(page, { total: 2, short: 1 });
  await page.getByText('给未达标、没填全的1人写提醒').click();
  await expect(page.getByText('乙二请看：个人选修科目差12学时')).toBeVisible();
});

test('沿用上一年度的：最上面说一次，每一行说自己的原因，打开的一行写着', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      headings,
      ['甲', '1', '', 2026, '一般', 30, 42, 18],
      ['乙', '2', '', 2026, '一般', 30, 42, 8],
      ['丙', '3', '', 2018, '一般', 18, 42, 12],
    ]),
  );
  await expectCounts(page, { total: 3, met: 2, short: 1 });
  await expect(page.getByText('2026年度的标准还没查到，暂按2025年的标准（2行）')).toHaveCount(1);
  await expect(row(page, '乙')).toContainText('个人选修科目差10学时');
  await expect(table(page).getByText('没查到')).toHaveCount(0);
  await row(page, '乙').getByRole('button').click();
  await expect(page.getByText('这个年度的标准还没查到，暂按2025年的标准')).toBeVisible();
  await expect(page.getByLabel(/给这个人的提醒/)).toHaveValue(/2026年度的标准还没查到，暂按2025年的标准/);
});

test('要看一眼的放在一处，一条一条说', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      ['姓名', '工号', '公需科目', '专业科目', '个人选修科目'],
      ['甲', '1', 30, 42, 18],
      ['乙', '1', 30, 42, 18],
    ]),
  );
  await expectCounts(page, { total: 2 });
  const said = page.getByRole('list', { name: '请先看一眼' });
  await expect(said.getByRole('listitem')).toHaveCount(4);
  await expect(said).toContainText('没有写行业，按一般专业技术人员核对');
});

test('100,000 行写成 XLSX、CSV：看得到写了多少，页面照常看，可以停下；再来一次写得完', async ({ page }) => {
  test.setTimeout(180_000);
  await start(page);
  await choose(page, csvOf(manyRows(100_000)));
  await expectCounts(page, { total: 100_000 });
  for (const format of ['XLSX', 'CSV']) {
    const button = page.getByRole('button', { name: `导出 ${format}` });
    await button.click();
    const progress = page.getByRole('progressbar', { name: `正在写 ${format}` });
    await expect(progress).toBeVisible();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: '停下' }).click();
    await expect(page.getByText('没有写完，已经停下')).toBeVisible();
    await expect(page.getByRole('button', { name: '导出 XLSX' })).toBeFocused();
    await expect(progress).toBeHidden();
    const shares = page.evaluate(async () => {
      const seen = new Set<number>();
      const bar = () => document.querySelector<HTMLProgressElement>('.export progress');
      while (!bar()) await new Promise(requestAnimationFrame);
      for (let now = bar(); now; now = bar()) {
        seen.add(now.value);
        await new Promise(requestAnimationFrame);
      }
      return [...seen];
    });
    const download = page.waitForEvent('download');
    await button.click();
    await page.getByLabel(/找人/).fill('N77777');
    await expect(page.getByRole('button', { name: '人77777' })).toBeVisible({ timeout: 30_000 });
    const { sheets } = await readWorkbook(readFileSync(await (await download).path()), 'x');
    expect(sheets[0]?.rows).toHaveLength(100_001);
    await expect(page.getByText('写好了100000行')).toBeVisible();
    const told = await shares;
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    await page.getByLabel(/只要待处理的/).check();
    const department = page.getByLabel('部门', { exact: true });
    await department.selectOption('1部');
    expect(await namesIn(page, `导出 ${format} “1部”`)).toHaveLength(3333);

    await page.getByLabel(/只要待处理的/).uncheck();
    await department.selectOption({ index: 0 });
    await page.getByLabel(/找人/).fill('');
  }
});
