import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const day = /查阅日期：\d{4}年\d{1,2}月\d{1,2}日/;

async function openFor(page: Page, clause: string): Promise<void> {
  await page.getByRole('link', { name: `${clause}的链接` }).click();
  await page.getByRole('button', { name: '引用、二维码' }).click();
  await expect(page.getByRole('region', { name: /^引用/ })).toBeFocused();
}

test('点条款编号以后，旁边有引用；三种格式，可以带上原话', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('policies/yrsb-2018-277/');
  await openFor(page, '三第1段');
  const address = `${baseURL}policies/yrsb-2018-277/#s3-p1`;
  const name =
    '《关于我省专业技术人员继续教育工作几个具体问题答复口径的通知》（粤人社办〔2018〕277号）三第1段';
  const pasted = async () => {
    await page.getByRole('button', { name: '复制引用' }).click();
    await expect(page.getByText('引用已复制。')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await pasted()).toMatch(new RegExp(`^${name}，${address} ，${day.source}$`));
  await page.getByLabel('Markdown').check();
  expect(await pasted()).toContain(`${name}，<${address}>，`);
  await page.getByLabel('带上原话').check();
  expect(await pasted()).toContain('> 专业技术人员每年接受继续教育的时间，应当累计不少于12天或72学时。');
  await page.getByLabel('HTML').check();
  expect(await pasted()).toContain(`<a href="${address}">${address}</a>`);
});

test('每个条款编号都在看得见、点得到的地方', async ({ page }) => {
  for (const id of ['yrsg-2018-11', 'yrsb-2018-277']) {
    await page.goto(`policies/${id}/`);
    const outside = await page.locator('a.pin').evaluateAll((pins) =>
      pins
        .map((pin) => ({ name: pin.getAttribute('data-n'), box: pin.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.width < 10)
        .map(({ name }) => name),
    );
    expect(outside).toEqual([]);
  }
});

test('带上的原话里没有“原文如此”、条款编号和别的不是原话的字', async ({ page }) => {
  await page.goto('policies/yrsg-2018-11/');
  await openFor(page, '三（二）');
  await page.getByLabel('带上原话').check();
  const shown = await page.getByLabel('引用文字').inputValue();
  expect(shown).toContain('三（二）：“（二）');
  expect(shown).not.toMatch(/原文如此|引用这一段的问答|引用、二维码|三（二）第1段/);
});

test('答复和年度写明是解释，不是官方答复', async ({ page }) => {
  for (const [address, button] of [
    ['answers/carry-over/', '引用这个问答、二维码'],
    ['guides/2025/', '引用这一年、二维码'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('button', { name: button }).click();
    await page.getByLabel('带上结论').check();
    await expect(page.getByLabel('引用文字')).toHaveValue(
      /》，继教指南的解释，不是官方答复：“.+”，http.+，查阅日期：/s,
    );
  }
});

test('查阅日期是中国的日历日', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-31T16:30:00Z'));
  await page.goto('policies/yrsb-2018-277/');
  await openFor(page, '六');
  await expect(page.getByLabel('引用文字')).toHaveValue(/查阅日期：2027年1月1日/);
});

test('不让复制的地方（微信、普通 HTTP）：文字选中，说怎么复制', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto('policies/yrsb-2018-277/');
  await openFor(page, '六');
  await page.getByRole('button', { name: '复制引用' }).click();
  await expect(page.getByText('请长按或按 Ctrl+C 复制')).toBeVisible();
  await expect(page.getByLabel('引用文字')).toBeFocused();
  const selected = await page
    .getByLabel('引用文字')
    .evaluate((f: HTMLTextAreaElement) => f.value.slice(f.selectionStart, f.selectionEnd));
  expect(selected).toMatch(/277号）六，.*查阅日期/);
});

test('只用键盘：打开、选格式、复制、用 Esc 收起，焦点回到原处', async ({ page }) => {
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '六的链接' }).focus();
  await page.keyboard.press('Enter');
  // The address now names the clause, and the number that was pressed has the keyboard still.
  await expect(page.getByRole('link', { name: '六的链接' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '引用、二维码' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^引用/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('纯文本')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('引用文字')).toHaveValue(/<http/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /^引用/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '引用、二维码' })).toBeFocused();
});

test('引用框盖在页面上，正文不动', async ({ page }) => {
  for (const width of [360, 768, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto('policies/yrsb-2018-277/');
    const after = page.locator('#s3-p2');
    await page.getByRole('link', { name: '三第1段的链接' }).click();
    const before = await after.evaluate((p) => p.getBoundingClientRect().top + scrollY);
    await page.getByRole('button', { name: '引用、二维码' }).click();
    await expect(page.locator('.cite-panel')).toHaveCSS('position', 'fixed');
    expect.soft(await after.evaluate((p) => p.getBoundingClientRect().top + scrollY)).toBe(before);
  }
});

test('一页只有一个引用框', async ({ page }) => {
  await page.goto('policies/yrsb-2018-277/');
  await openFor(page, '六');
  await page.getByRole('link', { name: '三第1段的链接' }).click();
  await page.getByRole('button', { name: '引用、二维码' }).first().click();
  await expect(page.getByRole('region', { name: /三第1段/ })).toBeVisible();
  await expect(page.locator('.cite-panel')).toHaveCount(1);
});

test('没有点开时，不取引用和二维码的代码', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (r) => r.resourceType() === 'script' && scripts.push(r.url()));
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '六的链接' }).click();
  const before = scripts.length;
  await page.getByRole('button', { name: '引用、二维码' }).click();
  await expect(page.getByRole('region', { name: /^引用/ })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});

/** What a third-party decoder reads in a picture. */
async function scanned(page: Page, picture: Buffer, type: string): Promise<string | undefined> {
  const reader = await page.context().newPage();
  await reader.addScriptTag({ path: 'node_modules/jsqr/dist/jsQR.js' });
  const read = await reader.evaluate(
    async ([data, type]) => {
      const image = new Image();
      image.src = `data:${type};base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
      const { jsQR } = window as unknown as {
        jsQR: (p: Uint8ClampedArray, w: number, h: number) => { data: string } | null;
      };
      return jsQR(pixels.data, pixels.width, pixels.height)?.data;
    },
    [picture.toString('base64'), type] as const,
  );
  await reader.close();
  return read;
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

/** Opens the code of a clause and reads both files with the decoder. */
async function bothScanned(page: Page, clause: string): Promise<(string | undefined)[]> {
  await openFor(page, clause);
  await page.getByRole('button', { name: '二维码', exact: true }).click();
  await expect(page.getByRole('img', { name: '二维码' })).toBeVisible();
  const svg = await saved(page, '下载 SVG');
  const png = await saved(page, '下载 PNG');
  expect(svg.suggestedFilename()).toMatch(/^qr-.*\.svg$/);
  expect(png.suggestedFilename()).toMatch(/^qr-.*\.png$/);
  return [
    await scanned(page, readFileSync(await svg.path()), 'image/svg+xml'),
    await scanned(page, readFileSync(await png.path()), 'image/png'),
  ];
}

test('二维码的 SVG 和 PNG 扫出来就是条款的地址', async ({ page, baseURL }) => {
  await page.goto('policies/yrsg-2018-11/');
  const address = `${baseURL}policies/yrsg-2018-11/#s3-2`;
  expect(await bothScanned(page, '三（二）')).toEqual([address, address]);
});

test('为别处生成、放在子路径下时，扫出来是正式的地址，井号也在', async ({ page, baseURL }) => {
  const canonical = 'https://www.a-rather-long-name.example.gov.cn/zxjy/policies/yrsg-2018-11/';
  await page.route(`${baseURL}policies/yrsg-2018-11/`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace('</title>', `</title><link rel="canonical" href="${canonical}">`);
    await route.fulfill({ response, body: html });
  });
  await page.goto('policies/yrsg-2018-11/');
  expect(await bothScanned(page, '有效期')).toEqual([`${canonical}#term`, `${canonical}#term`]);
});

test('打印二维码：纸上只有码、名字和地址，打完页面照旧', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto('policies/yrsb-2018-277/');
  await openFor(page, '六');
  await page.getByRole('button', { name: '二维码', exact: true }).click();
  await page.getByRole('button', { name: '打印二维码' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('img', { name: '二维码' })).toBeVisible();
  await expect(page.getByText(`${baseURL}policies/yrsb-2018-277/#s6`).last()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('引用框和二维码开着，没有无障碍问题，360 像素宽大字不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('button', { name: '大字' }).click();
  await openFor(page, '三第1段');
  await page.getByRole('button', { name: '二维码', exact: true }).click();
  await expect(page.getByRole('img', { name: '二维码' })).toBeVisible();
  expect(await troublesOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
