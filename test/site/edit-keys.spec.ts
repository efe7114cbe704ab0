import { expect, type Page, test } from '@playwright/test';
import { contentIn, onDisk, withFolder } from './edit-folder';

test.use({ viewport: { width: 1366, height: 768 } });
test.setTimeout(120_000);

const desk = (page: Page) => page.locator('[data-edit-state]');
const changed = (page: Page, many: number) =>
  expect(page.locator('.edit-bar')).toContainText(`改了 ${many} 个文件`, { timeout: 10_000 });

/** Presses Tab, forth or back, until what has the focus is called so; the mouse stays where it is. */
async function tabTo(page: Page, tags: RegExp, called: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press(key);
    const [tag = '', name = ''] = await page.evaluate(() => {
      const { tagName, id, textContent } = document.activeElement as HTMLElement;
      return [tagName, tagName === 'INPUT' || tagName === 'TEXTAREA' ? id : (textContent ?? '').trim()];
    });
    if (tags.test(tag) && called.test(name)) return;
  }
  throw new Error(`no way by Tab to ${called}`);
}

/** Goes on to the first field of a file, and opens the parts it passes. */
async function intoField(page: Page) {
  for (;;) {
    await tabTo(page, /SUMMARY|INPUT|TEXTAREA/, /^f_|[^\w]/);
    const focus = page.locator(':focus');
    if ((await focus.evaluate((e) => e.tagName)) !== 'SUMMARY') return;
    if (await focus.evaluate((e) => (e.parentElement as HTMLDetailsElement).open)) continue;
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus + *')).toBeVisible();
  }
}

const files: readonly (readonly [file: RegExp, group?: RegExp])[] = [
  [/^2026/, /^年度/],
  [/^general/, /^行业的要求/],
  [/^yrsb-2018-277/, /^政策原文/],
  [/^carry-over/, /^问答/],
  [/^2026/, /^更新/],
  [/^general/, /^案例/],
  ...['年年要做', '学时怎么认定', '职责分工', '词汇', '没有答案', '本站'].map(
    (name) => [new RegExp(`^${name}`)] as const,
  ),
];

test('只用键盘：每一种文件都打得开、改得了、改得回；新建、去掉、存进文件夹', async ({ page }) => {
  await withFolder(page, 'content', contentIn('content'));
  await page.goto('edit/');
  await tabTo(page, /BUTTON/, /^打开/);
  await page.keyboard.press('Enter');
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'ready', { timeout: 30_000 });

  for (const [file, group] of files) {
    if (group) {
      await tabTo(page, /SUMMARY/, group, 'Shift+Tab').catch(() => tabTo(page, /SUMMARY/, group));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, /BUTTON/, file, group ? 'Tab' : 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.edit-panel h3')).toBeFocused();
    await intoField(page);
    await page.keyboard.press('End');
    await page.keyboard.type('1');
    await changed(page, 1);
    await page.keyboard.press('Backspace');
    await changed(page, 0);
  }

  await tabTo(page, /BUTTON/, /^资料来源/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /BUTTON/, /^加一项/);
  await page.keyboard.press('Enter');
  await changed(page, 1);
  await expect(page.getByLabel(/^网址/)).toBeFocused();
  await page.keyboard.type('gov.cn/a');
  await tabTo(page, /INPUT/, /openedOn$/);
  await page.keyboard.type('2026-11-26');

  await tabTo(page, /BUTTON/, /^新建$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /INPUT/, /^$/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /INPUT/, /^edit-new-name$/);
  await page.keyboard.type('study-abroad');
  await page.keyboard.press('Enter');
  await changed(page, 2);
  await tabTo(page, /BUTTON/, /^不要这个新文件$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.edit-panel h3')).toBeFocused();
  await changed(page, 1);

  await tabTo(page, /BUTTON/, /^新建$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /INPUT/, /^$/);
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
  await tabTo(page, /INPUT/, /^edit-new-name$/);
  await page.keyboard.type('by-keys');
  await tabTo(page, /INPUT/, /^edit-new-title$/);
  await page.keyboard.type('只用键盘写的');
  await page.keyboard.press('Enter');
  await changed(page, 2);
  await expect(page.locator('.edit-panel h3')).toBeFocused();
  await tabTo(page, /TEXTAREA/, /_say$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('试一试键盘。');
  await tabTo(page, /BUTTON/, /^加一行“到哪里看/);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('id', /pages_0$/);
  await page.keyboard.type('/terms/');
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');

  await page.keyboard.press('Control+s');
  await tabTo(page, /INPUT/, /^$/);
  await page.keyboard.press('Space');
  await tabTo(page, /BUTTON/, /^写进文件夹/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/写好了 \d 个文件/)).toBeVisible();
  expect(await onDisk(page, 'sources.yaml')).toContain('gov.cn/a');
});
