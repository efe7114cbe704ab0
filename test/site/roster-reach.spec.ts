import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { counted, csvOf, headings, list, manyRows } from './roster-files';
import { choose, expectCounts, region, row, start, table } from './roster-page';

const long = '阿卜杜热合曼·买买提依明·艾力·库尔班江·吐尔逊阿依古丽';
const longs = [
  headings,
  [long, '440106199001011234', '某某市某某区某某街道社区卫生服务中心', 2018, '一般', '约18', '约42', '约12'],
  ['乙二', '2', '内科', 2018, '一般', 17.5, 42, 0],
];

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test.describe('只用键盘', () => {
  test('在行里走到哪里，哪里就在眼前', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(manyRows(500)));
    await expectCounts(page, { total: 500 });
    await page.getByRole('button', { name: '人1', exact: true }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: '人500', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: '人500', exact: true })).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('button', { name: '人499', exact: true })).toBeInViewport({ ratio: 1 });
  });

  test('Esc 关上打开的一行，回到那一行；正在改提醒时不关', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await row(page, '乙二').getByRole('button').press('Enter');
    const text = page.getByLabel(/给这个人的提醒/);
    await text.press('Escape');
    await expect(text).toBeVisible();
    await page.getByRole('button', { name: '关上' }).press('Escape');
    await expect(text).toHaveCount(0);
    await expect(row(page, '乙二').getByRole('button')).toBeFocused();
  });

  test('取消以后，焦点在选文件的地方', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(manyRows(150_000)));
    await page.getByRole('button', { name: '取消' }).press('Enter');
    await expect(page.getByLabel(/名单文件/)).toBeFocused();
  });

  test('不核对的，焦点也在选文件的地方', async ({ page }) => {
    await start(page);
    await choose(page, csvOf([['姓名', '公需科目A', '公需科目B']]));
    await page.getByRole('button', { name: '不核对这份名单' }).press('Enter');
    await expect(page.getByLabel(/名单文件/)).toBeFocused();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'idle');
  });
});

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
    const name = row(page, long).getByRole('button');
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

test('拖着文件到页面上：说松开就读，页面不动；移开就没有了', async ({ page }) => {
  await start(page);
  const before = await page.getByText('试一份示例').boundingBox();
  const drag = (type: string) =>
    page.evaluate((name) => {
      const given = { bubbles: true, dataTransfer: new DataTransfer(), relatedTarget: null };
      document.body.dispatchEvent(new DragEvent(name, given));
    }, type);
  await drag('dragenter');
  await expect(page.getByText('松开就读这份名单')).toBeVisible();
  expect(await page.getByText('试一份示例').boundingBox()).toEqual(before);
  await drag('dragleave');
  await expect(page.getByText('松开就读这份名单')).toHaveCount(0);
});

test.describe('纸上', () => {
  test.use({ viewport: { width: 700, height: 1000 } });

  const departments = Array.from({ length: 40 }, (_, i) => [
    long,
    `GD-2023-00000000000${i}`,
    `某某市某某区某某街道第${i + 1}社区卫生服务中心慢性病防治科`,
    '',
    '一般',
    '约18',
    42,
    12,
  ]);

  test('40 个部门都印，结论和差什么不出纸；只在屏幕上有用的话不印', async ({ page }) => {
    await start(page);
    await choose(page, csvOf([headings, ...departments]));
    await expectCounts(page, { total: 40, rejected: 40 });
    await expect(page.getByRole('row', { name: /第40社区/ })).toHaveCount(0);
    // The button prints at once, before anything else of the page has a turn.
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.title = `印${document.querySelectorAll('.departments tbody tr').length}个部门`;
      };
    });
    await page.getByRole('button', { name: '打印汇总' }).click();
    await expect(page).toHaveTitle('印40个部门');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('row', { name: /第40社区/ }).first()).toBeVisible();
    const rows = page.getByRole('table', { name: '还要处理的40行' });
    const cell = rows.getByRole('cell', { name: /写的是大约的数/ }).first();
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
    expect(box?.width).toBeGreaterThan(150);
    await expect(page.getByText('名单里没有写年度，按')).toBeVisible();
    await expect(page.getByText('不对就在上面改')).toBeHidden();
    const name = page.getByRole('heading', { name: '名单.csv' });
    await name.focus();
    await expect(name).toHaveCSS('outline-style', 'none');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('row', { name: /第40社区/ })).toHaveCount(0);
  });
});
