import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { newestRules } from './newest-rules';
import { settled } from './settled';
import { troublesOn } from './troubles';

const day = (i: number) =>
  `2018-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
const titles = ['公需科目网络学习', '工程项目管理与质量控制高级研修班', '学术讲座：新技术应用'];

/** A year of 2018 in the log: 18, 42 and 12 (277号 三) in the first three, and some small ones more. */
function logOf(count: number, state = 'recognized') {
  const hours = [18, 42, 12];
  const entries = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    day: day(i),
    title: titles[i % 3],
    subject: ['common', 'professional', 'elective'][i % 3],
    mode: i % 2 ? 'remote' : 'in-person',
    hours: hours[i] ?? 0.5,
    proof: true,
    state,
    year: 2018,
  }));
  return { format: 'learning-log', version: 1, revision: 1, sector: 'general', complete: [2018], entries };
}

async function openSummary(page: Page, log: object) {
  await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
  await page.addInitScript((text) => localStorage.setItem('log/1', text), JSON.stringify(log));
  await page.goto('check/#log');
  await page.getByRole('button', { name: '年度小结' }).click();
  await expect(page.getByRole('heading', { name: '2018年度小结：继续教育学时' })).toBeFocused();
}

const summary = (page: Page) => page.getByRole('region', { name: '2018年度小结' });
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('小结写着每一条、各科目、结论、原话、规则版本、校验码和签名的空处', async ({ page }) => {
  await openSummary(page, logOf(3));
  await expect(summary(page).getByRole('table', { name: '计入2018年度的3条' }).getByRole('row')).toHaveCount(
    4,
  );
  const totals = summary(page).getByRole('table', { name: '2018年度各科目的学时' });
  await expect(totals.getByRole('row', { name: /专业科目/ })).toContainText('42');
  await expect(summary(page).locator('[data-summary-outcome]')).toHaveAttribute(
    'data-summary-outcome',
    'met',
  );
  await expect(summary(page).locator('q[data-quote]').first()).toHaveText('应当累计不少于12天或72学时');
  for (const text of [
    `规则版本 ${newestRules}`,
    '2026年11月25日做成',
    '本人签名',
    '用人单位（盖章）',
    '本站是政策整理，不是官方网站',
  ]) {
    await expect(summary(page).getByText(text)).toBeVisible();
  }
  await expect(summary(page).locator('.code')).toHaveText(
    /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
  );
});

test('还没有认定的学时：写明用了全部，只算已认定的是什么结果', async ({ page }) => {
  await openSummary(page, logOf(3, 'declared'));
  await expect(summary(page).locator('[data-summary-outcome]')).toContainText(
    '用的学时：全部，含还没有认定的。只算已认定的：未达标。',
  );
});

test('没有记的科目，小结和发出去的文字都不说成0', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSummary(page, { ...logOf(2), complete: [] });
  const totals = summary(page).getByRole('table', { name: '2018年度各科目的学时' });
  const row = (name: string) => totals.getByRole('row', { name }).getByRole('cell');
  await expect(row('个人选修科目')).toHaveText(['没有记', '没有记', '12', '还不能判断']);
  await expect(row('合计')).toHaveText(['60', '60', '72', '还不能判断']);
  await summary(page).getByRole('button', { name: '复制记录文字' }).click();
  await expect(page.getByText('记录文字已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '合计目前60，公需科目18，专业科目42，个人选修科目没有记（学时）',
  );
});

test('一个平常的年度（25条）印出来正好一张A4，只有小结；姓名只在纸上', async ({ page }) => {
  await openSummary(page, logOf(25));
  await summary(page).getByLabel('姓名').fill('王小明');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(summary(page).getByRole('button', { name: '打印年度小结' })).toBeHidden();
  await expect(summary(page).getByLabel('姓名')).toHaveValue('王小明');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    '王小明',
  );
});

test('刚记下、刚导入的话不印在年度小结上，也不印在整页上', async ({ page }) => {
  await page.goto('check/#log');
  await page.getByLabel('导入文件').setInputFiles({
    ...{ name: '记录.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(logOf(3))),
  });
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const done = page.getByText(/^已导入：/);
  await page.emulateMedia({ media: 'print' });
  await expect(done).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(done).toBeVisible();
  await page.getByRole('button', { name: '年度小结' }).click();
  await expect(summary(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(done).toBeHidden();
});

test('六十条排到第二张；收起年度小结以后，打印的又是整页', async ({ page }) => {
  await openSummary(page, logOf(60));
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  await summary(page).getByRole('button', { name: '收起年度小结' }).click();
  await expect(summary(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('保存的记录文件拿到核验，与重新核算的结果一致，校验码和纸上的一样', async ({ page }) => {
  await openSummary(page, logOf(5));
  const code = (await summary(page).locator('.code').textContent()) ?? '';
  const coming = page.waitForEvent('download');
  await summary(page).getByRole('button', { name: '保存记录文件' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('继续教育2018年度小结-2026-11-25.json');
  const path = await saved.path();
  expect(readFileSync(path, 'utf8')).toContain(code);
  await summary(page).getByRole('link', { name: '核验' }).click();
  await page
    .getByLabel('打开记录文件')
    .setInputFiles({ name: 'a.json', mimeType: '', buffer: readFileSync(path) });
  await expect(page.locator('[data-verified]')).toHaveAttribute('data-verified', 'equal');
  await page.getByLabel(/纸上印的校验码/).fill(code);
  await expect(page.getByText('✓ 和纸上的一样')).toBeVisible();
});

test('复制的记录文字拿到核验，也一致', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSummary(page, logOf(4));
  await summary(page).getByRole('button', { name: '复制记录文字' }).click();
  await expect(page.getByText('记录文字已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('2018年度小结（一般专业技术人员）：达标');
  await page.goto('verify/');
  await page.getByLabel('粘贴记录文字').fill(text);
  await expect(page.locator('[data-verified]')).toHaveAttribute('data-verified', 'equal');
});

test('剪贴板拒绝时（例如在微信里），文字选中在那里，等人复制', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    document.execCommand = () => false;
  });
  await openSummary(page, logOf(3));
  await summary(page).getByRole('button', { name: '复制记录文字' }).click();
  await expect(page.getByLabel('记录文字', { exact: true })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('"format":"year-record"');
});

test('填三个数的自查也能做小结，不再取任何东西', async ({ page }) => {
  await page.goto('check/#v=1&year=2023&sector=general&common=30&professional=42&elective=12');
  const finding = page.locator('[data-subject="elective"]');
  await expect(finding).toHaveAttribute('data-missing', '6');
  await settled(page);
  const requests: string[] = [];
  page.on('request', (r) => requests.push(`${r.method()} ${new URL(r.url()).pathname}`));
  await page.getByRole('button', { name: '年度小结' }).click();
  const sheet = page.getByRole('region', { name: '2023年度小结' });
  await expect(sheet).toContainText('还差：个人选修6学时');
  await expect(sheet).toContainText('据转载：广州城市职业学院人事处通知');
  expect(requests).toEqual([]);
  await expect(page.locator('[data-outcome]'), '结果在页面上只有一处').toHaveCount(1);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('小结没有无障碍问题', async ({ page }) => {
  await openSummary(page, logOf(6));
  expect(await troublesOn(page)).toEqual([]);
});

test('360 像素宽，各科目的表里一个词不拆成两行', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSummary(page, { ...logOf(2, 'learned'), complete: [] });
  const cells = summary(page)
    .getByRole('table', { name: /各科目/ })
    .locator('td, th');
  const broken = await cells.evaluateAll((all) =>
    all.flatMap((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const lines = new Set([...words.getClientRects()].map((r) => r.top));
      return lines.size > 1 ? [cell.textContent] : [];
    }),
  );
  expect(broken).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('360 像素宽、大字时不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSummary(page, logOf(6));
  await page.getByRole('button', { name: '大字' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
