import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-port';
import type { Engine } from './walk';

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly message?: string;
  readonly params?: { readonly level: string; readonly text: string | null };
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own.
  readonly result?: any;
}

/** Starts Firefox without a window, driven by WebDriver BiDi. Throws when it does not start. */
export async function startFirefox(firefox: string): Promise<Engine> {
  const [port = 0] = await freePorts(1);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)];
  const browser = spawn(firefox, words, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const gone = new Promise((ended) => browser.once('exit', ended));
  const stop = async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const socket = await connected(`ws://127.0.0.1:${port}/session`);
    const waiting = new Map<number, (answer: Answer) => void>();
    const errors: string[] = [];
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
      else if (answer.params?.level === 'error') errors.push(answer.params.text ?? '');
    };
    let asked = 0;
    const ask = async (method: string, params: object) => {
      const id = ++asked;
      const answer = await new Promise<Answer>((told) => {
        waiting.set(id, told);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (answer.type === 'error') throw new Error(`Firefox: ${answer.message}`);
      return answer.result;
    };
    const { capabilities } = await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await ask('browsingContext.getTree', {});
    const { context } = contexts[0];
    return {
      version: capabilities.browserVersion,
      go: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
      run: async (expression) => {
        const { result, exceptionDetails } = await ask('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: false,
        });
        if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
        return result.value;
      },
      errors,
      close: async () => {
        socket.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Connects as soon as the browser listens, thirty seconds at most. */
async function connected(url: string): Promise<WebSocket> {
  for (const until = Date.now() + 30_000; ; ) {
    const socket = new WebSocket(url);
    const open = await new Promise<boolean>((told) => {
      socket.onopen = () => told(true);
      socket.onerror = () => told(false);
    });
    if (open) return socket;
    if (Date.now() > until) throw new Error('Firefox does not answer');
    await new Promise((wait) => setTimeout(wait, 200));
  }
}
