import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { counted, csvOf, headings, list, longName } from './roster-files';
import { choose, expectCounts, region, row, start, table } from './roster-page';
import { troublesOn } from './troubles';

const longs = [
  headings,
  [
    longName,
    '440106199001011234',
    '某某市某某区某某街道社区卫生服务中心',
    2018,
    '一般',
    '约18',
    '约42',
    '约12',
  ],
  ['乙二', '2', '内科', 2018, '一般', 17.5, 42, 0],
];

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test.describe('360 像素宽', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('列很多的名单：问的时候、改列的时候，宽的只在自己里面滚', async ({ page }) => {
    await start(page);
    const many = Array.from({ length: 20 }, (_, i) => `说明${i}写得很长很长`);
    await choose(page, csvOf([['姓名', '公需科目A', '公需科目B', ...many], ['甲', 18, 12, ...many], []]));
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    expect(await pageWidth(page)).toBe(360);
    await page
      .getByRole('group', { name: '哪一列是公需科目？' })
      .getByLabel(/公需科目A/)
      .check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1 });
    await page.getByText(/^怎样读的/).click();
    await expect(page.getByRole('region', { name: '名单开头几行' })).toBeVisible();
    expect(await pageWidth(page)).toBe(360);
  });

  for (const large of [false, true]) {
    test(`一行里有学时，名字占一整行，按得到，字不拦腰切断${large ? '（大字）' : ''}`, async ({ page }) => {
      await start(page);
      if (large) await page.getByRole('button', { name: '大字' }).click();
      await choose(page, csvOf(longs));
      await expectCounts(page, { total: 2 });
      for (const name of ['公需 17.5', '专业 42', '选修 0'])
        await expect(row(page, '乙二').getByRole('cell', { name, exact: true })).toBeVisible();
      const card = await table(page)
        .locator('[aria-rowindex="2"]')
        .evaluate((line) => {
          const at = (selector: string) => (line.querySelector(selector) as Element).getBoundingClientRect();
          const whole = line.getBoundingClientRect();
          return { whole, name: at('button'), why: at('.why') };
        });
      expect(card.name.height).toBeGreaterThanOrEqual(large ? 60 : 44);
      expect(card.name.width).toBeGreaterThan(card.whole.width * 0.85);
      expect(card.why.bottom).toBeLessThanOrEqual(card.whole.bottom);
      const department = page.getByRole('button', { name: '内科', exact: true });
      expect((await department.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const inside = page.getByRole('table', { name: /各部门/ }).getByRole('row', { name: /内科/ });
      await expect(inside.getByRole('cell')).toHaveText(['1', '0', '1', '0', '0']);
      expect(await pageWidth(page)).toBe(360);
    });
  }
});

test.describe('1366×768', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test.beforeEach(async ({ page }) => {
    await start(page);
    await choose(page, csvOf(longs));
    await expectCounts(page, { total: 2 });
  });

  test('点一行的哪里都打开，打开的整个看得到', async ({ page }) => {
    await row(page, '乙二').getByText('未达标').click();
    await expect(page.getByLabel(/给这个人的提醒/)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: '关上' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: /乙二/ })).toBeFocused();
  });

  test('长名字点过以后不在格子里滚走', async ({ page }) => {
    const name = row(page, longName).getByRole('button');
    await name.click();
    const scrolled = await name.evaluate((button) => {
      let sum = 0;
      for (
        let e: Element | null = button.firstElementChild;
        e && !e.matches('.scroller');
        e = e.parentElement
      )
        sum += e.scrollTop;
      return sum;
    });
    expect(scrolled).toBe(0);
  });
});

test('360 像素宽、大字时不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start(page);
  await page.getByRole('button', { name: '大字' }).click();
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await expect(row(page, '乙二')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const [state, files] of [
  ['idle', []],
  [
    'asking',
    [
      csvOf([
        ['姓名', '公需科目A', '公需科目B'],
        ['甲', 1, 2],
      ]),
    ],
  ],
  ['done', [csvOf(list)]],
  ['failed', [csvOf(list), { name: 'x.pdf', mimeType: '', buffer: Buffer.from('%PDF-') }]],
] as const) {
  test(`${state} 时没有无障碍问题`, async ({ page }) => {
    await start(page);
    for (const file of files) {
      await choose(page, file);
      await expect(region(page)).toHaveAttribute('data-roster-state', /asking|done|failed/);
    }
    await expect(region(page)).toHaveAttribute('data-roster-state', state);
    if (state === 'done') await row(page, '乙二').getByRole('button').click();
    expect(await troublesOn(page)).toEqual([]);
  });
}

test('手机上名单随整页滚动：滚到后面看得到后面的行，跳过名单就到导出', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start(page);
  const id = (i: number) => String(1001 + i);
  const many = Array.from({ length: 80 }, (_, i) => ['张三', id(i), '内科', 2018, '一般', 18, 42, 12]);
  await choose(page, csvOf([headings, ...many]));
  await expect(row(page, id(0))).toBeVisible();
  await page.getByRole('button', { name: '跳过名单，到导出和提醒' }).click();
  await expect(page.getByRole('button', { name: /^导出 XLSX/ })).toBeInViewport();
  await expect(row(page, id(79))).toBeVisible();
  const scrolls = await page.locator('.scroller').evaluate((e) => e.scrollHeight > e.clientHeight + 1);
  expect(scrolls).toBe(false);
});
