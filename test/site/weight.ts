import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const packed = new Map<string, Buffer>();

/** A file as a careful server sends it. */
function brotli(file: string): Buffer {
  const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
  packed.set(file, body);
  return body;
}

function fileOf(folder: string, address: string): string {
  return `${folder}${decodeURIComponent(new URL(address, 'http://x').pathname).replace(/\/$/, '/index.html')}`;
}

/** A folder behind brotli, with nothing kept. */
export async function servePacked(folder: string) {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(folder, url);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(brotli(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { at: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What a visit asks a server for: requests, and their bodies in bytes of brotli; icons and the manifest are not counted. */
export interface Weight {
  readonly requests: number;
  readonly bytes: number;
}

/** What a page that stands in a browser has asked for: until it was loaded, without the files named. */
export async function weightOf(page: Page, folder: string, without = /^$/): Promise<Weight> {
  await page.waitForFunction(() => document.readyState === 'complete');
  const addresses = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const last = visit?.loadEventStart ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < last);
    return [location.href, ...asked.map(({ name }) => name)];
  });
  const files = [...new Set(addresses)]
    .map((address) => fileOf(folder, address))
    .filter((file) => !/\.(svg|png|ico|webmanifest)$/.test(file) && !without.test(file));
  return { requests: files.length, bytes: files.reduce((sum, file) => sum + brotli(file).length, 0) };
}
