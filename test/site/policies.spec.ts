import { library } from '../../src/queries/library';
import { expect, test } from './guarded';

const { clauses, policies } = library();

test.describe('每一条都在它的地址上，一字不差', () => {
  for (const { id } of policies) {
    test(id, async ({ page }) => {
      await page.goto(`policies/${id}/`);
      for (const [address, words] of clauses) {
        const [policy, anchor] = address.split('#');
        if (policy !== id) continue;
        const shown = await page.locator(`[id="${anchor}"]`).evaluate((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const note of copy.querySelectorAll('[data-editorial]')) note.remove();
          return copy.textContent?.replace(/\s/g, '');
        });
        expect(shown?.endsWith(words.replace(/\s/g, ''))).toBe(true);
      }
    });
  }
});

test('点条款编号，链接进剪贴板，并且说一声', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '三第1段的链接' }).click();
  await expect(page.locator('[data-copied]')).toHaveAttribute('data-copied', '链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}policies/yrsb-2018-277/#s3-p1`,
  );
});

test('没有剪贴板的地方（普通 HTTP）也能复制', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '六的链接' }).click();
  await expect(page.locator('[data-copied]')).toHaveAttribute('data-copied', '链接已复制');
});

test('剪贴板拒绝时也能复制', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto('policies/yrsb-2018-277/');
  await page.getByRole('link', { name: '六的链接' }).click();
  await expect(page.locator('[data-copied]')).toHaveAttribute('data-copied', '链接已复制');
});

for (const [moment, says] of [
  ['2018-10-31T15:59:00Z', '尚未施行'],
  ['2018-10-31T16:00:00Z', '在文件自载的有效期内'],
  ['2023-10-31T15:59:00Z', '在文件自载的有效期内'],
  ['2023-10-31T16:00:00Z', '文件自载有效期已届满，是否延续未核实'],
] as const) {
  test(`效期按中国的日历日，不管读者在哪个时区：${moment} ${says}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ timezoneId: 'America/New_York' });
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(`${baseURL}policies/yrsg-2018-11/`);
    await expect(page.getByText(says)).toBeVisible();
    await page.close();
  });
}

test('开着页面过了零点，效期自己变', async ({ page }) => {
  await page.clock.install({ time: new Date('2023-10-31T15:59:30Z') });
  await page.goto('policies/yrsg-2018-11/');
  await expect(page.getByText('在文件自载的有效期内')).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByText('文件自载有效期已届满')).toBeVisible();
});

test('277号没有写有效期，照实说', async ({ page }) => {
  await page.goto('policies/yrsb-2018-277/');
  await expect(page.getByText('文件未载明有效期')).toBeVisible();
});

test('转发的链条走得通', async ({ page }) => {
  await page.goto('policies/hrsh-2018-293/');
  await page
    .getByRole('navigation', { name: '相关文件' })
    .getByRole('link', { name: '穗人社函〔2018〕3450号' })
    .click();
  await page
    .getByRole('navigation', { name: '相关文件' })
    .getByRole('link', { name: '粤人社规〔2018〕11号' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '关于进一步做好我省专业技术人员继续教育有关工作的意见',
  );
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('读得到全文、日期和锚点', async ({ page }) => {
    await page.goto('policies/yrsg-2018-11/#term');
    await expect(page.getByText('本意见自2018年11月1日起实施，有效期5年。')).toBeInViewport();
    await expect(page.getByText('自载有效期至2023年10月31日')).toBeVisible();
  });
});

test('打印在 A4 上有条款编号、地址和日期', async ({ page }) => {
  await page.goto('policies/yrsb-2018-277/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-stamp]')).toContainText(
    /policies\/yrsb-2018-277\/.*打印于\d{4}年\d+月\d+日/,
  );
  await expect(page.getByRole('link', { name: '三第1段的链接' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主要页面' })).toBeHidden();
});

test('复制一条的链接：读屏听得到，焦点还在编号上', async ({ page }) => {
  await page.goto('policies/yrsb-2018-277/');
  const pin = page.locator('#s4-p2 .pin');
  await pin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '链接' })).toHaveText(/^链接(已复制|在地址栏)/);
  await expect(pin).toBeFocused();
});

test('系统自己定颜色时，链接到的那一段还看得出', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('policies/yrsb-2018-277/#s4-p2');
  await expect(page.locator('#s4-p2')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('#s4-p1')).toHaveCSS('outline-style', 'none');
});

test('手机上每份文件先是文号和效期，正文在420点以内开始', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { id } of policies) {
    await page.goto(`policies/${id}/`);
    const { y } = await page
      .locator('.document > header + *')
      .boundingBox()
      .then((box) => box ?? { y: 999 });
    expect.soft(y, id).toBeLessThanOrEqual(420);
    const words = await page.locator('.document > header + p + p').evaluate((first) => {
      const range = document.createRange();
      range.selectNodeContents(first);
      range.setStartAfter(first.querySelector('.pin') as Element);
      return range.getClientRects()[0]?.top ?? 999;
    });
    expect.soft(words, `${id} 第一条`).toBeLessThanOrEqual(420);
    await expect.soft(page.locator('.document header .state'), id).toBeInViewport();
  }
});

test('手机上到了一段，它的编号不在停着的标题底下', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { id } of policies) {
    await page.goto(`policies/${id}/`);
    const covered = await page.evaluate(() => {
      const under = (pin: HTMLAnchorElement) => {
        location.hash = pin.hash;
        const { left, bottom } = pin.getBoundingClientRect();
        return document.elementFromPoint(left + 8, bottom - 8)?.closest('.pin') !== pin;
      };
      return [...document.querySelectorAll<HTMLAnchorElement>('p > .pin')]
        .filter(under)
        .map((pin) => pin.hash);
    });
    expect.soft(covered, id).toEqual([]);
  }
});
