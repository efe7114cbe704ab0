import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { generate } from 'lean-qr';
import { chromiumArgs } from './chromium-args';
import { expect, test } from './guarded';
import { settled } from './settled';
import { troublesOn } from './troubles';

const verified = (page: Page) => page.locator('[data-verified]');
const verdict = (page: Page) => verified(page).getByRole('status').first();
const codes = (page: Page) => page.locator('.record-codes svg');

/** A year's log of so many entries, whose titles hardly shrink. */
function logOf(count: number) {
  const entries = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    day: `2018-${String(1 + (i % 12)).padStart(2, '0')}-10`,
    title: `第${i}期专题 ${((i + 7) * 2_654_435_761).toString(36)} ${((i + 3) * 40_503_123).toString(36)}`,
    ...{ subject: 'professional', mode: 'remote', hours: 1.5, proof: true, state: 'recognized', year: 2018 },
  }));
  return { format: 'learning-log', version: 1, revision: 1, sector: 'general', complete: [2018], entries };
}

async function openLogSummary(page: Page, count: number): Promise<void> {
  await page.addInitScript((log) => localStorage.setItem('log/1', log), JSON.stringify(logOf(count)));
  await page.goto('check/#log');
  await page.getByRole('button', { name: '年度小结' }).click();
  await expect(page.getByRole('heading', { name: '2018年度小结：继续教育学时' })).toBeFocused();
}

async function openSummary(page: Page): Promise<void> {
  await page.goto('check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12');
  await page.getByRole('button', { name: '年度小结' }).click();
  await expect(codes(page).first()).toBeVisible();
}

const linksOn = (page: Page) =>
  codes(page).evaluateAll((all) => all.map((svg) => svg.getAttribute('data-link')));

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
});

test('纸上的二维码就是 /verify/#r=…：打开链接，和复算一致；清空以后地址里也没有了', async ({ page }) => {
  await openSummary(page);
  const [link = ''] = await linksOn(page);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/verify\/#r=[\w-]+$/);
  await page.goto(link as string);
  await expect(verified(page)).toHaveAttribute('data-verified', 'equal');
  await expect(verdict(page)).toBeFocused();
  await expect(verdict(page)).toContainText('姓名和工号不在记录里');
  await expect(page.locator('[data-subject="common"]')).toHaveAttribute('data-missing', '3');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(verified(page)).toHaveAttribute('data-verified', 'waiting');
  expect(page.url()).not.toContain('#r=');
});

test('二维码的照片：读得出来；不是二维码的图片，说怎样拍', async ({ page }) => {
  await openSummary(page);
  const picture = await codes(page).first().screenshot();
  await page.goto('verify/');
  const field = page.getByLabel('打开记录文件，或者二维码的照片');
  await field.setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: picture });
  await expect(verified(page)).toHaveAttribute('data-verified', 'equal');
  const other = readFileSync('public/share/site.png');
  await field.setInputFiles({ name: '别的.png', mimeType: 'image/png', buffer: other });
  await expect(verdict(page)).toContainText('没有找到年度小结的二维码');
  await field.setInputFiles({ name: '坏的.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await expect(verdict(page)).toContainText('打不开');
});

test('记录长的印成几个：差一个说差哪个，齐了就有结果，次序不论', async ({ page }) => {
  await openLogSummary(page, 60);
  const links = await linksOn(page);
  expect(links.length).toBeGreaterThan(1);
  expect(links.length).toBeLessThanOrEqual(4);
  await page.goto('verify/');
  const box = page.getByLabel('粘贴记录文字');
  await box.fill(links.slice(1).join('\n'));
  await expect(verdict(page)).toContainText(`印成了${links.length}个二维码`);
  await expect(verdict(page)).toContainText('还差第1个');
  await box.fill([...links].reverse().join('\n请看\n'));
  await expect(verified(page)).toHaveAttribute('data-verified', 'equal');
  await expect(page.getByRole('table', { name: '计入2018年度的60条' })).toBeVisible();
});

test('几个二维码各拍一张，一起打开或者一张一张打开，都读得全', async ({ page }) => {
  await openLogSummary(page, 60);
  const pictures = [];
  for (const code of await codes(page).all()) {
    pictures.push({ name: '照片.png', mimeType: 'image/png', buffer: await code.screenshot() });
  }
  await page.goto('verify/');
  const field = page.getByLabel('打开记录文件，或者二维码的照片');
  await field.setInputFiles(pictures);
  await expect(verified(page)).toHaveAttribute('data-verified', 'equal');
  await page.getByRole('button', { name: '全部清空' }).click();
  for (const [i, picture] of pictures.entries()) {
    await field.setInputFiles(picture);
    if (i + 1 < pictures.length) await expect(verdict(page)).toContainText(`还差第${i + 2}`);
  }
  await expect(verified(page)).toHaveAttribute('data-verified', 'equal');
});

test('四个也放不下的，纸上说记录另附文件', async ({ page }) => {
  await openLogSummary(page, 400);
  await expect(codes(page)).toHaveCount(0);
  await expect(page.getByText('4个二维码也放不下')).toBeVisible();
});

test('照着纸上填：对得上；抄错一个数、空着和0，都对不上', async ({ page }) => {
  await openSummary(page);
  const code = await page.locator('.summary .code').innerText();
  await page.goto('verify/');
  await page.getByText('只有一张纸：照着纸上填').click();
  const form = page.locator('.from-paper');
  const check = () => form.getByRole('button', { name: '核对校验码' }).click();
  await check();
  await expect(form.getByText('年度是4位数字')).toBeVisible();
  await form.getByLabel('年度').fill('2018年度');
  await form.getByLabel('公需科目').fill('１５');
  await form.getByLabel('专业科目').fill('42学时');
  await form.getByLabel('个人选修科目').fill('12');
  await form.getByLabel('做成的日子').fill('2026年11月25日');
  await form.getByLabel('网址').fill(new URL('verify/', page.url().replace(/verify.*/, '')).href);
  await form.getByLabel('校验码').fill(code.toLowerCase());
  await check();
  await expect(verdict(page)).toContainText('✓ 校验码对得上');
  await expect(verdict(page)).toContainText('未达标');
  await expect(verdict(page)).toContainText('姓名和工号不在校验码里');
  await expect(verdict(page)).toBeFocused();
  for (const wrong of ['51', '', '0']) {
    await form.getByLabel('公需科目').fill(wrong);
    await check();
    await expect(verdict(page)).toContainText('校验码对不上');
  }
});

test('长的不同折起来：一处不超过几行，处数多了也折', async ({ page }) => {
  const record = readFileSync('test/rules/records/2018-general-entries.json', 'utf8');
  const long = record.replace(/"code": "[^"]*"/, `"code": "${'长'.repeat(5000)}", "${'别'.repeat(900)}": 1`);
  const many = Array.from({ length: 30 }, (_, i) => `"x${i}": 1`).join(',');
  await page.goto('verify/');
  await page.getByLabel('粘贴记录文字').fill(long.replace('{', `{${many},`));
  await expect(page.getByText('另外', { exact: false }).first()).toBeVisible();
  const table = await page.getByRole('table', { name: '不同的地方' }).boundingBox();
  expect(table?.height).toBeLessThan(900);
});

test('用相机扫：扫到就有结果，关掉就停；不允许时说怎么办', async ({ baseURL, page }) => {
  await openSummary(page);
  const [link = ''] = await linksOn(page);
  const folder = mkdtempSync(join(tmpdir(), 'camera-'));
  writeFileSync(join(folder, 'seen.y4m'), filmOf(link as string));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${join(folder, 'seen.y4m')}`,
    ],
  });
  try {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    await context.grantPermissions(['camera']);
    const other = await context.newPage();
    await other.goto(`${baseURL}verify/`);
    await other.getByRole('button', { name: '用相机扫纸上的二维码' }).click();
    await expect(verified(other)).toHaveAttribute('data-verified', 'equal', { timeout: 20_000 });
    await other.getByRole('button', { name: '关掉相机' }).click();
    await expect(other.locator('video')).toHaveCount(0);
    await context.clearPermissions();
    const denied = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', permissions: [] });
    const refused = await denied.newPage();
    await refused.goto(`${baseURL}verify/`);
    await refused.getByRole('button', { name: '用相机扫纸上的二维码' }).click();
    await expect(refused.getByRole('alert')).toContainText('也可以拍成照片');
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test('新的填写处和二维码没有无障碍问题，360 像素、大字时不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('verify/');
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByText('只有一张纸：照着纸上填').click();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(360);
  expect(await troublesOn(page)).toEqual([]);
  await openLogSummary(page, 60);
  expect(await wide()).toBe(360);
  await settled(page);
  expect(await troublesOn(page)).toEqual([]);
});

/** What a camera sees that is held over a code: one still picture as Y4M, 10 times. */
function filmOf(text: string): Buffer {
  const [width, height, scale] = [640, 480, 4];
  const code = generate(text);
  const light = Buffer.alloc(width * height, 235);
  const [left, top] = [(width - code.size * scale) >> 1, (height - code.size * scale) >> 1];
  for (let y = 0; y < code.size * scale; y++)
    for (let x = 0; x < code.size * scale; x++)
      if (code.get(Math.floor(x / scale), Math.floor(y / scale))) light[(top + y) * width + left + x] = 16;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...Array<Buffer>(10).fill(frame),
  ]);
}
