import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { library } from '~/queries/library';
import { servePacked } from '../site/weight';
import { figure, median } from './figure';
import { asPage, installStarlight } from './starlight';
import { undriven } from './undriven';

// What a visit costs on a phone's line (1.6 Mbit/s, 150 ms, a processor four times slower): reading beside the same words bare
// and in Starlight, tools beside a bare page with one script of their size; a key; memory. Run after a build.
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const times = Number(process.env.TIMES ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'jijiao-pages-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const read = ['policies/yrsg-2018-11/', 'answers/carry-over/', 'guides/2025/'];
const ownWords = (path: string) => {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<(script|style|template|svg)[\s\S]*?<\/\1>/g, '')
    .split(/<\/(?:p|li|h1|h2|h3|td|th|dd|dt|summary|blockquote|section)>/)
    .map((part) =>
      part
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
};

/** The same words, one paragraph each, and nothing else. */
function writeBare(path: string): void {
  const [title, ...rest] = ownWords(path);
  const paragraphs = rest.map((words) => `<p>${words}</p>`).join('\n');
  write(
    `bare/${path}index.html`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1>${paragraphs}`,
  );
}

function buildStarlight(): void {
  const there = join(folder, 'starlight');
  installStarlight(there);
  for (const path of read) {
    const [title, ...rest] = ownWords(path);
    const answer = library().answers.find(({ id }) => path === `answers/${id}/`);
    const text = answer
      ? asPage(answer, answer.question)
      : `---\ntitle: ${JSON.stringify(title)}\n---\n\n${rest.join('\n\n')}`;
    write(`starlight/src/content/docs/${path.slice(0, -1)}.md`, text);
  }
  const { status, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: there,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(stderr);
}

async function slow(browser: Browser): Promise<{ page: Page; devtools: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, devtools, close: () => context.close() };
}

/** Milliseconds from the start to the largest paint. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const { page, close } = await slow(browser);
  await page.goto(address, { waitUntil: 'load' });
  const ms = await page.evaluate(async () => {
    let last = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) last = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    await new Promise((wait) => setTimeout(wait, 800));
    return last;
  });
  await close();
  return ms;
}

/** Milliseconds from the start until something can be filled in. */
async function usable(browser: Browser, address: string, field: string): Promise<number> {
  const { page, close } = await slow(browser);
  await page.addInitScript((name) => {
    const look = () => {
      const found = [...document.querySelectorAll('label')].some((label) =>
        label.textContent?.includes(name),
      );
      if (found) Object.assign(globalThis, { usableAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, field);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'usableAt' in globalThis);
  const ms = await page.evaluate(() => (globalThis as unknown as { usableAt: number }).usableAt);
  await close();
  return ms;
}

/** Milliseconds of script that a key takes, on the slow processor; and the page's memory in MB afterwards. */
async function keys(address: string, label: string, typed: readonly string[]) {
  const { send, close } = await undriven(address);
  const metric = async (name: string) => {
    const { metrics } = await send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
    return metrics.find((m) => m.name === name)?.value ?? 0;
  };
  await wait(3000);
  await send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await send('Performance.enable');
  await send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('main label')].find((l) => l.textContent.includes(${JSON.stringify(label)})).control.focus()`,
  });
  const took: number[] = [];
  for (const key of typed) {
    const before = await metric('ScriptDuration');
    const code = key === 'Backspace' ? { windowsVirtualKeyCode: 8 } : { text: key };
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...code });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await wait(120);
    took.push((await metric('ScriptDuration')) - before);
  }
  await send('HeapProfiler.collectGarbage');
  const megabytes = (await metric('JSHeapUsedSize')) / 1024 / 1024;
  close();
  return { ms: median(took) * 1000, megabytes };
}

const ms = (value: number) => `${value.toFixed(0)} 毫秒`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const ours = await servePacked('dist');
try {
  for (const path of read) writeBare(path);
  buildStarlight();
  const bare = await servePacked(join(folder, 'bare'));
  const starlight = await servePacked(join(folder, 'starlight/dist'));
  for (const path of read) {
    const rounds: Record<'ours' | 'bare' | 'starlight', number>[] = [];
    for (let i = 0; i < times; i++)
      rounds.push({
        ours: await largestPaint(browser, `${ours.at}${path}`),
        bare: await largestPaint(browser, `${bare.at}${path}`),
        starlight: await largestPaint(browser, `${starlight.at}${path}`),
      });
    const of = (name: 'ours' | 'bare' | 'starlight') => median(rounds.map((round) => round[name]));
    for (const [name, says, aim] of [
      ['bare', '只有字', 1.25],
      ['starlight', 'Starlight', 0.6],
    ] as const)
      figure({
        what: `/${path} 最大一块画出来，和${says}比`,
        ours: ms(of('ours')),
        peer: `${says} ${ms(of(name))}`,
        compared: median(rounds.map((round) => round.ours / round[name])),
        aim,
      });
  }
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${ours.at}check/`);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.endsWith('.js') ? [new URL(name).pathname] : [])),
  );
  await page.close();
  const code = [...new Set(scripts)].map((path) => readFileSync(`dist${path}`, 'utf8')).join('');
  write(
    'bare/check/one.js',
    `const code=${JSON.stringify(code)};document.body.insertAdjacentHTML('beforeend','<label>公需科目<input></label>'+'<!--'+code.length+'-->')`,
  );
  write(
    'bare/check/index.html',
    '<!doctype html><meta charset="utf-8"><title>自查</title><body><script src="one.js"></script>',
  );
  const rounds = [];
  for (let i = 0; i < times; i++)
    rounds.push({
      ours: await usable(browser, `${ours.at}check/`, '公需科目'),
      bare: await usable(browser, `${bare.at}check/`, '公需科目'),
    });
  figure({
    what: '/check/ 能填',
    ours: ms(median(rounds.map((round) => round.ours))),
    peer: `空页面加同样大的一个脚本 ${ms(median(rounds.map((round) => round.bare)))}`,
    compared: median(rounds.map((round) => round.ours / round.bare)),
    aim: 1.5,
  });
  const checker = await keys(
    `${ours.at}check/`,
    '公需科目',
    [...'1818181818'].flatMap((key) => [key, 'Backspace']),
  );
  figure({ what: '/check/ 打一个字的脚本', ours: `${checker.ms.toFixed(1)} 毫秒（目标 8）` });
  const search = await keys(`${ours.at}search/`, '搜索', [...'gongxu buxue jiezhi']);
  figure({ what: '/search/ 打一个字的脚本', ours: `${search.ms.toFixed(1)} 毫秒（目标 30）` });
  figure({
    what: '内存：自查、搜索',
    ours: `${checker.megabytes.toFixed(1)}、${search.megabytes.toFixed(1)} MB`,
  });
  bare.close();
  starlight.close();
} finally {
  await browser.close();
  ours.close();
  rmSync(folder, { recursive: true, force: true });
}
