import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { loaderIntegrity } from '../../src/queries/loader';

interface Host {
  /** The page of an office, on an origin of its own. */
  readonly url: string;
}

/** The page of another site, under a strict policy, with what that office pasted: the links, then the loader. */
export const test = base.extend<{ pasted: string; host: Host }>({
  pasted: ['', { option: true }],
  host: async ({ pasted, baseURL }, use) => {
    const guide = (baseURL as string).replace(/\/$/, '');
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>某单位</title>
      <meta name="viewport" content="width=device-width,initial-scale=1"><main><h1>某单位人事处</h1>
      ${pasted.split('GUIDE').join(guide)}</main>
      <script src="${guide}/embed/loader.js" integrity="${loaderIntegrity()}" crossorigin="anonymous" defer></script>`;
    const policy = `default-src 'none'; script-src ${guide}; frame-src ${guide}; require-trusted-types-for 'script'`;
    const office = await officeWith(html, policy);
    await use(office);
    office.close();
  },
});

/** Serves one page from an origin of its own, on this machine. */
export async function officeWith(html: string, policy: string): Promise<Host & { close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export { expect };
