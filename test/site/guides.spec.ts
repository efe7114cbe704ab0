import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const widths = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** The page at a moment of the reader's clock. */
async function openAt(page: Page, moment: string, path: string) {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(path);
}

for (const viewport of widths) {
  test.describe(`${viewport.width} 像素宽`, () => {
    test.use({ viewport });

    test('逐年表的每一行通到那一年，最近的年度在前', async ({ page }) => {
      await page.goto('guides/');
      const years = page.getByRole('table', { name: /一般专业技术人员每年最低学时/ }).getByRole('link');
      await expect(years.first()).toHaveText('2026年度学习要求');
      await years.filter({ hasText: '2020' }).click();
      await expect(page).toHaveURL(/guides\/2020\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('2020年度学习要求');
    });

    test('逐年表：72、84、90，各有等级', async ({ page }) => {
      await page.goto('guides/');
      const table = page.getByRole('table', { name: /一般专业技术人员每年最低学时/ });
      for (const [year, ...cells] of [
        ['2018', '72', '18', '42', '12', '原文'],
        ['2020', '84', '30', '42', '12', '据转载'],
        ['2022', '90', '30', '42', '18', '据转载'],
        ['2026', '90', '30', '42', '18', '暂按2025年'],
      ] as const) {
        const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: year }) });
        await expect(row.getByRole('cell')).toHaveText(cells);
      }
    });

    test('选年度、行业、身份，读到这一年；地址记着选择', async ({ page }) => {
      await page.goto('guides/');
      await page.getByLabel('年度', { exact: true }).selectOption('2021');
      await page.getByLabel('行业').selectOption('会计');
      await page.getByLabel('您是').selectOption('用人单位');
      await expect(page).toHaveURL(/#v=1&year=2021&sector=accounting&who=employer$/);
      await expect(
        page.getByText('合计至少90学分（公需科目30、专业科目60、个人选修科目不设）'),
      ).toBeVisible();
      await expect(page.getByText('“人工智能发展与产业应用”')).toBeVisible();
      await expect(page.getByText('2021年3月31日以前：').first()).toBeVisible();
      await expect(page.getByText(/学到2021年12月31日，不再补学（已截止）/)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel('您是')).toHaveValue('employer');
      expect(await troublesOn(page)).toEqual([]);
    });

    test('在列出的里面找字', async ({ page }) => {
      await page.goto('guides/#v=1&year=2021&sector=general&who=employer');
      await page.getByLabel('在下面找').fill('1.5%');
      await expect(page.getByRole('status')).toContainText('里有1条提到“1.5%”');
      await expect(page.getByText('额度不低于本单位专业技术人员工资总额的1.5%')).toBeVisible();
      await page.getByLabel('在下面找').fill('火星');
      await expect(page.getByRole('status')).toContainText('里有0条');
    });

    for (const path of ['guides/', 'guides/2021/', 'guides/#v=1&year=2025&sector=accounting&who=employer']) {
      test(`/${path} 大字时不横向滚动`, async ({ page }) => {
        await page.goto(path);
        await page.getByRole('button', { name: '大字' }).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      });
    }
  });
}

test('链接里读不懂的，一样一样说出来', async ({ page }) => {
  await page.goto('guides/#v=1&year=21&sector=doctor&who=boss&foo=1');
  for (const said of ['年度“21”', '行业“doctor”', '身份“boss”', '“foo=1”']) {
    await expect(page.getByRole('alert')).toContainText(said);
  }
  await page.getByLabel('您是').selectOption('施教机构');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('各行业的规定没有取到，就说没有取到，页面照样读得到', async ({ page }) => {
  // As the gateway of an office answers, when it wants somebody to sign in first.
  await page.route('**/guides/place.json', (route) => route.fulfill({ body: '<html>请先登录</html>' }));
  await page.goto('guides/');
  await expect(page.getByText('没有取到各行业的规定，可能是网络断了。')).toBeVisible();
  await expect(page.getByRole('table', { name: /逐年|每年最低学时/ })).toBeVisible();
});

test('今年由读者的日历定：2028年打开，没有文件就照实说，并说问谁', async ({ page }) => {
  await openAt(page, '2028-05-01T04:00:00Z', 'guides/');
  await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2028');
  await expect(page.getByText(/本站还没有查到2028年度的任何文件/)).toContainText('请问省人社厅');
  await expect(
    page.getByText(/2028年度的标准还没查到，暂按2025年的标准（编者推定）：一般专业技术人员合计至少90学时/),
  ).toBeVisible();
});

test.describe('还没有到的年度、最早的文件以前的年度', () => {
  for (const { year, says } of [
    { year: 2099, says: /2099年还没有到/ },
    { year: 2015, says: /2015年在本站最早的文件（2018年）以前/ },
  ]) {
    test(String(year), async ({ page }) => {
      await page.goto(`guides/#v=1&year=${year}&sector=general&who=person`);
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.locator('[data-grade]').filter({ hasText: '合计至少' })).toHaveCount(0);
    });
  }
});

test.describe('学习时间今天到哪一步（会计2025年度：2025年5月31日至2026年4月30日）', () => {
  for (const { moment, says } of [
    { moment: '2025-05-29T04:00:00Z', says: '还没有开始，2天后开始' },
    { moment: '2026-04-28T04:00:00Z', says: '正在进行，还有2天截止' },
    { moment: '2026-04-30T15:59:00Z', says: '正在进行，今天是最后一天' },
    { moment: '2026-04-30T16:01:00Z', says: '已截止' },
  ]) {
    test(`${moment}：${says}`, async ({ page }) => {
      await openAt(page, moment, 'guides/2025/');
      await expect(page.getByText('2025年5月31日至2026年4月30日').locator('[data-window-state]')).toHaveText(
        says,
      );
    });
  }
});

test('关掉脚本：日期、专题、谁发布都读得到，总页通到每一年', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}guides/2025/`);
  await expect(page.getByText('2025年5月31日至2026年4月30日').first()).toBeVisible();
  await expect(page.getByText('“新质生产力与现代化产业体系”').first()).toBeVisible();
  await expect(page.getByText('2025年3月31日以前').first()).toBeVisible();
  await page.goto(`${baseURL}guides/`);
  await expect(page.getByText('请点下面的年度')).toBeVisible();
  await expect(page.getByRole('link', { name: /^20\d\d ?年度学习要求/ })).toHaveCount(9);
  await context.close();
});

test('年度页：比上一年变了什么，前后年度，去自查', async ({ page }) => {
  await page.goto('guides/2021/');
  const changes = page.getByRole('listitem');
  await expect(changes.filter({ hasText: '合计 84 → 90学时（多6）' })).toContainText('一般、教育、卫生健康');
  await expect(changes.filter({ hasText: '个人选修科目 12 → 18学时（多6）' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: '← 2020年度' })).toBeVisible();
  await page.getByRole('link', { name: '2022年度 →' }).click();
  await page.getByRole('link', { name: '查查2022年够了吗？' }).click();
  await expect(page).toHaveURL(/check\/#v=1&year=2022/);
  await expect(page.getByLabel('年度')).toHaveValue('2022');
});

test('日历按身份下载，微信里下载不了也能照着填', async ({ page }) => {
  await page.goto('guides/2018/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '专业技术人员', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('person.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20190630\r\n');
  await page.getByText('日历里有什么（可以照着手工添加）').click();
  await expect(page.getByText('2018年度公需科目补学最后一天')).toBeVisible();
  await expect(page.getByText('在浏览器打开')).toBeVisible();
});

test('打印时折起来的也打出来', async ({ page }) => {
  await page.goto('guides/2018/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('2018年度公需科目补学最后一天')).toBeVisible();
  await expect(page.getByRole('link', { name: '施教机构', exact: true })).toBeHidden();
});

test('没有写到哪一天的事，从年度的页面点得到，各方都在，附原文', async ({ page }) => {
  await page.goto('guides/2021/');
  await page.getByRole('link', { name: /没有写到哪一天的，还有\d+项/ }).click();
  await expect(page).toHaveURL(/guides\/2021\/duties\/#undated$/);
  const item = page.getByRole('listitem').filter({ hasText: '审核办班计划，再报同级人社部门备案' }).first();
  await expect(item).toContainText('行业主管部门');
  await expect(item.locator('q')).toHaveText(
    '办班计划由本级行业主管部门审核后，报同级人力资源社会保障部门备案',
  );
  await expect(page.getByRole('heading', { name: '2021年3月31日以前' })).toBeVisible();
});
