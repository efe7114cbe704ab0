import { expect, test } from './guarded';

/** How far what is seen has moved by itself since the page was opened; each entry names what moved. */
async function moved(page: import('@playwright/test').Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((tell) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as Shift[])
            for (const { node } of entry.sources)
              seen.push(`${entry.value}: ${node?.textContent?.slice(0, 20)}`);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(seen), 400);
      }),
  );
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Links that stand by themselves and are lower than a finger is wide. */
function low(links: Element[]): string[] {
  return links
    .filter((link) => {
      const rest = link.closest('p, li, h1, figcaption')?.textContent?.replace(link.textContent ?? '', '');
      const { height } = link.getBoundingClientRect();
      return rest?.trim() === '' && height > 0 && height < 43.5;
    })
    .map((link) => link.textContent ?? '');
}

test('会计人员在手机上打开哪一类页面都不跳动；单独一行的链接都够手指点', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => localStorage.setItem('sector', 'accounting'));
  const paths = ['', 'check/', 'verify/', 'check/#log', 'duties/', 'ways/', 'guides/2018/', 'embed/'];
  for (const path of [...paths, 'answers/72-or-90/', 'policies/yrsg-2018-11/', 'embed/check/', 'terms/']) {
    await page.goto(path);
    // A busy machine may draw a page in the middle of its text; what moves by itself moves every time.
    if ((await moved(page)).length > 0) {
      await page.reload();
      expect.soft(await moved(page), `/${path}`).toEqual([]);
    }
    expect.soft(await page.locator('main a').evaluateAll(low), `/${path}`).toEqual([]);
  }
});
