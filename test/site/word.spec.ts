import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chapters } from '../../src/queries/booklet';
import { library } from '../../src/queries/library';
import { findWriter } from '../../src/setup/other-engines.mjs';
import { expect, test } from './guarded';
import { unzipped } from './unzipped';
import { openedBy, wordsIn } from './word-files';

const pages = [
  ...chapters().flatMap(({ leaves }) => leaves.map(({ path }) => path)),
  ...library().guides.map(({ year }) => `/standards/${year}/`),
  '/cases/',
  ...[...library().versions].flatMap(([id, all]) => all.map((v) => `/policies/${id}/versions/${v.from}/`)),
];
const fileOf = (path: string) => `dist${path.replace(/\/$/, '.docx')}`;
const htmlOf = (path: string) => parse(readFileSync(`dist${path}index.html`, 'utf8'));

/** Letters and digits alone: quotation marks, brackets of grades and signs of lists are drawn on the page and typed in Word. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What a page says to a reader, without what only a screen can use. */
function readOn(path: string): string {
  const main = htmlOf(path).querySelector('main');
  const aside =
    'nav.crumbs, nav.pick, nav.words-index, #contents, figure.bars, .no-print, .unseen, [role=tooltip], [aria-hidden=true], astro-island, button, script, style, .state, .later, [data-personal]';
  for (const element of main?.querySelectorAll(aside) ?? []) element.remove();
  return bare(main?.text ?? '');
}

/** What its document says above its foot, without the numbers of its lists, the state of a text and the note on a contact. */
function writtenIn(path: string): string {
  const lines = wordsIn(readFileSync(fileOf(path)));
  const body = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('出处：')),
  );
  const state = bare(htmlOf(path).querySelector('article.official .state')?.text ?? '');
  return body
    .filter((line) => (state === '' || bare(line) !== state) && !/：〔编者注：/.test(line))
    .map((line) =>
      bare(line.replace(/^\d+\. /, '').replace('〔编者注：原文这里是联系人和电话，只照录在网页上〕', '')),
    )
    .join('');
}

test('每一页原文、每个时期的原文、问答、年度、路径、职责、术语、标准对照表、案例都有 Word，页面一行链接通到它，字和页面上的一样', () => {
  for (const path of pages) {
    expect(existsSync(fileOf(path)), path).toBe(true);
    const links = htmlOf(path).querySelectorAll('main a[href$=".docx"]');
    expect(links.map((a) => a.getAttribute('href'))).toEqual([path.replace(/\/$/, '.docx')]);
    expect(writtenIn(path), path).toBe(readOn(path));
  }
});

test('每份 Word 末尾写着出处、网址、这一版的日子和这是政策整理', () => {
  for (const path of pages) {
    const foot = wordsIn(readFileSync(fileOf(path)))
      .slice(-7)
      .join('\n');
    expect(foot, path).toContain(`网址：${path}`);
    expect(foot).toMatch(/这一版：内容 \d{4}-\d\d-\d\d/);
    expect(foot).toContain('不是官方网站');
  }
  expect(wordsIn(readFileSync(fileOf('/policies/yrsg-2018-11/'))).join('\n')).toMatch(
    /文本状态：.*自载有效期至2023年10月31日/,
  );
});

for (const { id } of library().policies) {
  test(`${id}.docx：每一条一字不改，每个锚点是同名的书签`, () => {
    const bytes = readFileSync(fileOf(`/policies/${id}/`));
    const words = wordsIn(bytes)
      .join('')
      .replace(/〔原文如此〕/g, '')
      .replace(/\s/g, '');
    const body = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    for (const [clause, text] of library().clauses) {
      if (!clause.startsWith(`${id}#`)) continue;
      expect(words).toContain(text.replace(/\s/g, ''));
      expect(body).toContain(`w:name="${clause.slice(id.length + 1)}"`);
    }
  });
}

test('联系人和电话一处也没有', () => {
  const personal = library().policies.flatMap(
    ({ contact = '' }) => contact.match(/[\d-]{7,}|(?<=联系人：)[^，]+/g) ?? [],
  );
  expect(personal).toHaveLength(2);
  for (const path of pages)
    for (const words of personal) expect(wordsIn(readFileSync(fileOf(path))).join('')).not.toContain(words);
});

test('Word 文件不在站点地图、离线的那一份和单机版里，单机版也不提它', () => {
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('.docx');
  expect(readFileSync('dist/sw.js', 'utf8')).not.toContain('.docx');
  const usb = unzipped('jijiao-usb.zip');
  expect(existsSync(`${usb}/files/ways.docx`)).toBe(false);
  expect(readFileSync(`${usb}/files/ways/index.html`, 'utf8')).not.toContain('.docx');
  expect(existsSync(`${usb}/files/ways.md`)).toBe(true);
});

test('LibreOffice 打开每份 Word，字和文件里的一样；印成 PDF 也一样', async () => {
  test.setTimeout(180_000);
  const office = findWriter();
  test.skip(
    office === undefined,
    '这台机器上没有 LibreOffice 的文字处理（libreoffice-writer-nogui），也装不上，跳过',
  );
  if (office === undefined) return;
  const texts = openedBy(office, pages.map(fileOf), 'txt');
  for (const [i, path] of pages.entries())
    expect(bare(String(texts[i])), path).toBe(bare(wordsIn(readFileSync(fileOf(path))).join('')));
  const some = ['/policies/yrsg-2018-11/', '/guides/2025/', '/answers/who-pays/'];
  const pdfs = openedBy(office, some.map(fileOf), 'pdf');
  for (const [i, path] of some.entries()) {
    const pdf = await textOf(pdfs[i] as Buffer);
    const missing = wordsIn(readFileSync(fileOf(path))).filter((line) => !pdf.includes(bare(line)));
    // A line that goes on behind a page's foot is cut by it.
    expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(3);
  }
});

async function textOf(pdf: Buffer): Promise<string> {
  const book = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  const lines: string[] = [];
  for (let at = 1; at <= book.numPages; at++) {
    const { items } = await (await book.getPage(at)).getTextContent();
    lines.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return bare(lines.join(''));
}
