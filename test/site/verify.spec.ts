import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { printedVersion } from '../../src/says/printed-version';
import { expect, test } from './guarded';
import { newestRules } from './newest-rules';
import { troublesOn } from './troubles';

const file = (name: string) => `test/rules/records/${name}.json`;
const whole = readFileSync(file('2018-general-entries'), 'utf8');

const verified = (page: Page) => page.locator('[data-verified]');
const verdict = (page: Page) => verified(page).getByRole('status').first();

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
});

test('还没有记录时，说清这里做什么、认得哪些版本', async ({ page }) => {
  await page.goto('verify/');
  await expect(verified(page)).toHaveAttribute('data-verified', 'waiting');
  await expect(page.getByText('支持的规则版本：')).toContainText('2026年11月25日');
});

test('打开记录文件：与重新核算的结果一致，原话和每一条都在', async ({ page }) => {
  await page.goto('verify/');
  await page.getByLabel('打开记录文件').setInputFiles(file('2018-general-entries'));
  await expect(verdict(page)).toContainText('与重新核算的结果一致');
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'met');
  await expect(page.locator('[data-subject="common"] q[data-quote]')).toHaveText('公需科目不少18学时');
  await expect(page.getByRole('table', { name: '计入2018年度的3条' })).toContainText('公需科目补学');
});

test('手机上打开文件、粘贴文字，结论马上在眼前；打开文件时焦点到结论', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('verify/');
  await page.getByLabel('打开记录文件').setInputFiles(file('2018-general-entries'));
  await expect(verdict(page)).toBeFocused();
  const top = async () => (await verdict(page).boundingBox())?.y ?? 740;
  expect(await top()).toBeLessThan(740 / 2);
  await page.getByRole('button', { name: '全部清空' }).click();
  const box = page.getByLabel('粘贴记录文字');
  await box.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), whole);
  await page.keyboard.press('Control+V');
  await expect(verdict(page)).toContainText('与重新核算的结果一致');
  await expect(box).toBeFocused();
  expect(await top()).toBeLessThan(740 / 2);
});

test('打不开的文件，焦点也到说为什么的那句话', async ({ page }) => {
  await page.goto('verify/');
  const empty = { name: '空.json', mimeType: '', buffer: Buffer.from('') };
  for (let times = 0; times < 2; times++) {
    await page.getByLabel('打开记录文件').setInputFiles(empty);
    await expect(verdict(page)).toBeFocused();
    await page.getByLabel('粘贴记录文字').focus();
  }
});

test('同一份粘贴了两次：说有两份', async ({ page }) => {
  await page.goto('verify/');
  await page.getByLabel('粘贴记录文字').fill(`${whole}\n${whole}`);
  await expect(verdict(page)).toContainText('同一份记录在里面有2份，可能粘贴了两次');
});

test('粘贴微信里收到的一段话，前后有别的字也读得到', async ({ page }) => {
  await page.goto('verify/');
  const text = `2018年度小结：达标\n请复核：${JSON.stringify(JSON.parse(whole))}\n谢谢`;
  await page.getByLabel('粘贴记录文字').fill(text);
  await expect(verdict(page)).toContainText('与重新核算的结果一致');
});

test('改过的记录：列出哪一项、记录里写的、重新核算得出的', async ({ page }) => {
  await page.goto('verify/');
  await page.getByLabel('粘贴记录文字').fill(whole.replace('"hours": 42', '"hours": 24'));
  await expect(verdict(page)).toContainText('与重新核算的结果不一致');
  const row = page.getByRole('table', { name: '不同的地方' }).getByRole('row', { name: /^专业科目/ });
  await expect(row).toContainText('达到：42，至少42');
  await expect(row).toContainText('未达到：24，至少42，差18');
  await expect(page.locator('[data-subject="professional"]')).toHaveAttribute('data-missing', '18');
});

test('纸上的校验码：抄小写也认得，不同就说不是同一份', async ({ page }) => {
  await page.goto('verify/');
  await page.getByLabel('打开记录文件').setInputFiles(file('2018-general-entries'));
  const { code } = JSON.parse(whole);
  const field = page.getByLabel(/纸上印的校验码/);
  await field.fill(code.toLowerCase().replace(/-/g, ' '));
  await expect(page.getByText('✓ 和纸上的一样')).toBeVisible();
  await field.fill('0000-0000-0000');
  await expect(page.getByText('✗ 和纸上的不同')).toBeVisible();
  await field.fill('123');
  await expect(page.getByText('读到“123”，校验码是12个字母和数字')).toBeVisible();
});

for (const [what, name, body, says] of [
  ['别的表格', '名单.xlsx', 'PK\u0003\u0004\u0014\0\u0006\0', '“名单.xlsx”不是文字'],
  ['空文件', '空.json', '', '“空.json”是空的'],
  ['太大的文件', '大.json', 'x'.repeat(4_000_001), '“大.json”有4.0MB'],
  ['别的文字', '通知.txt', '关于开展继续教育的通知', '读到的开头是“关于开展继续教育的通知”'],
  ['学习记录的备份', '备份.json', '{"format":"learning-log","version":1}', '这是学习记录的备份'],
  [
    '没有发布过的规则版本',
    '旧.json',
    whole.replace(/"rules": "[\d-]+"/, '"rules": "2020-02-03"'),
    '没有发布过这一版',
  ],
] as const) {
  test(`${what}：一句话说清，粘贴的文字还在`, async ({ page }) => {
    await page.goto('verify/');
    await page.getByLabel('粘贴记录文字').fill('先粘贴的');
    const buffer = Buffer.from(body);
    await page.getByLabel('打开记录文件').setInputFiles({ name, mimeType: '', buffer });
    await expect(verdict(page)).toContainText(says);
    await expect(page.getByLabel('粘贴记录文字')).toHaveValue('先粘贴的');
  });
}

test('按旧版本保存的：按旧版本复算，另外说现在的规则', async ({ page }) => {
  const older = '2019-03-01';
  // The page as it will be once there are two versions: the one it has, under an older name, before it.
  await page.route('**/verify/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const twice = html.replace(/ props="([^"]{4000,})"/, (_, attribute) => {
      const props = JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      const { sectors, versions } = props.released[1];
      const [, version] = versions[1][0];
      const own = version.sectors[1].map(([, place]: [0, number]) => sectors[1][place]);
      const before = JSON.parse(JSON.stringify(own).replace(/("atLeast":\[0,)180/g, '$1150'));
      const places = before.map((_: unknown, i: number) => [0, sectors[1].length + i]);
      sectors[1].push(...before);
      versions[1].unshift([0, { ...version, version: [0, older], sectors: [1, places] }]);
      return ` props="${JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    });
    expect(twice).not.toBe(html);
    await route.fulfill({ response, body: twice });
  });
  await page.goto('verify/');
  await page.getByLabel('粘贴记录文字').fill(whole.replace(/"rules": "[\d-]+"/, `"rules": "${older}"`));
  await expect(page.getByText('后来有新的版本')).toBeVisible();
  await expect(page.locator('.newest')).toContainText(
    `如果按现在的规则（版本${printedVersion(newestRules)}，不是记录用的）`,
  );
  await expect(page.locator('[data-subject="common"]')).toContainText('至少15');
});

test('给了记录以后，一个请求也没有', async ({ page }) => {
  await page.goto('verify/');
  // What every page fetches a second after it stands has been fetched.
  await page.waitForTimeout(2000);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('打开记录文件').setInputFiles(file('2023-general-figures'));
  await expect(verdict(page)).toContainText('与重新核算的结果一致');
  await page.getByLabel('粘贴记录文字').fill(whole);
  await page.getByLabel(/纸上印的校验码/).fill('0000-0000-0000');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(verified(page)).toHaveAttribute('data-verified', 'waiting');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('一致和不一致时都没有无障碍问题', async ({ page }) => {
  await page.goto('verify/');
  for (const text of [whole, whole.replace('"hours": 42', '"hours": 24')]) {
    await page.getByLabel('粘贴记录文字').fill(text);
    await expect(page.locator('.again')).toBeVisible();
    expect(await troublesOn(page)).toEqual([]);
  }
});

test('360 像素宽、大字时不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('verify/');
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByLabel('粘贴记录文字').fill(whole.replace('"hours": 42', '"hours": 24'));
  await expect(page.locator('.again')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
