import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { type Written, writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import { figure, median } from './figure';

// The page as people use it, in Chromium, on the built site (npm run build first): from the drop of a file to the
// verdicts on the page, and the most processor time that one task of the page itself took.
const root = resolve('.');
const headings = ['姓名', '工号', '部门', '年度', '行业', '公需科目', '专业科目', '个人选修科目'];
const rows = (count: number): Written[][] => [
  headings,
  ...Array.from({ length: count }, (_, i) => [
    `人${i}`,
    `N${i}`,
    `${i % 40}部`,
    2018,
    '一般',
    18,
    42,
    i % 3 === 0 ? 12 : 11,
  ]),
];

const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 4399 } });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});

/** Milliseconds from the drop to the verdicts, the most processor time of one task of the page, and its memory. */
async function measure(page: Page, name: string, bytes: Buffer) {
  await page.goto('roster/');
  await page.waitForSelector('[data-roster-state="idle"]');
  await page.waitForTimeout(1000);
  await page.evaluate(
    ({ name, base64 }) => {
      const file = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name);
      Object.assign(globalThis, { file });
    },
    { name, base64: bytes.toString('base64') },
  );
  await browser.startTracing(page, { categories: ['toplevel'] });
  const measured = await page.evaluate(async () => {
    const from = performance.now();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add((globalThis as unknown as { file: File }).file);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    const done = () => document.querySelector('[data-roster-state="done"] .all-rows [data-outcome]');
    while (!done()) await new Promise((wait) => setTimeout(wait, 5));
    const ms = performance.now() - from;
    const scroller = document.querySelector('.scroller') as HTMLElement;
    for (let i = 0; i < 40; i++) {
      scroller.scrollTop = (scroller.scrollHeight * i) / 40;
      await new Promise(requestAnimationFrame);
    }
    await new Promise((wait) => setTimeout(wait, 500));
    const heap = (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
    return { ms, heap: heap / 1024 / 1024 };
  });
  return { ...measured, longest: longestTask(JSON.parse((await browser.stopTracing()).toString())) };
}

/** Milliseconds from the press of the button to the file, and the most processor time of one task of the page. */
async function exported(page: Page, format: 'XLSX' | 'CSV') {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const from = performance.now();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `导出 ${format}` }).click();
  await (await download).path();
  const ms = performance.now() - from;
  return { ms, longest: longestTask(JSON.parse((await browser.stopTracing()).toString())) };
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly tdur?: number;
    readonly args: { readonly name?: string };
  }[];
}

/** The most processor time, in milliseconds, that one task took on a page's own thread. */
function longestTask({ traceEvents }: Trace): number {
  const mains = traceEvents.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    (e) => e.ph === 'X' && mains.some((m) => m.pid === e.pid && m.tid === e.tid),
  );
  return Math.max(...tasks.map((e) => e.tdur ?? 0)) / 1000;
}

try {
  const page = await browser.newPage({
    baseURL: `http://127.0.0.1:${server.port}/`,
    serviceWorkers: 'block',
  });
  const small = Buffer.from(await (await writeXlsx([{ name: '名单', rows: rows(2000) }])).arrayBuffer());
  const large = Buffer.from(writeCsv(rows(100_000)));
  const largest = Buffer.from(await (await writeXlsx([{ name: '名单', rows: rows(100_000) }])).arrayBuffer());
  for (const [name, bytes] of [
    ['2,000 行.xlsx', small],
    ['100,000 行.xlsx', largest],
    ['100,000 行.csv', large],
  ] as const) {
    const rounds: Awaited<ReturnType<typeof measure>>[] = [];
    for (let i = 0; i < 3; i++) rounds.push(await measure(page, name, bytes));
    const of = (what: 'ms' | 'longest' | 'heap') => median(rounds.map((round) => round[what])).toFixed(0);
    figure({
      what: `/roster/ 放下 ${name} 到结果`,
      ours: `${of('ms')} 毫秒；页面最忙一次 ${of('longest')} 毫秒（目标 50）；${of('heap')} MB`,
    });
  }
  for (const format of ['XLSX', 'CSV'] as const) {
    const { ms, longest } = await exported(page, format);
    figure({
      what: `/roster/ 导出 100,000 行 ${format}`,
      ours: `${ms.toFixed(0)} 毫秒；页面最忙一次 ${longest.toFixed(0)} 毫秒（目标 50）`,
    });
  }
} finally {
  await browser.close();
  await server.stop();
}
