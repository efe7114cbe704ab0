import { test as base, expect, type Page } from '@playwright/test';

/** A page on which any console error, policy violation or request to elsewhere fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL as string) && !/^(data|blob):/.test(url)) wrong.push(`off-origin: ${url}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

export { expect };
