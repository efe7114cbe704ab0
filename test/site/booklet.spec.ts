import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './guarded';

const loading = getDocument({
  data: new Uint8Array(readFileSync('dist/booklet/jijiao-guide.pdf')),
  verbosity: 0,
});

/** The words of a page, without the spaces a PDF puts between them. */
async function wordsOf(page: number): Promise<string> {
  const { items } = await (await (await loading.promise).getPage(page)).getTextContent();
  return plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

test.afterAll(() => loading.destroy());

test('手册的书签就是目录，目录上的页码翻得到那一页', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('booklet/');
  const names = await page.getByRole('navigation', { name: '目录' }).getByRole('link').allTextContents();
  const book = await loading.promise;
  const [cover, ...chapters] = (await book.getOutline()) ?? [];
  expect(cover?.title).toBe('继教指南 PDF 手册');
  const leaves = chapters.flatMap((c) => c.items);
  expect(leaves.length).toBe(names.length);

  const contents = (await wordsOf(2)) + (await wordsOf(3));
  for (const [i, { dest }] of leaves.entries()) {
    const place = typeof dest === 'string' ? await book.getDestination(dest) : dest;
    const at = 1 + (await book.getPageIndex(place?.[0]));
    expect(contents.includes(plain(`${names[i]}${at}`)), `${names[i]} ${at}`).toBe(true);
  }
});

test('手册里有每份文件的字，字能选、能搜', async () => {
  const { numPages } = await loading.promise;
  let text = '';
  for (let n = 1; n <= numPages; n += 1) text += await wordsOf(n);
  for (const words of [
    '本意见自2018年11月1日起实施,有效期5年。',
    '公需科目不少18学时',
    '专业技术人员职称申报评审材料只要求提供当年(本年度)的继续教育证书',
    '将《广州市人力资源和社会保障局转发关于我省专业技术人员继续教育有关政策文件的通知》',
  ])
    expect(text.includes(plain(words)), words).toBe(true);
});

test('手册的文件里没有生成的时刻，同样的内容印出同样的书', () => {
  expect(readFileSync('dist/booklet/jijiao-guide.pdf').toString('latin1')).not.toMatch(
    /CreationDate|ModDate/,
  );
});
