import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '../site/free-port';

interface Undriven {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
}

/**
 * A browser at an address that no driver listens to. One that listens hears of every change of the address, and telling
 * it takes more script time than the page's own work.
 */
export async function undriven(address: string): Promise<Undriven> {
  const [port] = await freePorts(1);
  const profile = mkdtempSync(join(tmpdir(), 'jijiao-undriven-'));
  const browser = spawn(
    process.env.CHROMIUM as string,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      address,
    ],
    { stdio: 'ignore' },
  );
  const socket = new WebSocket(await placeOfPage(`http://127.0.0.1:${port}/json`));
  await new Promise((opened) => socket.addEventListener('open', opened));
  const asked = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    asked.get(id)?.(result);
  });
  let last = 0;
  return {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((told) => {
        asked.set(++last, told as (result: unknown) => void);
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => {
      socket.close();
      browser.on('exit', () => rmSync(profile, { recursive: true, force: true }));
      browser.kill();
    },
  };
}

async function placeOfPage(list: string): Promise<string> {
  for (let times = 0; times < 100; times++) {
    await wait(200);
    const pages = await fetch(list)
      .then((r) => r.json() as Promise<{ type: string; webSocketDebuggerUrl: string }[]>)
      .catch(() => []);
    const page = pages.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
  }
  throw new Error('the browser opened no page');
}
