import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { bind, hasChinese, number } from './bind.ts';
import { pageNumbers } from './page-numbers.ts';
import { searchable } from './searchable.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const book = 'booklet/jijiao-guide.pdf';

const keptIn = 'node_modules/.cache/booklet';

/** Nothing is asked of the network: the host is only a name for dist/. */
const host = 'http://booklet.invalid';

/** Prints the whole guide from the built pages as one PDF with bookmarks and contents; where there is no browser or no Chinese font, says so and leaves it out. */
export function booklet(findBrowser: () => Promise<string>): AstroIntegration {
  let base = '/';
  return {
    name: 'booklet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        if (process.env.BOOKLET !== 'no') {
          try {
            const pdf = await printedBy(await browserPath(findBrowser), dist, base);
            writeFileSync(dist + book, pdf);
            return logger.info(`${Math.round(pdf.length / 1024)} KB`);
          } catch (error) {
            if (!(error instanceof CannotPrint)) throw error;
            logger.warn(`${error.message} 这一次没有印 PDF 手册，别的都照常。`);
            process.env.BOOKLET = 'no';
          }
        }
        withoutLink(`${dist}booklet/index.html`);
      },
    },
  };
}

/** What this machine lacks for printing, in Chinese. */
class CannotPrint extends Error {}

async function browserPath(findBrowser: () => Promise<string>): Promise<string> {
  try {
    return await findBrowser();
  } catch (error) {
    throw new CannotPrint((error as Error).message);
  }
}

/** A site without the book does not offer it. */
function withoutLink(page: string): void {
  const link = /<p class="no-print"><a class="booklet-file"[^>]*>.*?<\/a><\/p>/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(link, ''));
}

async function printedBy(executablePath: string, dist: string, base: string): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      bypassCSP: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await serve(context, dist, base);
    return await printed(await context.newPage(), `${host}${base}booklet/`);
  } finally {
    await browser.close();
  }
}

async function serve(context: BrowserContext, dist: string, base: string): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = `${dist}${decodeURIComponent(pathname.slice(base.length)).replace(/\/$|^$/, '/index.html')}`;
    if (!pathname.startsWith(base) || !existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
}

async function printed(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  if (!(await page.evaluate(hasChinese)))
    throw new CannotPrint('没有中文字体，请先安装（Debian：apt-get install fonts-noto-cjk）。');
  await page.evaluate(bind);
  return kept(await page.content(), async () => {
    const print = () => page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    await page.evaluate(number, await pageNumbers(await print()));
    return searchable(undated(await print()));
  });
}

/** What was made of the same pages before, or what is made of them now: printing takes longer than all the rest of a build. */
async function kept(pages: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = `${keptIn}/${createHash('sha256').update(pages).digest('hex')}.pdf`;
  if (!existsSync(file)) {
    mkdirSync(keptIn, { recursive: true });
    writeFileSync(file, await make());
  }
  return readFileSync(file);
}

/** The same pages give the same bytes: the moment of printing is not part of the book. */
function undated(pdf: Buffer): Buffer {
  const dates = /\/(CreationDate|ModDate) \(D:[^)]*\)/g;
  return Buffer.from(
    pdf.toString('latin1').replace(dates, (date) => ' '.repeat(date.length)),
    'latin1',
  );
}
