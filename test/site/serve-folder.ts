import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The plainest of web servers over the folder that `folder()` names at the time; each request that found nothing is listed.
 * Where `gateway` has a page for a path, it goes out with 200 instead of what was asked for.
 */
export async function serveFolder(
  folder: () => string,
  under = '/',
  gateway: (path: string) => string | undefined = () => undefined,
) {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url as string, 'http://x').pathname);
    const between = gateway(path);
    if (between !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=31536000' });
      response.end(between);
      return;
    }
    const asked = path.startsWith(under) ? join(folder(), path.slice(under.length)) : '';
    const file =
      asked && existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!file || !existsSync(file)) {
      missing.push(path);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { at: `http://127.0.0.1:${port}${under}`, missing, close: () => server.close() };
}
