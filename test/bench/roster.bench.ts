import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { library } from '~/queries/library';
import { fieldNames, fields } from '~/roster/find/field';
import { type Written, writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import { expected } from '../roster/independent';
import { figure, median } from './figure';
import { inLine, type Timed } from './roster-in-browser';

// A staff list from its bytes to the verdicts, in Chromium: 100,000 rows of CSV beside papaparse on the same file alone,
// 100,000 of XLSX beside read-excel-file on the same file alone, 2,000 of XLSX; every verdict compared with one worked out anew from the figures in content/.
const today = '2026-11-25';

let seed = 11;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % below;
};

const sectorWords: readonly (readonly [word: string, sector: string])[] = [
  ['一般', 'general'],
  ['会计', 'accounting'],
  ['教育', 'education'],
  ['卫生健康', 'health'],
];

interface Person {
  readonly cells: Written[];
  readonly outcome: string;
}

function person(i: number): Person {
  const year = 2018 + random(9);
  const [word, sector] = sectorWords[random(sectorWords.length)] as (typeof sectorWords)[number];
  const [common, professional, elective] = [random(400), random(700), random(250)].map((tenths) =>
    random(20) === 0 ? undefined : tenths,
  );
  const hours = [common, professional, elective].map((h) => (h === undefined ? '' : h / 10));
  const { outcome, missing } = expected({ year, sector, common, professional, elective });
  const id = `G${10_000_000 + i}`;
  const cells = [`某${i % 997}`, id, `第${i % 40}科室`, year, word, ...hours];
  return { cells, outcome: inLine(outcome, missing) };
}

const heading = fields.map((f) => fieldNames[f]);
const people = Array.from({ length: 100_000 }, (_, i) => person(i));
const csv = writeCsv([heading, ...people.map((p) => p.cells)]);
const few = people.slice(0, 2000);
const asXlsx = async (list: readonly Person[]) =>
  Buffer.from(
    await (await writeXlsx([{ name: '名单', rows: [heading, ...list.map((p) => p.cells)] }])).arrayBuffer(),
  );
const xlsx = { '/few.xlsx': await asXlsx(few), '/all.xlsx': await asXlsx(people) };

const bundled = (await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': resolve('src') } },
  build: {
    write: false,
    target: ['chrome80'],
    lib: { entry: resolve('test/bench/roster-in-browser.ts'), formats: ['iife'], name: 'bench' },
  },
})) as Rollup.RollupOutput[];
const script = bundled[0]?.output[0].code ?? '';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  ],
});
const page = await browser.newPage();
await page.route('**/*', async (route) => {
  const path = new URL(route.request().url()).pathname;
  if (path === '/list.csv') return route.fulfill({ body: csv, contentType: 'text/plain' });
  if (path in xlsx) return route.fulfill({ body: xlsx[path as keyof typeof xlsx] });
  return route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html' });
});
await page.goto('http://bench.test/');
await page.addScriptTag({ content: script });

function ours(on: Page, path: string): Promise<Timed> {
  return on.evaluate(
    async ([address, sectors, day]) => {
      const { judge } = globalThis as unknown as { judge: (...given: unknown[]) => Promise<Timed> };
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      return judge(bytes, sectors, day);
    },
    [path, library().sectors, today] as const,
  );
}

function papa(on: Page): Promise<number> {
  return on.evaluate(async () => {
    const { papaAlone } = globalThis as unknown as { papaAlone: (bytes: Uint8Array) => number };
    return papaAlone(new Uint8Array(await (await fetch('/list.csv')).arrayBuffer()));
  });
}

function excel(on: Page): Promise<Pick<Timed, 'ms' | 'megabytes'>> {
  return on.evaluate(async () => {
    const { excelAlone } = globalThis as unknown as {
      excelAlone: (bytes: Uint8Array) => Promise<Pick<Timed, 'ms' | 'megabytes'>>;
    };
    return excelAlone(new Uint8Array(await (await fetch('/all.xlsx')).arrayBuffer()));
  });
}

const times = 9;
const rounds = [];
for (let i = 0; i < times; i++) {
  rounds.push({
    papa: await papa(page),
    csv: await ours(page, '/list.csv'),
    few: await ours(page, '/few.xlsx'),
    excel: await excel(page),
    xlsx: await ours(page, '/all.xlsx'),
  });
}
await browser.close();

const wanted = people.map((p) => p.outcome).join('\n');
const right =
  rounds.every((r) => r.csv.outcomes === wanted && r.xlsx.outcomes === wanted) &&
  rounds.every((r) => r.few.outcomes === few.map((p) => p.outcome).join('\n'));
console.log(
  `每一行的判断${right ? '都和另算的相同' : '和另算的不同！'}（CSV、XLSX 各 100,000 行，XLSX 2,000 行）`,
);
figure({
  what: '100,000 行，再说清每一行差什么（页面只问看得见的行）',
  ours: `${median(rounds.map((r) => r.csv.explaining)).toFixed(0)} 毫秒`,
});
console.log(
  `导出 100,000 行          XLSX ${median(rounds.map((r) => r.csv.exporting.xlsx)).toFixed(0)} ms，CSV ${median(rounds.map((r) => r.csv.exporting.csv)).toFixed(0)} ms`,
);
const csvMs = median(rounds.map((r) => r.csv.ms));
figure({
  what: '100,000 行 CSV 从字节到判断，和 papaparse 只读比',
  ours: `${csvMs.toFixed(0)} 毫秒，${Math.max(...rounds.map((r) => r.csv.megabytes)).toFixed(0)} MB`,
  peer: `papaparse ${median(rounds.map((r) => r.papa)).toFixed(0)} 毫秒`,
  compared: median(rounds.map((r) => r.csv.ms / r.papa)),
  aim: 2.5,
});
figure({
  what: '100,000 行 XLSX 从字节到判断，和 read-excel-file 只读比',
  ours: `${median(rounds.map((r) => r.xlsx.ms)).toFixed(0)} 毫秒，${Math.max(...rounds.map((r) => r.xlsx.megabytes)).toFixed(0)} MB`,
  peer: `read-excel-file ${median(rounds.map((r) => r.excel.ms)).toFixed(0)} 毫秒，${Math.max(...rounds.map((r) => r.excel.megabytes)).toFixed(0)} MB`,
  compared: median(rounds.map((r) => r.xlsx.ms / r.excel.ms)),
  aim: 1,
});
figure({
  what: '2,000 行 XLSX 从字节到判断',
  ours: `${median(rounds.map((r) => r.few.ms)).toFixed(0)} 毫秒`,
});
console.log(`这部分脚本（未压缩）    ${(script.length / 1024).toFixed(0)} KB`);
if (!right) process.exit(1);
