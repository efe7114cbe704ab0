import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { bind, hasChinese, number } from './booklet/bind.ts';
import { searchable } from './booklet/searchable.ts';
import type { Build } from './told.ts';
import { changed, type Step, type Tree, textOf, withFiles } from './tree.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const book = 'booklet/jijiao-guide.pdf';
const contents = 'booklet/index.html';

const keptIn = 'node_modules/.cache/booklet';

/** Nothing is asked of the network: the host is only a name for the finished site. */
const host = 'http://booklet.invalid';

/** Prints the whole guide from the built pages as one PDF with bookmarks and contents; where there is no browser or no Chinese font, says so and leaves it out. */
export function booklet({ base, findBrowser, warn }: Pick<Build, 'base' | 'findBrowser' | 'warn'>): Step {
  return async (tree) => {
    if (process.env.BOOKLET !== 'no') {
      try {
        return withFiles(tree, [[book, await printedBy(await browserPath(findBrowser), tree, base)]]);
      } catch (error) {
        if (!(error instanceof CannotPrint)) throw error;
        warn(`${error.message} 这一次没有印 PDF 手册，别的都照常。`);
        process.env.BOOKLET = 'no';
      }
    }
    return withFiles(tree, [[contents, withoutLink(textOf(tree, contents))]]);
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
function withoutLink(html: string): string {
  return changed(html, (page) => page.querySelector('a.booklet-file')?.parentNode?.remove());
}

async function printedBy(executablePath: string, tree: Tree, base: string): Promise<Buffer> {
  // Only where a book is printed: what reads PDF alters the functions of JavaScript for all the rest.
  const { chromium } = await import('@playwright/test');
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
    await serve(context, tree, base);
    return await printed(await context.newPage(), `${host}${base}booklet/`);
  } finally {
    await browser.close();
  }
}

async function serve(context: BrowserContext, tree: Tree, base: string): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    const bytes = pathname.startsWith(base) ? tree.get(file) : undefined;
    if (!bytes) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: Buffer.from(bytes),
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
    const { pageNumbers } = await import('./booklet/page-numbers.ts');
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
