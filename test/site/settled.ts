import { expect, type Page } from '@playwright/test';

/** Waits until a page has asked for nothing for two seconds: all its code is there. */
export async function settled(page: Page): Promise<void> {
  let last = Date.now();
  const asked = () => {
    last = Date.now();
  };
  page.on('request', asked);
  await expect.poll(() => Date.now() - last, { timeout: 20_000 }).toBeGreaterThan(2000);
  page.off('request', asked);
}
