import { expect, test } from './guarded';

/** The grades that have a line to themselves, with nothing of what they grade beside them. */
function alone(chips: Element[]): string[] {
  const beside = (chip: DOMRect, { top, bottom, width }: DOMRect) =>
    width > 2 && bottom > chip.top + 4 && top < chip.bottom - 4;
  return chips.flatMap((chip) => {
    const place = chip.getBoundingClientRect();
    const whose = chip.closest('li, tr, dl, p');
    if (place.width === 0 || !whose) return [];
    const words = document.createTreeWalker(whose, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (chip.contains(words.currentNode) || !words.currentNode.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if ([...range.getClientRects()].some((line) => beside(place, line))) return [];
    }
    return [whose.textContent ?? ''];
  });
}

/** The names of documents and clauses that go over the end of a line. */
function broken(links: Element[]): string[] {
  return links.flatMap((link) => {
    const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      for (const { index, 0: name } of words.currentNode.textContent?.matchAll(
        /〔\d{4}〕\d+号|\S+第\d+段/g,
      ) ?? []) {
        const range = document.createRange();
        range.setStart(words.currentNode, index);
        range.setEnd(words.currentNode, index + name.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(name);
      }
    }
    return found;
  });
}

for (const width of [360, 768, 1366]) {
  test(`${width} 像素宽，标等级的不单独占一行，文号和条款名不断开`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of [
      'about/',
      'answers/',
      'answers/hours-per-year/',
      'cases/',
      'check/#requirements',
      'guides/',
      'guides/2018/',
      'guides/2025/',
      'policies/yrsb-2018-277/',
      'standards/2025/',
      'ways/',
    ]) {
      await page.goto(path);
      if (path === 'guides/') await expect(page.locator('.facts li').first()).toBeVisible();
      expect.soft(await page.locator('main .grade').evaluateAll(alone), `/${path}：等级`).toEqual([]);
      expect.soft(await page.locator('main a').evaluateAll(broken), `/${path}：名称`).toEqual([]);
    }
  });
}
