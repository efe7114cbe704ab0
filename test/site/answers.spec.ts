import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { library } from '../../src/queries/library';
import { expect, test } from './guarded';

const { answers } = library();

test('问题不少于37个，各有一页；没有写的照实标出', () => {
  expect(answers.length).toBeGreaterThanOrEqual(37);
  for (const a of answers) {
    const html = readFileSync(`dist/answers/${a.id}/index.html`, 'utf8');
    expect(html.includes('data-silent'), a.id).toBe(a.kind === 'silent');
    if (a.kind === 'silent') expect(html, a.id).toContain(a.asks);
  }
});

test('页面上的正文，和搜索、数据里的是同样的话', () => {
  for (const { id, body } of answers) {
    const page = parse(readFileSync(`dist/answers/${id}/index.html`, 'utf8'));
    // The page names the clause behind a quote; the words are the quote's own.
    for (const quote of page.querySelectorAll('q[data-quote]')) quote.nextElementSibling?.remove();
    const shown = page.querySelector('main')?.text.replace(/\s/g, '');
    for (const words of body) expect(shown, id).toContain(words.replace(/\s/g, ''));
  }
});

test('问答里的数字来自要求表', async ({ page }) => {
  await page.goto('answers/hours-per-year/');
  await expect(
    page.getByText('，三类都要学够：公需30学时、专业42学时、个人选修18学时').first(),
  ).toBeVisible();
});

test('选行业：地址带着选择，那一段排在前面；从别处来的人不会被带上', async ({ page }) => {
  await page.goto('answers/hours-per-year/');
  await page.getByRole('navigation', { name: '按行业看' }).getByRole('link', { name: '会计' }).click();
  await expect(page).toHaveURL(/#accounting$/);
  const top = (id: string) => page.locator(`[id="${id}"]`).evaluate((e) => e.getBoundingClientRect().top);
  expect(await top('accounting')).toBeLessThan(await top('general'));
  const order = await page.locator('[data-of]').evaluateAll((all) => all.map(({ id }) => id));
  expect(order.slice(0, 3), '次序就是看到的次序，别的不乱').toEqual(['accounting', 'general', 'education']);
  await expect(page.locator('#accounting:target')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#accounting :focus'), 'Tab 从那一段里接着走').toHaveCount(1);
  await page.goto('about/');
  await page.goto('answers/hours-per-year/');
  expect(await top('general')).toBeLessThan(await top('accounting'));
});

test('条款和问答互相找得到', async ({ page }) => {
  await page.goto('answers/certificate-for-title/');
  await page.getByRole('link', { name: '粤人社办〔2018〕277号 六' }).first().click();
  await expect(page).toHaveURL(/yrsb-2018-277\/#s6$/);
  await page.locator('#s6').getByText('引用这一段的问答').click();
  await page
    .locator('#s6')
    .getByRole('link', { name: /评职称要几年/ })
    .click();
  await expect(page).toHaveURL(/certificate-for-title/);
});

test('277号的七点都作为官方答复展示', () => {
  const official = new Set(answers.map((a) => a.official));
  for (let i = 1; i <= 7; i++) expect(official).toContain(`yrsb-2018-277#s${i}`);
});

test('术语点一下、用键盘都有解释', async ({ page }) => {
  await page.goto('answers/who-recognizes/');
  const term = page.getByRole('button', { name: '用人单位' }).first();
  await term.click();
  await expect(term.getByRole('tooltip')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(term.getByRole('tooltip')).toBeHidden();
  await term.focus();
  await expect(term.getByRole('tooltip')).toBeVisible();
});

test('按谁在问筛选，不用脚本', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}answers/`);
  const all = await page.getByRole('listitem').filter({ visible: true }).count();
  await page.getByRole('link', { name: '施教机构', exact: true }).click();
  await expect(page.getByRole('link', { name: '施教机构要不要经人社部门认定？' })).toBeVisible();
  expect(await page.getByRole('listitem').filter({ visible: true }).count()).toBeLessThan(all);
  await context.close();
});
