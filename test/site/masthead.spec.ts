import type { Locator } from '@playwright/test';
import { expect, test } from './guarded';
import { shiftOf } from './shift';

const doors = ['自查', '名单', '年度', '问答', '原文'];

for (const { address, here } of [
  { address: 'check/', here: '自查' },
  { address: 'roster/', here: '名单' },
  { address: 'guides/2025/', here: '年度' },
  { address: 'answers/hours-per-year/', here: '问答' },
  { address: 'policies/yrsb-2018-277/', here: '原文' },
]) {
  test(`/${address} 上标出的是“${here}”`, async ({ page }) => {
    await page.goto(address);
    const nav = page.getByRole('navigation', { name: '主要页面' });
    expect(await nav.getByRole('link').allTextContents()).toEqual(doors);
    await expect(nav.locator('[aria-current]')).toHaveText([here]);
  });
}

test('更多里的页面，标出更多和它自己；按 Esc 收起', async ({ page }) => {
  await page.goto('ways/');
  const more = page.getByRole('banner').getByText('更多', { exact: true });
  await expect(more).toHaveAttribute('data-here');
  await more.click();
  await expect(page.getByRole('banner').locator('[aria-current=page]')).toHaveText('学时怎么认定');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByRole('link', { name: '术语' })).toBeHidden();
  await expect(more).toBeFocused();
});

for (const address of [
  'embed/',
  'standards/',
  'standards/2025/',
  'cases/',
  'report/',
  'accessibility/',
  'en/',
]) {
  test(`更多里没有列出的 /${address}，标出更多和通到它的那一页`, async ({ page }) => {
    await page.goto(address);
    const bar = page.getByRole('banner');
    await expect(bar.getByText('更多', { exact: true })).toHaveAttribute('data-here');
    const lead = bar.locator('[aria-current=true]');
    await expect(lead).toHaveCount(1);
    const door = await lead.getAttribute('href');
    if (address !== 'report/' && !address.includes('2025')) {
      await page.goto(door as string);
      expect(
        await page.locator(`main a[href$="/${address}"], footer a[href$="/${address}"]`).count(),
      ).toBeGreaterThan(0);
    }
  });
}

/** The choices that are wider than the room a closed select has for them beside its arrow. */
function cut(selects: Element[]): string[] {
  return (selects as HTMLSelectElement[]).flatMap((select) => {
    const style = getComputedStyle(select);
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.cssText = `position: absolute; white-space: nowrap; font: ${style.font}`;
    const arrow = 20;
    const room =
      select.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      arrow;
    const wide = [...select.options].filter((option) => {
      probe.textContent = option.text;
      return probe.offsetWidth > room + 1;
    });
    probe.remove();
    return wide.map(({ text }) => text);
  });
}

/** Where what can be reached in a bar stands, in the order of Tab. */
function placesIn(bar: Locator) {
  return bar.locator(':is(a, summary, select, button, input):not(details div *)').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, height }) => ({ left, middle: top + height / 2 })),
  );
}

for (const width of [360, 768, 960, 1366]) {
  test(`${width} 像素宽，大字的两档里导航都在一行，选择框里的字都写得下，按 Tab 的次序就是看到的次序`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('check/');
    await expect(page.getByLabel('公需科目')).toBeVisible();
    const bar = page.getByRole('banner');
    for (let step = 0; step < 3; step++) {
      const seen = await bar
        .locator('nav > a, summary')
        .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().bottom)))]);
      expect(seen, `第${step}档`).toHaveLength(1);
      const beside = await bar
        .locator('.brand, .masthead-tools')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(beside[1]?.top, `第${step}档：名字和工具在一行`).toBeLessThan(beside[0]?.bottom ?? 0);
      expect(await page.locator('select:visible').evaluateAll(cut), `第${step}档`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await bar.getByRole('button', { name: '大字' }).click();
    }
    const places = await placesIn(bar);
    const asSeen = [...places].sort((a, b) =>
      Math.abs(a.middle - b.middle) < 12 ? a.left - b.left : a.middle - b.middle,
    );
    expect(places).toEqual(asSeen);
  });
}

for (const { width, lines } of [
  { width: 360, lines: 2 },
  { width: 768, lines: 1 },
  { width: 1366, lines: 1 },
]) {
  test(`${width} 像素宽的页头${lines === 1 ? '是一行' : '不过两行'}，里面的都看得见`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('guides/');
    const bar = page.getByRole('banner');
    const places = (await placesIn(bar)).map(({ left, middle }) => ({ left, line: Math.round(middle / 10) }));
    expect(new Set(places.map(({ line }) => line)).size).toBe(lines);
    // Tabbed through as it is drawn.
    expect(places).toEqual([...places].sort((a, b) => a.line - b.line || a.left - b.left));
    const words = await bar.locator('nav > a, nav summary').evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect();
      }),
    );
    for (const [i, { left }] of words.entries())
      expect(left - (words[i - 1]?.right ?? 0), '两个词之间看得见空').toBeGreaterThan(8);
    expect((await bar.getByText('大字').boundingBox())?.x).toBeGreaterThan(width / 2);
    for (const name of ['自查', '原文', '更多', '大字']) {
      const box = await bar.getByText(name, { exact: true }).boundingBox();
      expect(box?.x ?? -1, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? width) + (box?.width ?? 0), name).toBeLessThanOrEqual(width);
    }
  });
}

for (const [size, least] of [
  ['1', 22],
  ['2', 26],
] as const) {
  test(`存着大字第${size}档，打开时不跳动`, async ({ page }) => {
    await page.addInitScript((size) => {
      localStorage.setItem('large-text', size);
    }, size);
    await page.goto('policies/yrsb-2018-277/');
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    ).toBeGreaterThanOrEqual(least);
  });
}

test('浏览器自己的字调大，页面的字跟着大', async ({ page }) => {
  await page.goto('about/');
  const client = await page.context().newCDPSession(page);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await size();
  await client.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
  expect(await size()).toBeCloseTo(before * 1.5, 1);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    'answers/hours-per-year/',
    'guides/',
    'guides/2025/',
    'standards/2025/',
    'terms/',
    'en/',
  ]) {
    await page.goto(path);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, `/${path} 在手机上，字大一倍也不横向滚动`).toBe(0);
  }
});

test('每一页下面写着谁在运行、哪一天的内容、哪一版规则', async ({ page }) => {
  await page.goto('answers/hours-per-year/');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('不是官方网站');
  await expect(foot).toContainText('运行');
  await expect(foot).toContainText(/内容 \d{4}-\d\d-\d\d · 生成 \d{4}-\d\d-\d\d · 规则 \d{4}-\d\d-\d\d/);
});

test('页面刚到就点、就按键，要等的程序来了照办，不用再点一次', async ({ page }) => {
  let loaded = false;
  await page.route('**/_astro/*.js', async (route) => {
    if (loaded) await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto('policies/yrsb-2018-277/');
  loaded = true;
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.locator('html')).toHaveClass(/\blarge\b/);
  await page.reload();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: '引用这份文件、二维码' }).click();
  await expect(page.locator('.cite-panel')).toBeVisible();
});
