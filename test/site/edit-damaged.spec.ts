import { expect, test } from '@playwright/test';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn } from '~/schemas/library';
import { chance, damages } from '../edit/damages';
import { contentIn, withFolder } from './edit-folder';

test.use({ viewport: { width: 1366, height: 768 } });

const texts = contentIn('test/province/content');

/** What the build says of these texts. */
function refused(own: Record<string, string>): string[] {
  const files = Object.entries(own).map(([path, text]) => ({ path: `content/${path}`, text }));
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return complaintsOn(readKinds(sorted)).map(({ file, line, says }) =>
    `${line === undefined ? file : `${file}:${line}`} ${says}`.replace(/\s+/g, ' '),
  );
}

/** Forty copies, each with one file damaged as under people's hands; its texts that changed. */
function copies(): { readonly path: string; readonly text: string }[] {
  const pick = chance(2027);
  const paths = Object.keys(texts)
    .filter((path) => /\.(yaml|mdx?)$/.test(path) && !path.startsWith('releases/'))
    .sort();
  return Array.from({ length: 40 }, () => {
    const path = paths[pick(paths.length)] as string;
    // Damage in bytes is no text that can be carried into the page as it is.
    const made = damages[pick(damages.length)]?.(texts[path] as string, pick);
    return { path, text: typeof made === 'string' ? made : `${texts[path]}\t` };
  });
}

test('四十份弄坏的内容，网页里说的和生成网站时一样：同样的话，同样的地方', async ({ page }) => {
  await withFolder(page, 'content', texts);
  await page.goto('edit/');
  let some = 0;
  for (const { path, text } of copies()) {
    const expected = refused({ ...texts, [path]: text });
    const said = await page.evaluate(
      async ([path, text]) => {
        const { disk } = window as unknown as { disk: Record<string, string> };
        const whole = disk[path] as string;
        disk[path] = text;
        const button = (name: RegExp) =>
          [...document.querySelectorAll('button')].find((b) => name.test(b.textContent ?? ''));
        const until = async (there: () => unknown) => {
          while (!there()) await new Promise((done) => setTimeout(done, 5));
        };
        await until(() => button(/^打开/));
        button(/^打开/)?.click();
        await until(() => document.querySelector('[data-edit-state=ready]'));
        const lines = [...document.querySelectorAll<HTMLElement>('.edit-complaints li')].map(
          (li) => li.dataset.buildSays ?? '',
        );
        disk[path] = whole;
        button(/^关闭$/)?.click();
        await until(() => !document.querySelector('[data-edit-state=ready]'));
        return lines;
      },
      [path, text] as const,
    );
    expect([path, said.map((line) => line.replace(/\s+/g, ' '))]).toEqual([path, expected]);
    if (expected.length > 0) some++;
  }
  expect(some).toBeGreaterThan(15);
});
