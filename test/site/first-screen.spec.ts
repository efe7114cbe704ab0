import { expect, type Page, test } from '@playwright/test';

// Where things stand while the rest is not yet laid out, and once it is.
const places = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const root = document.documentElement;
    const shown = () =>
      [...document.body.querySelectorAll('*')].map((one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        return { top, left, seen: top < innerHeight && top + height > 0 && width > 0 && height > 0 };
      });
    const early = root.classList.contains('early');
    await frame();
    const before = shown();
    root.className = root.className.replace(' early', '');
    await frame();
    const moved = shown().filter(
      ({ top, left, seen }, at) =>
        seen && Math.abs(top - (before[at]?.top ?? 0)) + Math.abs(left - (before[at]?.left ?? 0)) > 1,
    );
    return { early, moved };
  });

for (const path of [
  'policies/yrsg-2018-11/',
  'policies/srsh-2018-3450/',
  'answers/carry-over/',
  'answers/no-employer/',
  'guides/2025/',
]) {
  test(`手机上先画第一屏，其余排好以后第一屏不移动：${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 430, height: 932 });
    await page.addInitScript(() => {
      const remove = DOMTokenList.prototype.remove;
      DOMTokenList.prototype.remove = function (...names) {
        if (!names.includes('early')) remove.apply(this, names);
      };
    });
    await page.goto(path);
    expect(await places(page)).toEqual({ early: true, moved: [] });
  });
}

test('地址指着一处、或者重新载入时，整页照常排；载入以后都一样', async ({ page }) => {
  const whenRead = async () => page.evaluate(() => document.documentElement.dataset.wasEarly);
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.documentElement;
      root.dataset.wasEarly = String(root.classList.contains('early'));
    }),
  );
  const early = page.locator('html.early');
  await page.goto('policies/yrsg-2018-11/');
  expect(await whenRead()).toBe('true');
  await expect(early).toHaveCount(0);
  await page.reload();
  expect(await whenRead()).toBe('false');
  await page.goto('about:blank');
  await page.goto('policies/yrsg-2018-11/#s3-4');
  expect(await whenRead()).toBe('false');
  await expect(page.locator('#s3-4')).toBeInViewport();
});
