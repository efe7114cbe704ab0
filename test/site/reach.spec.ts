import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

/** A page of each kind, with every tool. */
const kinds = [
  '',
  'check/#v=1&year=2025&sector=accounting&common=1&professional=1',
  'check/#log',
  'roster/',
  'verify/',
  'search/?q=补学',
  'guides/',
  'guides/2025/',
  'guides/2025/duties/',
  'policies/yrsg-2018-11/answers/',
  'answers/',
  'answers/make-up/',
  'ways/',
  'duties/',
  'policies/',
  'policies/yrsb-2018-277/',
  'terms/',
  'link/',
  'embed/',
  'embed/check/',
  'report/',
  'en/',
];

/** What is to be touched and is smaller than a finger, and text boxes whose letters make an iPhone zoom; a link within a sentence is as high as its line. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details')) folded.open = true;
    const named = (e: Element) =>
      `${e.tagName} ${(e.textContent || e.getAttribute('aria-label') || '').trim().slice(0, 20)}`;
    const inSentence = (e: Element) => {
      const around = e.closest('p, li, dd, td, th, figcaption, small, caption')?.textContent;
      return getComputedStyle(e).display === 'inline' && !!around?.replace(e.textContent ?? '', '').trim();
    };
    const touched = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .filter((e) => !e.closest('[hidden], .unseen, .skip') && getComputedStyle(e).visibility === 'visible')
      .filter((e) => !(e.matches('a') && inSentence(e)))
      .map((e) => (e.matches('[type="checkbox"], [type="radio"]') ? (e.closest('label') ?? e) : e))
      .filter((e) => e.getClientRects().length > 0);
    const small = touched.filter((e) => {
      const { width, height } = e.getBoundingClientRect();
      return Math.min(width, height) < 43.5;
    });
    const boxes = [...document.querySelectorAll('input, select, textarea')].filter(
      (e) =>
        !e.matches('[type="checkbox"], [type="radio"], [type="file"]') &&
        Number.parseFloat(getComputedStyle(e).fontSize) < 16,
    );
    return [...small.map(named), ...boxes.map((e) => `字小 ${named(e)}`)];
  });

test('手机上要点的都有44点，填字的框不小于16点', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of kinds) {
    await page.goto('about:blank');
    await page.goto(path);
    expect.soft(await tooSmall(page), `/${path}`).toEqual([]);
  }
});

for (const { path, chosen } of [
  { path: 'check/', chosen: '.views input:checked + span' },
  { path: 'search/?q=补学', chosen: '.kinds [aria-pressed="true"]' },
  { path: 'roster/', chosen: '.rows [aria-pressed="true"], .rows input:checked + span' },
]) {
  test(`系统自己定颜色时，选中的还看得出：/${path}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const sample = page.getByRole('button', { name: '试一份示例' });
    if (path === 'roster/') await sample.click();
    await expect(page.locator(chosen).first()).toHaveCSS('outline-style', 'solid');
  });
}

test('浏览器自己的字调到20、24点，手机上各页都不横向滚动', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const client = await page.context().newCDPSession(page);
  for (const standard of [20, 24]) {
    await client.send('Page.setFontSizes', { fontSizes: { standard } });
    for (const path of kinds) {
      await page.goto('about:blank');
      await page.goto(path);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${path} ${standard}`)
        .toBe(360);
    }
  }
});

test('窗口放大四倍，大字也开到最大，各页还是不横向滚动', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 180, height: 370 });
  await page.goto('terms/');
  await page.evaluate(() => localStorage.setItem('large-text', '2'));
  for (const path of [...kinds, 'guides/2026/', 'policies/yrsg-2018-11/', 'standards/', 'cases/', 'about/']) {
    await page.goto('about:blank');
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `/${path}`).toBe(180);
  }
});

test('宽屏上右边三分之一也用上', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const path of ['embed/', 'search/', 'en/']) {
    await page.goto(path);
    const right = await page
      .locator('main h2')
      .evaluateAll((all) => Math.max(...all.map((h) => h.getBoundingClientRect().right)));
    expect.soft(right, `/${path}`).toBeGreaterThan(1100);
  }
});
