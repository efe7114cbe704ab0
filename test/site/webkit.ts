import { spawn } from 'node:child_process';
import { freePorts } from './free-port';
import type { Engine } from './walk';

interface Place {
  readonly driver: string;
  readonly screen: string;
  readonly browser: string;
}

/** Starts WebKit on a screen nobody sees, driven by the WebDriver protocol. Throws when it does not start. */
export async function startWebKit({ driver, screen, browser }: Place) {
  const [port = 0] = await freePorts(1);
  const display = `:${port}`;
  const processes = [
    spawn(screen, [display, '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }),
  ];
  const stop = () => {
    for (const one of processes.reverse()) one.kill();
  };
  const ask = async (path: string, body: object | undefined, method = 'POST') => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value as unknown;
  };
  try {
    const wanted = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId, capabilities } = (await tried(() =>
      ask('', { capabilities: { alwaysMatch: wanted } }),
    )) as { sessionId: string; capabilities: { browserVersion: string } };
    const engine: Engine = {
      version: capabilities.browserVersion,
      go: async (url) => void (await ask(`/${sessionId}/url`, { url })),
      run: (expression) => ask(`/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
      errors: [],
      close: async () => {
        await ask(`/${sessionId}`, undefined, 'DELETE').catch(() => {});
        stop();
      },
    };
    return engine;
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks until the driver answers, ten seconds at most. */
async function tried<T>(act: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 10_000; ; ) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((wait) => setTimeout(wait, 200));
    }
  }
}
