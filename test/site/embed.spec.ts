import type { ElementHandle, Frame, Page } from '@playwright/test';
import { clauseCards } from '../../src/queries/clause-cards';
import { library } from '../../src/queries/library';
import { expect, officeWith, test } from './host-page';
import { troublesOn } from './troubles';

const check = '<p><a href="GUIDE/embed/check/" data-jijiao>自查：学时够了没有</a></p>';
const clause = '<p><a href="GUIDE/embed/clause/yrsb-2018-277/s3-p1/" data-jijiao>277号 三第1段</a></p>';

const framed = (page: Page, name: string) => page.frameLocator(`iframe[title="${name}"]`);
const checker = (page: Page) => framed(page, '自查：学时够了没有');

/** How much of a frame's content lies below its edge, in pixels. */
async function hidden(page: Page, path: string): Promise<number> {
  const frame = page.frames().find((f) => f.url().includes(path)) as Frame;
  return frame.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth);
  });
}

test.describe('一个链接、一行脚本', () => {
  test.use({ pasted: check });

  test('链接变成框，框里能自查，高度跟着展开的变、不跟着填的变，框里没有滚动条', async ({ page, host }) => {
    const errors: string[] = [];
    page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    await page.goto(host.url);
    const box = checker(page);
    await box.getByLabel('年度').selectOption('2018');
    const frame = page.locator('iframe');
    await expect(page.getByRole('link', { name: '自查：学时够了没有' })).toBeHidden();
    await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
    const before = (await frame.boundingBox())?.height ?? 0;
    await box.getByLabel('公需科目').fill('0');
    await box.getByLabel('专业科目').fill('0');
    await box.getByLabel('个人选修科目').fill('0');
    await expect(box.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'short');
    await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
    expect((await frame.boundingBox())?.height).toBe(before);
    const next = box.getByText('接下来：没有学够怎么补');
    await next.click();
    await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(before + 100);
    await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
    await next.click();
    await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBe(before);
    await box.getByRole('button', { name: '全部清空' }).click();
    await expect(box.getByLabel('公需科目')).toHaveValue('');
    await expect(box.getByRole('button', { name: '恢复刚才清空的' })).toBeVisible();
    await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
    expect(errors).toEqual([]);
  });

  test('填的学时不离开框：外面收到的只有高度，没有一个请求带着它，框里不保存', async ({ page, host }) => {
    await page.addInitScript(() => {
      if (window.top !== window) return;
      Object.assign(window, { heard: [] });
      addEventListener('message', (e) => (window as never as { heard: unknown[] }).heard.push(e.data));
    });
    await page.goto(host.url);
    await checker(page).getByLabel('公需科目').waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (r) => asked.push(r.url()));
    await checker(page).getByLabel('年度').selectOption('2018');
    await checker(page).getByLabel('公需科目').fill('37.3');
    await checker(page).getByLabel('专业科目').fill('4x7');
    await expect(checker(page).getByRole('status').first()).toContainText('专业科目无法识别');
    const heard = await page.evaluate(() => (window as never as { heard: unknown[] }).heard);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.filter((data) => !Number.isInteger(Number(data) / 80))).toEqual([]);
    expect(heard).not.toContain(373);
    expect(asked).toEqual([]);
    const frame = page.frames().find((f) => f.url().includes('/embed/')) as Frame;
    expect(frame.url()).not.toContain('37.3');
    expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual(
      [0, 0, ''],
    );
  });

  test('外面说的话框里不听，外面改框的地址也盖不掉填的', async ({ page, host }) => {
    await page.goto(host.url);
    const box = checker(page);
    await box.getByLabel('年度').selectOption('2018');
    await box.getByLabel('公需科目').fill('18');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      for (const said of ['hours', { type: 'read' }, 18, null]) frame.contentWindow?.postMessage(said, '*');
      frame.src += '#v=1&year=2019&sector=general&common=1';
    });
    await page.waitForTimeout(300);
    await expect(box.getByLabel('公需科目')).toHaveValue('18');
    await expect(box.getByLabel('年度')).toHaveValue('2018');
  });

  test('别处来的“高度”不算数', async ({ page, host }) => {
    await page.goto(host.url);
    await checker(page).getByLabel('公需科目').waitFor();
    await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
    const before = await page.locator('iframe').boundingBox();
    await page.evaluate(() => postMessage(9999, '*'));
    await (page.frames().find((f) => f.url().includes('/embed/')) as Frame).evaluate(() => {
      parent.postMessage('9999', '*');
      parent.postMessage(Number.POSITIVE_INFINITY, '*');
      parent.postMessage(-5, '*');
    });
    await page.waitForTimeout(300);
    expect(await page.locator('iframe').boundingBox()).toEqual(before);
  });

  test('只用键盘：进框、填、看结果、出框', async ({ page, host }) => {
    await page.goto(host.url);
    await checker(page).getByLabel('年度').selectOption('2018');
    await checker(page).getByLabel('公需科目').focus();
    for (const typed of ['18', '42', '12']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    await expect(checker(page).getByRole('status').first()).toContainText('2018年度的学时够了');
  });

  test('框里的链接都在新窗口打开，不带回头路；带着答案去完整的网站', async ({ page, host, context }) => {
    await page.goto(host.url);
    await checker(page).getByLabel('年度').selectOption('2018');
    await checker(page).getByLabel('公需科目').fill('15');
    const links = checker(page).locator('a');
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener');
    }
    const opened = context.waitForEvent('page');
    await checker(page)
      .getByRole('link', { name: /带着这些答案/ })
      .click();
    const whole = await opened;
    await expect(whole.getByLabel('公需科目')).toHaveValue('15');
    expect(await whole.evaluate(() => window.opener)).toBeNull();
  });

  for (const width of [360, 1366]) {
    test(`${width} 像素宽：不横向滚动，没有无障碍问题`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(host.url);
      await checker(page).getByLabel('公需科目').fill('5');
      await expect.poll(() => hidden(page, '/embed/check/')).toBe(0);
      expect(await troublesOn(page)).toEqual([]);
    });
  }
});

/** Answers of every outcome, and of every kind that says something beside its field. */
const typed = [
  ['', '', ''],
  ['0', '0', '0'],
  ['0.1', '0.1', '0.1'],
  ['18', '42', '12'],
  ['30', '60', '18'],
  ['9999', '8000', '7000'],
  ['100', '5', ''],
  ['17.9', '', '四乘七'],
  ['3天', '-5', '17.55'],
  ['4x7', '1，8', '1 8'],
  ['99天', '99999', '请看第三门课程的证书'],
] as const;

interface Typed {
  readonly fields: readonly (SVGElement | HTMLElement)[];
  readonly answers: readonly string[];
}

/** Types into the fields one after the other, and says what the page has made of it. */
async function answered({ fields, answers }: Typed) {
  for (const [i, field] of (fields as HTMLInputElement[]).entries()) {
    field.value = answers[i % answers.length] as string;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((drawn) => setTimeout(drawn));
  }
  return {
    outcome: document.querySelector('.checker')?.getAttribute('data-outcome') ?? null,
    height: document.body.getBoundingClientRect().height,
  };
}

for (const width of [320, 375, 700, 1000]) {
  test(`${width} 像素宽：同一个年度和行业，不管填什么、展开不展开，高度都一样`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('embed/check/');
    const outcomes = new Set<string | null>();
    const heights: Record<string, number[]> = {};
    for (const sector of ['general', 'accounting', 'health', 'archives']) {
      for (const year of ['2018', '2020', '2025', '2026']) {
        await page.getByLabel('行业').selectOption(sector);
        await page.getByLabel('年度').selectOption(year);
        const folds = await page.locator('.tells > details > summary').all();
        for (const open of [false, true]) {
          if (open) for (const fold of folds) await fold.click();
          const found = new Set<number>();
          const inputs = page.locator('.checker .field input');
          const fields = (await inputs.elementHandles()) as ElementHandle<HTMLElement>[];
          for (const answers of typed) {
            const { outcome, height } = await page.evaluate(answered, { fields, answers });
            outcomes.add(outcome);
            found.add(height);
          }
          heights[`${sector} ${year} ${open}`] = [...found];
          if (open) for (const fold of [...folds].reverse()) await fold.click();
        }
      }
    }
    expect([...outcomes].sort()).toEqual(['incomplete', 'met', 'not-judged', 'short']);
    expect(Object.entries(heights).filter(([, found]) => found.length > 1)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('贴两个，脚本也贴了两遍', () => {
  test.use({ pasted: `${check}<script src="GUIDE/embed/loader.js"></script>${clause}${check}` });

  test('各是一个框，高度各是各的', async ({ page, host }) => {
    await page.goto(host.url);
    await expect(page.locator('iframe')).toHaveCount(3);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect(framed(page, '277号 三第1段').locator('blockquote')).toContainText('公需科目不少18学时');
    const heights = () => page.locator('iframe').evaluateAll((all) => all.map((f) => f.clientHeight));
    const share = async () => {
      const [whole = 0, card = 0] = await heights();
      return card / whole;
    };
    await expect.poll(share).toBeLessThan(0.5);
    await expect.poll(() => hidden(page, '/embed/clause/')).toBe(0);
  });
});

test.describe('不是本站嵌入页的链接', () => {
  test.use({ pasted: '<a href="GUIDE/policies/" data-jijiao>原文</a><a href="/x" data-jijiao>别处</a>' });

  test('原样不动', async ({ page, host }) => {
    await page.goto(host.url);
    await page.waitForTimeout(300);
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveCount(2);
  });
});

test.describe('关掉脚本', () => {
  test.use({ pasted: check + clause, javaScriptEnabled: false });

  test('链接照样能点，打开就是那一条', async ({ page, host }) => {
    await page.goto(host.url);
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('link', { name: '277号 三第1段' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('粤人社办〔2018〕277号 三第1段');
  });
});

for (const [policy, anchor] of [
  ['yrsb-2018-277', 's3-p1'],
  ['yrsg-2018-11', 'term'],
  ['yrsg-2018-11', 's3'],
] as const) {
  test(`卡片 ${policy}#${anchor} 没有无障碍问题，360 像素不横向滚动`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`embed/clause/${policy}/${anchor}/`);
    expect(await troublesOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('效期照读者今天说', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await page.goto('embed/clause/yrsg-2018-11/s3-2/');
  await expect(page.getByText('文件自载有效期已届满，是否延续未核实')).toBeVisible();
  await page.goto('embed/clause/yrsb-2018-277/s3/');
  await expect(page.getByText('文件未载明有效期')).toBeVisible();
});

test('每个锚点都有卡片：原话一字不差，链接到那一条', async ({ request }) => {
  const { clauses } = library();
  expect(
    clauseCards()
      .map((c) => `${c.policy.id}#${c.clause.anchor}`)
      .sort(),
  ).toEqual([...clauses.keys()].sort());
  for (const [address, words] of clauses) {
    const html = await (await request.get(`embed/clause/${address.replace('#', '/')}/`)).text();
    expect(html.match(/<h1/g), address).toHaveLength(1);
    const [, shown = ''] = /<blockquote[^>]*>([\s\S]*)<\/blockquote>/.exec(html) ?? [];
    const plain = shown.replace(/<small[\s\S]*?<\/small>|<[^>]+>|\s/g, '');
    expect(plain.endsWith(words.replace(/\s/g, '')), address).toBe(true);
    expect(html, address).toContain(`/policies/${address.replace('#', '/#')}"`);
  }
});

test('怎样放：复制出来的就是能用的', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('embed/');
  await page.getByRole('button', { name: '复制脚本' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  // Said in a place of its own: a button is not read out for what becomes of its name.
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  await expect(page.locator('button[aria-live]')).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(
      `^<script src="${baseURL}embed/loader.js" integrity="sha384-[^"]+" crossorigin="anonymous" defer>`,
    ),
  );
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe >> nth=0').locator('blockquote')).toContainText('72学时');
});

test('条款旁边复制的代码就是说明页给的那种：贴到别的网站上，框里是这一条，高度合适', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '三第1段的链接' }).click();
  await page.getByRole('button', { name: '引用、二维码' }).click();
  await page.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect(page.getByText('代码已复制')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('embed/');
  expect(code).toContain(await page.locator('#embed-loader').innerText());
  const guide = new URL(baseURL as string).origin;
  const html = `<!doctype html><meta charset="utf-8">${code}`;
  const office = await officeWith(html, `script-src ${guide}; frame-src ${guide}`);
  await page.goto(office.url);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', /allow-scripts/);
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(page.frameLocator('iframe').locator('blockquote')).toContainText('累计不少于12天或72学时');
  await expect.poll(() => hidden(page, '/embed/clause/')).toBe(0);
  office.close();
});
